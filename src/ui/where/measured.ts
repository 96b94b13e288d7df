/** The result of measuring in words. */
import { useTranslation } from 'react-i18next';
import { areaOf, lengthOf, perimeterOf } from '../../domain/measuring.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useDistance } from '../hooks/distance.ts';

/** Square metres as km²: three figures say all that points set by hand can. */
function useArea(): (squareMetres: number) => string {
  const { t } = useTranslation();
  return squareMetres => {
    const value = squareMetres / 1_000_000;
    if (value < 0.01) return t('measuring.tiny');
    const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
    return t('measuring.km2', { value: value.toFixed(digits) });
  };
}

export function useMeasured(): string {
  const { t } = useTranslation();
  const length = useDistance();
  const area = useArea();
  const { shape, points } = useAtlasState(state => state.measuring);
  if (shape === 'length') {
    if (points.length < 2) return t('measuring.moreLength');
    return t('measuring.resultLength', { length: length(lengthOf(points)) });
  }
  if (points.length < 3) return t('measuring.more');
  const inside = areaOf(points);
  const around = length(perimeterOf(points));
  return inside === null
    ? t('measuring.crossed', { length: around })
    : t('measuring.resultArea', { area: area(inside), length: around });
}
