import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation, Feature } from '../../domain/model.ts';
import { openReading } from '../actions.ts';
import { MarkedText } from '../common/MarkedText.tsx';
import { WithMode } from '../common/WithMode.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { documentDate } from './document-date.ts';
import { PassageContext } from './PassageContext.tsx';

interface PassageProps {
  feature: Feature;
  citation: Citation;
}

/** One quote, word for word, with the feature's name marked, and where it stands. */
export function Passage({ citation }: PassageProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const [context, setContext] = useState(false);
  const status = useAtlasState(
    state => state.index?.atlas.documents.find(({ id }) => id === citation.doc)?.status,
  );
  const document = useAtlasState(state =>
    state.details?.documents.find(({ id }) => id === citation.doc),
  );
  if (!document) return null;
  return (
    <figure className="passage">
      <blockquote lang="zh-CN">
        <MarkedText text={citation.quote} spans={citation.names} />
      </blockquote>
      <figcaption>
        <span>
          <cite lang="zh-CN">{document.title.text}</cite>
          {document.title.inferred && <small> ({t('passage.inferredTitle')})</small>}
        </span>
        {citation.section.length > 0 && (
          <span className="section-path">{citation.section.map(say).join(' › ')}</span>
        )}
        <span className="document-facts">
          {document.issuer ? say(document.issuer) : t('passage.issuerUnknown')}
          {' · '}
          {documentDate(document, t)}
          {' · '}
          {t('passage.period', { period: say(document.period) })}
          {status && (
            <em className="status" data-status={status}>
              {t(`status.${status}`)}
            </em>
          )}
        </span>
        <span className="passage-actions">
          <WithMode mode="read">
            <button
              type="button"
              onClick={() => openReading(store, citation.doc, citation.start, citation.end)}
            >
              {t('passage.read')}
            </button>
          </WithMode>
          <button type="button" aria-expanded={context} onClick={() => setContext(!context)}>
            {context ? t('passage.hideContext') : t('passage.context')}
          </button>
          <CopyCitation document={document} citation={citation} />
        </span>
      </figcaption>
      {context && <PassageContext citation={citation} />}
    </figure>
  );
}
