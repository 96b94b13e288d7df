/** Escape leaves what is open: first the chooser, then the panel; the focus goes back to the list. */
import { useEffect } from 'react';
import { selectFeature } from '../../state/store.ts';
import { leaveChooser } from '../actions.ts';
import { isWholePage, viewOf } from '../views.ts';
import { useAtlas } from './atlas.ts';
import { isComposing } from './composing.ts';

export function useEscape(): void {
  const { store } = useAtlas();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
      // A dialog above the page closes by itself; what lies below it stays.
      if (document.querySelector('dialog[open]')) return;
      const { map, intent } = store.getState();
      if (map.choices.length > 0) leaveChooser(store);
      // Where no panel stands there is none to close; the brochure may be about what is selected.
      else if (intent.selected && !isWholePage(viewOf(intent.mode))) {
        const inside = document.activeElement?.closest('.panel-side');
        selectFeature(store, null);
        if (inside) document.querySelector<HTMLElement>('#feature-list, .reading')?.focus();
      }
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [store]);
}
