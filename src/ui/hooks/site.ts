/** What the publisher has set, for components. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Config } from '../../domain/config/model.ts';
import type { Language } from '../../domain/model.ts';
import type { Mode } from '../../state/intent.ts';
import { hasMode } from '../../state/site.ts';
import { useAtlasState, useLanguage } from './atlas.ts';

/** The atlas's name on this site. */
export function useTitle(): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = useAtlasState(({ config }) => config.title);
  return own?.[language] ?? t('title');
}

/**
 * The number under which the map was reviewed, and what else the publisher has to say on it. Without
 * either, that the number is missing.
 */
export const reviewWords = (
  t: TFunction,
  { number, notice }: Config['review'],
  language: Language,
) => [
  ...(number || !notice ? [t('map.review', { number: number ?? t('map.unreviewed') })] : []),
  ...(notice ? [notice[language]] : []),
];

/** Whether a view exists on this site: what leads to a missing one is not offered. */
export const useHasMode = (mode: Mode): boolean =>
  useAtlasState(({ config }) => hasMode(config, mode));
