import { useTranslation } from 'react-i18next';
import type { Detail, Feature } from '../../domain/model.ts';
import { ownRadius } from '../../domain/position-error.ts';
import { useDistance } from '../hooks/distance.ts';
import { useNames } from '../hooks/names.ts';
import { extentNote } from './extent-note.ts';

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
      {detail.extent && <p>{extentNote(detail.extent, t, say)}</p>}
      <Sources detail={detail} />
    </section>
  );
}

/** A page of the web by its host; what is no such address is no link, since a link can run scripts. */
function Website({ url = '' }: { url: string | undefined }) {
  if (!/^https?:/u.test(url) || !URL.canParse(url)) return null;
  return (
    <>
      {' '}
      <a href={url} target="_blank" rel="noreferrer">
        {new URL(url).host}
      </a>
    </>
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
            <Website url={source.url} />
          </li>
        ))}
      </ul>
    </details>
  );
}
