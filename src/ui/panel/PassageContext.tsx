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
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a passage never change
        <p key={at} data-style={paragraph.style}>
          {paragraph.pieces.map(({ text, quoted }, piece) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do their pieces
            quoted ? <mark key={piece}>{text}</mark> : <span key={piece}>{text}</span>,
          )}
        </p>
      ))}
    </div>
  );
}
