import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadAtlas } from '../state/sources.ts';
import { Around } from './Around.tsx';
import { Failure } from './failure/Failure.tsx';
import { Fence } from './failure/Fence.tsx';
import { Header } from './Header.tsx';
import { useAtlas, useAtlasState } from './hooks/atlas.ts';
import { useEscape } from './hooks/escape.ts';
import { useAfterMap } from './hooks/map-first.ts';
import { usePageTokens } from './hooks/page-tokens.ts';
import { lazyView } from './lazy-view.ts';
import { Side } from './Side.tsx';
import { type MountMap, Stage } from './stage/Stage.tsx';
import { isWholePage, VIEWS, type ViewMode, viewOf } from './views.ts';

const Panel = lazyView(['explore', 'shortlist'], () => import('./panel/Panel.tsx'));

/** The page: list and panel beside the map; on a phone they share a sheet over it. */
export function App({ mount }: { mount: MountMap }) {
  const { t } = useTranslation();
  const mode = useAtlasState(({ intent }) => viewOf(intent.mode));
  const selected = useSelected(mode);
  const telling = useAtlasState(state => state.telling !== null);
  usePageTokens();
  useEscape();
  return (
    <div
      className="page"
      data-mode={mode}
      data-panel={selected ? true : undefined}
      data-telling={telling || undefined}
    >
      <a className="skip" href="#feature-list">
        {t('skip.list')}
      </a>
      <Header />
      <Fence>
        <Stage mount={mount} />
      </Fence>
      <Side kind="explorer" mode={mode}>
        <Fence>
          <ViewOrFailure mode={mode} />
        </Fence>
      </Side>
      <Around mode={mode} selected={selected}>
        {selected && <Panel feature={selected} />}
      </Around>
    </div>
  );
}

/** The place whose panel stands open; null where the view has no room for one. */
export function useSelected(mode: ViewMode) {
  return useAtlasState(({ intent, index, telling }) =>
    // What a step selects is lit on the map, and its sentence stands on the slide already.
    intent.selected &&
    !isWholePage(mode) &&
    (intent.selected !== telling?.step.selected || telling.opened)
      ? (index?.byId.get(intent.selected) ?? null)
      : null,
  );
}

/** The view beside the map, once the data are there, or why they are not. */
export function ViewOrFailure({ mode }: { mode: ViewMode }) {
  const { store, files } = useAtlas();
  const failure = useAtlasState(state => state.failure);
  const ready = useAtlasState(state => state.index !== null);
  const turn = useAfterMap();
  const View = VIEWS[mode];
  if (failure) return <Failure failure={failure} onRetry={() => void loadAtlas(store, files)} />;
  return ready && turn ? (
    <Suspense fallback={null}>
      <View />
      <Standing />
    </Suspense>
  ) : null;
}

/** Comes onto the screen together with the view, and says so. */
function Standing() {
  const { store } = useAtlas();
  useEffect(() => store.setState({ viewStands: true }), [store]);
  return null;
}
