import { useTranslation } from 'react-i18next';
import type { Detail, Feature } from '../../domain/model.ts';
import { useDistance } from '../hooks/distance.ts';
import { useNames } from '../hooks/names.ts';
import { FromStart } from './FromStart.tsx';
import { MeasureFromHere } from './MeasureFromHere.tsx';

const KINDS = ['metro', 'airport', 'rail', 'port', 'centre'] as const;

/** Straight lines to the nearest metro station, the airports, and the nearest station and port. */
export function Nearby({ feature, detail }: { feature: Feature; detail: Detail }) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const distance = useDistance();
  if (detail.near.length === 0) return null;
  return (
    <section>
      <h3>{t('panel.near')}</h3>
      <dl className="near">
        <FromStart feature={feature} />
        {detail.near.map(near => {
          const kind = KINDS.find(each => each === near.kind);
          return (
            <div key={near.id}>
              <dt>{kind && t(`near.${kind}`)}</dt>
              <dd>
                {nameOf(near)}
                {near.lines && near.lines.length > 0 && <small> ({near.lines.join(', ')})</small>}{' '}
                <strong>{distance(near.distance)}</strong>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="aside">{t('panel.nearNote')}</p>
      {feature.at && <MeasureFromHere at={feature.at} />}
    </section>
  );
}
