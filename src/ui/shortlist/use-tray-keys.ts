/** Keys on a place of the tray: move it, take it out; the focus goes where one would look for it. */
import { type KeyboardEvent, useRef } from 'react';
import { moveInShortlist, removeFromShortlist } from '../../state/shortlist.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useFocusFollows } from '../hooks/focus-follows.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** Which button of which place takes the focus once the new order stands. */
interface Wish {
  readonly id: string | undefined;
  readonly button: 'tray-name' | 'tray-remove';
}

export function useTrayKeys() {
  const { store } = useAtlas();
  const list = useAtlasState(state => state.intent.compare);
  const box = useRef<HTMLOListElement>(null);
  const wish = useFocusFollows<Wish>(list, ({ id, button }) => {
    if (!id) return;
    const chip = box.current?.querySelector(`[data-chip="${CSS.escape(id)}"]`);
    chip?.querySelector<HTMLElement>(`.${button}`)?.focus();
  });

  const remove = (id: string, button: Wish['button'] = 'tray-remove') => {
    const at = list.indexOf(id);
    wish({ id: list[at + 1] ?? list[at - 1], button });
    removeFromShortlist(store, id);
    // What is gone from under pointer and focus doesn't say that they have left it.
    store.setState({ hovered: null });
    // The last one took the tray with it; what can still be done is to bring it back.
    if (list.length === 1) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-undo]')?.focus());
    }
  };
  return {
    box,
    remove,
    press(event: KeyboardEvent, id: string) {
      const step = event.shiftKey ? STEPS[event.key] : undefined;
      if (step !== undefined) {
        wish({ id, button: 'tray-name' });
        moveInShortlist(store, id, list.indexOf(id) + step);
      } else if (event.key === 'Delete' || event.key === 'Backspace') {
        remove(id, 'tray-name');
      } else return;
      event.preventDefault();
    },
  };
}
