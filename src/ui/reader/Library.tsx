import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadDetails } from '../../state/sources.ts';
import { openReading } from '../actions.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

const LONGEST_ECHO = 40;

/** What the address asked to read, when that is in none of the documents: it has left the intent. */
function askedInVain(): string {
  const asked = new URLSearchParams(window.location.search).get('read') ?? '';
  return asked.length > LONGEST_ECHO ? `${asked.slice(0, LONGEST_ECHO)}…` : asked;
}

/** The five documents, oldest first, with how each stands today. */
export function Library() {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const [asked] = useState(askedInVain);
  const documents = useAtlasState(state => state.index?.atlas.documents);
  const ordered = useMemo(
    () => [...(documents ?? [])].sort((a, b) => a.year - b.year),
    [documents],
  );
  useEffect(() => {
    void loadDetails(store, files);
  }, [store, files]);
  return (
    <div className="library">
      <h2>{t('library.title')}</h2>
      {asked !== '' && <Unfollowed asked={asked} />}
      <p className="aside">{t('library.lead')}</p>
      <ol>
        {ordered.map(({ id, year }) => (
          <li key={id}>
            <span className="library-year">{year}</span>
            <LibraryEntry doc={id} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The address can't be followed; where at least its document is known, that one is offered. */
function Unfollowed({ asked }: { asked: string }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const meant = useAtlasState(state =>
    state.index?.atlas.documents.find(({ id }) => asked.startsWith(`${id}:`)),
  );
  return (
    <p className="reader-fault" role="status">
      {t('library.unknownBefore')} <q lang="zh-CN">{asked}</q>{' '}
      {meant ? (
        <>
          {t('library.unreadable')}{' '}
          <button type="button" className="link" onClick={() => openReading(store, meant.id)}>
            {say(meant.short)}
          </button>
        </>
      ) : (
        t('library.unknownAfter')
      )}
    </p>
  );
}

function LibraryEntry({ doc }: { doc: string }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say, language } = useNames();
  const index = useAtlasState(state => state.index);
  const detail = useAtlasState(state => state.details?.documents.find(({ id }) => id === doc));
  const summary = index?.atlas.documents.find(({ id }) => id === doc);
  const named = index?.atlas.features.filter(({ docs }) => docs.includes(doc)).length ?? 0;
  if (!summary) return null;
  return (
    <div>
      <button type="button" onClick={() => openReading(store, doc)}>
        {say(summary.short)}
      </button>
      <p>
        <span>{t('library.places', { count: named })}</span>
        <em className="status" data-status={summary.status}>
          {t(`status.${summary.status}`)}
        </em>
      </p>
      {detail && (
        <p className="aside">
          <span lang="zh-CN">{detail.title.text}</span>
          {detail.title.inferred && <> ({t('passage.inferredTitle')})</>}
          {language === 'en' && <> · {detail.title.en}</>}
          {' · '}
          {detail.issuer ? say(detail.issuer) : t('passage.issuerUnknown')}
        </p>
      )}
    </div>
  );
}
