/** Words for what a membership rests on. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

const KNOWN = [
  'stated',
  'inferred',
  'inside-park',
  'other-plan',
  'axis-sentence',
  'belt-sentence',
  'box',
  'headings',
  'nodes-sentence',
  'nodes-sentence-and-box',
] as const;

export function basisIn(t: TFunction, basis: string | undefined): string | undefined {
  const known = KNOWN.find(each => each === basis);
  return known ? t(`basis.${known}`) : basis;
}

/** A function from the data's basis to the reader's words; nothing for nothing. */
export function useBasis(): (basis: string | undefined) => string | undefined {
  const { t } = useTranslation();
  return basis => basisIn(t, basis);
}
