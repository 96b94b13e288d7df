import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../domain/model.ts';
import { contextOf } from '../../domain/passage-context.ts';
import { loadReading } from '../../state/reading-source.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

/** The paragraph that holds a passage, with the one before and the one after. */
export function PassageContext({ citation }: { citation: Citation }) {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const reading = useAtlasState(state => state.readings[citation.doc]);
  useEffect(() => {
    void loadReading(store, files, citation.doc);
  }, [store, files, citation.doc]);
  if (!reading) return <p role="status">{t('panel.loading')}</p>;
  if ('fault' in reading) {
    return (
      <Failure failure={reading} onRetry={() => void loadReading(store, files, citation.doc)} />
    );
  }
  const paragraphs = contextOf(reading, citation.start, citation.end);
  if (paragraphs.length === 0) return <p>{t('passage.contextFailed')}</p>;
  return (
    <div className="context" lang="zh-CN">
      {paragraphs.map(paragraph => (
        <p key={paragraph.start} data-style={paragraph.style}>
          {paragraph.pieces.map(({ start, text, quoted }) =>
            quoted ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
          )}
        </p>
      ))}
    </div>
  );
}
