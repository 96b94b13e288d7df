/** Metres in the reader's words: metres below one kilometre, then kilometres with one decimal. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

export function distanceIn(t: TFunction, metres: number): string {
  return metres < 1000
    ? t('distance.m', { value: Math.round(metres / 10) * 10 })
    : t('distance.km', { value: (metres / 1000).toFixed(1) });
}

export function useDistance(): (metres: number) => string {
  const { t } = useTranslation();
  return metres => distanceIn(t, metres);
}
