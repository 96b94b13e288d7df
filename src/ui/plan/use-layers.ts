/** The layers of a drawing that needs no WebGL2, with a way to try again. */
import { useCallback, useEffect, useState } from 'react';
import type { FileAddresses } from '../../state/sources.ts';
import { useAtlas } from '../hooks/atlas.ts';

/** `plan` is what came of it, null while it is under way. `load` must stay the same function. */
export function useLayers<Loaded>(load: (files: FileAddresses) => Promise<Loaded>): {
  readonly plan: Loaded | null;
  readonly retry: () => void;
} {
  const { files } = useAtlas();
  const [plan, setPlan] = useState<Loaded | null>(null);
  const retry = useCallback(() => {
    setPlan(null);
    void load(files).then(loaded => setPlan(() => loaded));
  }, [files, load]);
  useEffect(retry, [retry]);
  return { plan, retry };
}
