import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../domain/model.ts';
import { openReading } from '../actions.ts';
import { MarkedText } from '../common/MarkedText.tsx';
import { WithMode } from '../common/WithMode.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

const SHOWN_AT_FIRST = 2;
/** Characters that a narrow column shows in about eight lines. */
const LONG = 100;

interface KeyPassagesProps {
  defining: readonly Citation[];
  /** How many passages more only mention the place. */
  mentions: number;
}

/** The passages that define a place, word for word, each with where it stands. */
export function KeyPassages({ defining, mentions }: KeyPassagesProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const passage = (citation: Citation) => (
    <KeyPassage key={`${citation.doc} ${citation.start} ${citation.end}`} citation={citation} />
  );
  const rest = defining.slice(SHOWN_AT_FIRST);
  return (
    <>
      {defining.slice(0, SHOWN_AT_FIRST).map(passage)}
      {rest.length > 0 && (
        <>
          <button
            type="button"
            className="link compare-fold"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? t('compare.fold') : t('compare.moreDefining', { count: rest.length })}
          </button>
          {/* It stands in the page when folded too: print shows all of it. */}
          <div data-more={all ? 'open' : 'folded'}>{rest.map(passage)}</div>
        </>
      )}
      {mentions > 0 && (
        <small className="compare-mentions">{t('compare.mentions', { count: mentions })}</small>
      )}
    </>
  );
}

function KeyPassage({ citation }: { citation: Citation }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const [whole, setWhole] = useState(false);
  const document = useAtlasState(state =>
    state.details?.documents.find(({ id }) => id === citation.doc),
  );
  const summary = useAtlasState(state =>
    state.index?.atlas.documents.find(({ id }) => id === citation.doc),
  );
  const { quote, names, section, doc, start, end } = citation;
  const long = quote.length > LONG;
  return (
    <figure className="compare-passage">
      <blockquote lang="zh-CN" data-folded={(long && !whole) || undefined}>
        <MarkedText text={quote} spans={names} />
      </blockquote>
      {long && (
        <button
          type="button"
          className="link compare-fold"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? t('compare.fold') : t('compare.unfold')}
        </button>
      )}
      <figcaption>
        {document && <cite lang="zh-CN">{document.title.text}</cite>}
        {document?.title.inferred && <> ({t('passage.inferredTitle')})</>}
        {section.length > 0 && <> {section.map(say).join(' › ')}</>}
        {summary && (
          <>
            {' '}
            {summary.year} · {t(`status.${summary.status}`)}
          </>
        )}{' '}
        <WithMode mode="read">
          <button
            type="button"
            className="link compare-read"
            onClick={() => openReading(store, doc, start, end)}
          >
            {t('passage.read')}
          </button>
        </WithMode>
      </figcaption>
    </figure>
  );
}
