import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../domain/board/model.ts';
import { loadDetails } from '../../state/sources.ts';
import { openReading } from '../actions.ts';
import { DocumentStatus } from '../common/DocumentStatus.tsx';
import { WithMode } from '../common/WithMode.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { CopyCitation } from '../panel/CopyCitation.tsx';
import { QuotedFigures } from './QuotedFigures.tsx';
import { SeeAlso } from './SeeAlso.tsx';
import { useIndicatorWords } from './use-words.ts';

/** The sentence word for word with its figures marked, where it stands, and what else to look at. */
export function Sentence({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const { say, document: nameOfDocument } = useIndicatorWords();
  const { doc, start, end, section } = indicator.citation;
  const document = useAtlasState(state => state.details?.documents.find(({ id }) => id === doc));
  useEffect(() => {
    void loadDetails(store, files);
  }, [store, files]);
  return (
    <figure className="passage indicator-sentence">
      <blockquote lang="zh-CN">
        <QuotedFigures indicator={indicator} />
      </blockquote>
      <figcaption>
        <span>
          {nameOfDocument(doc)}
          <DocumentStatus doc={doc} />
        </span>
        {section.length > 0 && <span className="section-path">{section.map(say).join(' › ')}</span>}
        <span>{t('board.offsets', { start: start + 1, end })}</span>
        <span className="passage-actions">
          <WithMode mode="read">
            <button type="button" onClick={() => openReading(store, doc, start, end)}>
              {t('board.read')}
            </button>
          </WithMode>
          {document && (
            <CopyCitation document={document} citation={{ section, quote: wholeOf(indicator) }} />
          )}
        </span>
      </figcaption>
      <SeeAlso indicator={indicator} />
    </figure>
  );
}

/** The whole sentence on one line: the cells of a table row stand on lines of their own. */
function wholeOf({ sentence, citation }: Indicator): string {
  return `${sentence.before}${citation.quote}${sentence.after}`.replace(/\s*\n\s*/gu, ' ');
}
