import { type ReactNode, Suspense } from 'react';
import type { Feature } from '../domain/model.ts';
import { Announcer } from './Announcer.tsx';
import { Fence } from './failure/Fence.tsx';
import { useAfterMap } from './hooks/map-first.ts';
import { lazyView } from './lazy-view.ts';
import { Side } from './Side.tsx';
import type { ViewMode } from './views.ts';

const Shortlist = lazyView('shortlist', () => import('./shortlist/Shortlist.tsx'));

interface AroundProps {
  mode: ViewMode;
  /** The place that is open. */
  selected: Feature | null;
  /** What is told of it. */
  children: ReactNode;
}

/** What stands round map and list in every page: the place that is open, the shortlist, the announcements. */
export function Around({ mode, selected, children }: AroundProps) {
  const turn = useAfterMap();
  return (
    <>
      {selected && (
        <Side kind="panel" mode={mode}>
          <Fence key={selected.id}>
            <Suspense fallback={null}>{children}</Suspense>
          </Fence>
        </Side>
      )}
      {turn && (
        <Fence>
          <Suspense fallback={null}>
            <Shortlist />
          </Suspense>
        </Fence>
      )}
      <Announcer />
    </>
  );
}
