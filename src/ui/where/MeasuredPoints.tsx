import { useTranslation } from 'react-i18next';
import { formatCoordinates } from '../../domain/coordinates.ts';
import { lengthOf } from '../../domain/measuring.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useDistance } from '../hooks/distance.ts';

/** Every point with its coordinates, and how far it is from the one before. */
export function MeasuredPoints() {
  const { t } = useTranslation();
  const distance = useDistance();
  const points = useAtlasState(state => state.measuring.points);
  if (points.length === 0) return null;
  return (
    <ol className="measured-points" aria-label={t('measuring.list')}>
      {points.map((at, order) => {
        const before = points[order - 1];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the order
          <li key={order}>
            {formatCoordinates(at)} {before && <small>+{distance(lengthOf([before, at]))}</small>}
          </li>
        );
      })}
    </ol>
  );
}
