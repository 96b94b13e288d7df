/** Keys of the tool in hand: Escape lays it aside, Backspace on the map takes a point back. */
import { useEffect } from 'react';
import { setMeasuring, takeTool } from '../../state/tools.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { isComposing } from '../hooks/composing.ts';

/** A box of suggestions or a dialog has an Escape of its own. */
const OWN_ESCAPE = '.search, dialog';

export function useToolKeys(): void {
  const { store } = useAtlas();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { tool, measuring } = store.getState();
      const target = event.target instanceof Element ? event.target : null;
      if (!tool || event.defaultPrevented || isComposing(event)) return;
      if (event.key === 'Escape' && !target?.closest(OWN_ESCAPE)) {
        // Before the page's own Escape, which would close the panel.
        event.preventDefault();
        takeTool(store, null);
      } else if (event.key === 'Backspace' && target?.matches('#map canvas')) {
        event.preventDefault();
        setMeasuring(store, { points: measuring.points.slice(0, -1) });
      }
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [store]);
}
