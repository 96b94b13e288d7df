import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { shows } from '../../state/shown-parts.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useAfterMap } from '../hooks/map-first.ts';
import { useHasMode, useTitle } from '../hooks/site.ts';
import { LanguageButton } from '../LanguageButton.tsx';
import { lazyView } from '../lazy-view.ts';
import { TakeAwayButton } from '../TakeAwayButton.tsx';
import { viewOf } from '../views.ts';
import { FullAtlas } from './FullAtlas.tsx';

const SearchBox = lazyView('search', () => import('../search/SearchBox.tsx'));

interface FrameBarProps {
  /** The column of filters and list; null where the host shows neither. */
  list: { readonly open: boolean; readonly toggle: () => void } | null;
}

/** One slim line: title, search, what opens the list, language, and the way to the full atlas. */
export function FrameBar({ list }: FrameBarProps) {
  const title = useTitle();
  const mode = useAtlasState(({ intent }) => viewOf(intent.mode));
  const telling = useAtlasState(state => state.telling !== null);
  const alone = useAtlasState(({ intent }) => intent.ui?.length === 0);
  if (telling || (alone && mode === 'explore')) {
    return (
      <header className="frame-alone">
        <h1 className="unseen">{title}</h1>
        <FullAtlas />
      </header>
    );
  }
  return (
    <header className="frame-bar">
      <h1>{title}</h1>
      {mode === 'explore' ? list && <ListButton {...list} /> : <Back />}
      <Search />
      <Stories />
      <LanguageButton />
      <TakeAwayButton />
      <FullAtlas />
    </header>
  );
}

/** Opens and closes the column, and says what is in it. */
function ListButton({ open, toggle }: NonNullable<FrameBarProps['list']>) {
  const { t } = useTranslation();
  const listed = useAtlasState(state => shows(state, 'list'));
  const count = useAtlasState(state => state.result?.total ?? 0);
  const words = listed ? t('embed.places', { count }) : t('embed.filters');
  return (
    <button
      type="button"
      className="frame-list"
      aria-expanded={open}
      aria-label={words}
      title={words}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4h12M2 8h12M2 12h12" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {listed && <span aria-hidden="true">{count}</span>}
    </button>
  );
}

function Back() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const offered = useHasMode('explore');
  if (!offered) return null;
  return (
    <button type="button" onClick={() => setIntent(store, { mode: 'explore' })}>
      {t('embed.back')}
    </button>
  );
}

function Search() {
  const shown = useAtlasState(state => shows(state, 'search'));
  const turn = useAfterMap();
  if (!shown) return <span className="frame-gap" />;
  return turn ? (
    <Suspense fallback={<div className="search" />}>
      <SearchBox />
    </Suspense>
  ) : (
    <div className="search" />
  );
}

/** The shelf of stories, where the host offers them. */
function Stories() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const told = useHasMode('present');
  const offered = useAtlasState(
    state => shows(state, 'story') && state.intent.mode !== 'present' && state.index !== null,
  );
  if (!told || !offered) return null;
  return (
    <button type="button" onClick={() => setIntent(store, { mode: 'present', story: null })}>
      {t('embed.stories')}
    </button>
  );
}
