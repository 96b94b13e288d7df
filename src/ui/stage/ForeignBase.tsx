import { Suspense } from 'react';
import type { Part } from '../base/Base.tsx';
import { useAtlasState } from '../hooks/atlas.ts';
import { lazyView } from '../lazy-view.ts';

const Base = lazyView('base', () => import('../base/Base.tsx'));

/** What there is to say of a base map from elsewhere: nothing where the built-in one is the only one. */
export const ForeignBase = (props: { part: Part }) =>
  useAtlasState(({ base }) => base.state !== 'builtin') && (
    <Suspense>
      <Base {...props} />
    </Suspense>
  );
