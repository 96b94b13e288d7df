/** Takes a file: waits for its data, hands it to the browser, and remembers what came of it. */
import { useState } from 'react';
import type { LoadFailure } from '../../state/load.ts';
import type { Format, TakenFile } from '../../state/outputs.ts';
import type { Taking } from '../../state/taking.ts';
import { useAtlas } from '../hooks/atlas.ts';

export type TakeOutcome =
  /** `loading`: the passages are not there yet and are waited for. */
  | { readonly state: 'busy'; readonly loading: boolean }
  | { readonly state: 'failed'; readonly format: Format; readonly failure: LoadFailure | null }
  | { readonly state: 'handed'; readonly file: TakenFile };

export function useTake() {
  const { store, files, outputs } = useAtlas();
  const [outcome, setOutcome] = useState<TakeOutcome | null>(null);
  const take = async (format: Format, taking: Taking): Promise<void> => {
    setOutcome({ state: 'busy', loading: store.getState().details === null });
    try {
      const { take: make, save } = await outputs();
      const file = await make(format, taking, { store, files });
      if ('fault' in file) {
        setOutcome({ state: 'failed', format, failure: file });
        return;
      }
      save(file);
      setOutcome({ state: 'handed', file });
    } catch {
      // The program that writes the file didn't come, or failed.
      setOutcome({ state: 'failed', format, failure: null });
    }
  };
  return { outcome, take };
}
