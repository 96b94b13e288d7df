/** What an outline rests on, in one line. */
import type { TFunction } from 'i18next';
import type { Detail } from '../../domain/model.ts';

const BASES = ['四至', 'boundary-roads', 'member-points', 'stated-area', 'admin'] as const;

type Extent = NonNullable<Detail['extent']>;

/** Basis, how sure it is, areas drawn and stated, and what that agreement is worth. */
export function extentNote(
  { basis, confidence, drawnKm2, statedKm2, statedBy }: Extent,
  t: TFunction,
  say: (pair: { zh: string; en: string }) => string,
): string {
  const known = BASES.find(each => each === basis);
  const areas = [
    drawnKm2 !== undefined && t('panel.drawnArea', { area: drawnKm2 }),
    statedKm2 !== undefined &&
      t('panel.statedArea', { area: statedKm2, by: statedBy ? say(statedBy) : '—' }),
  ].filter(each => each !== false);
  return [
    t('panel.extent'),
    `${known ? t(`extentBasis.${known}`) : ''} (${t(`confidence.${confidence}`)}).`,
    areas.join(' · '),
    basis === 'stated-area' && t('panel.fitted'),
    confidence === 'sketch' && t('panel.sketch'),
  ]
    .filter(Boolean)
    .join(' ');
}
