import { useTranslation } from 'react-i18next';
import type { Detail, Feature } from '../../domain/model.ts';
import { ownRadius } from '../../domain/usual-radius.ts';
import { useDistance } from '../hooks/distance.ts';
import { useNames } from '../hooks/names.ts';

/** How sure the position is, and on what it rests. */
export function PositionNote({ feature, detail }: { feature: Feature; detail: Detail }) {
  const { t } = useTranslation();
  const { say } = useNames();
  const distance = useDistance();
  const radius = ownRadius(feature);
  return (
    <section>
      <h3>{t('panel.position')}</h3>
      <p>
        <strong>{t(`grade.${feature.grade ?? 'none'}`)}</strong>
        {radius && <> · {t('panel.radius', { radius: distance(radius) })}</>}
      </p>
      {detail.evidence && <p>{say(detail.evidence)}</p>}
      {feature.grade === 'D' && !detail.evidence && <p>{t('panel.noPosition')}</p>}
      {detail.address && (
        <p>
          <small>{t('panel.address')}</small> <span lang="zh-CN">{detail.address}</span>
        </p>
      )}
      <ExtentNote detail={detail} />
      <Sources detail={detail} />
    </section>
  );
}

const EXTENT_BASES = ['四至', 'boundary-roads', 'member-points', 'stated-area', 'admin'] as const;

function ExtentNote({ detail }: { detail: Detail }) {
  const { t } = useTranslation();
  const { say } = useNames();
  const { extent } = detail;
  if (!extent) return null;
  const basis = EXTENT_BASES.find(each => each === extent.basis);
  return (
    <p>
      <small>{t('panel.extent')}</small> {basis && t(`extentBasis.${basis}`)} (
      {t(`confidence.${extent.confidence}`)}
      ). {extent.drawnKm2 !== undefined && t('panel.drawnArea', { area: extent.drawnKm2 })}
      {extent.statedKm2 !== undefined && (
        <>
          {' · '}
          {t('panel.statedArea', {
            area: extent.statedKm2,
            by: extent.statedBy ? say(extent.statedBy) : '—',
          })}
        </>
      )}
      {extent.basis === 'stated-area' && <> {t('panel.fitted')}</>}
      {extent.confidence === 'sketch' && <> {t('panel.sketch')}</>}
    </p>
  );
}

function Sources({ detail }: { detail: Detail }) {
  const { t } = useTranslation();
  const { say } = useNames();
  if (detail.sources.length === 0) return null;
  return (
    <details>
      <summary>{t('panel.sources')}</summary>
      <ul className="sources">
        {detail.sources.map(source => (
          <li key={source.zh}>
            <small>{t(`sourceKind.${source.kind}`)}</small> {say(source)}
            {source.url && (
              <>
                {' '}
                <a href={source.url} target="_blank" rel="noreferrer">
                  {new URL(source.url).host}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
