/** What is chosen, kept in the builder's own address, so that it can be loaded again and passed on. */
import { useCallback, useEffect, useState } from 'react';
import { builderAddress, readBuilderAddress } from '../../state/embed/builder-address.ts';
import { type EmbedChoice, onThisSite } from '../../state/embed/choice.ts';
import { setIntent } from '../../state/store.ts';
import { asksForDebug } from '../../state/url-codec.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

export interface Choosing {
  readonly choice: EmbedChoice;
  readonly change: (part: Partial<EmbedChoice>) => void;
}

/** Browsers limit how often history may change; a size is typed figure by figure. */
const QUIET_MS = 250;

export function useChoice(): Choosing {
  const { store } = useAtlas();
  const [kept, setKept] = useState(() =>
    onThisSite(readBuilderAddress(window.location.search), store.getState().config),
  );
  // The filter stands in the store, where the facets' options count what they would leave.
  const filter = useAtlasState(({ intent }) => intent.filter);
  const choice = { ...kept, filter };
  const [debug] = useState(() => asksForDebug(window.location.search));
  const query = builderAddress(choice);
  // As in the atlas: whoever mends config.json reloads and still sees what is wrong.
  const address = debug ? `${query}${query ? '&' : '?'}debug` : query;
  useEffect(() => {
    const { pathname } = window.location;
    const write = () => window.history.replaceState(null, '', `${pathname}${address}`);
    const quiet = setTimeout(write, QUIET_MS);
    return () => clearTimeout(quiet);
  }, [address]);
  const change = useCallback(
    (part: Partial<EmbedChoice>) => {
      setKept(before => ({ ...before, ...part }));
      if (part.filter) setIntent(store, { filter: part.filter });
    },
    [store],
  );
  return { choice, change };
}
