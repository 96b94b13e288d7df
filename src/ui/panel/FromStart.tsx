import { useTranslation } from 'react-i18next';
import type { Feature } from '../../domain/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useDistance } from '../hooks/distance.ts';
import { useOriginName } from '../hooks/origin.ts';

/** Straight line from what distances start from, as a row among those to the hubs. */
export function FromStart({ feature }: { feature: Feature }) {
  const { t } = useTranslation();
  const distance = useDistance();
  const name = useOriginName();
  const metres = useAtlasState(state => state.distances?.get(feature.id));
  if (metres === undefined) return null;
  return (
    <div>
      <dt>{t('away.start')}</dt>
      <dd>
        {name} <strong>{distance(metres)}</strong>
      </dd>
    </div>
  );
}
