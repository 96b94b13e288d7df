/** Moves columns and takes them out; the focus stays on the button that was pressed, wherever it goes. */
import { type RefObject, useRef } from 'react';
import { moveInShortlist, removeFromShortlist } from '../../state/shortlist.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useFocusFollows } from '../hooks/focus-follows.ts';

export interface ColumnMoves {
  readonly move: (id: string, side: 'left' | 'right') => void;
  readonly remove: (id: string) => void;
}

interface Wish {
  readonly id: string | undefined;
  readonly button: 'left' | 'right' | 'out';
}

export function useColumnMoves(): ColumnMoves & { head: RefObject<HTMLTableRowElement | null> } {
  const { store } = useAtlas();
  const list = useAtlasState(state => state.intent.compare);
  const head = useRef<HTMLTableRowElement>(null);
  const wish = useFocusFollows<Wish>(list, ({ id, button }) => {
    if (!id) return;
    const column = head.current?.querySelector(`[data-column="${CSS.escape(id)}"]`);
    column?.querySelector<HTMLElement>(`[data-move="${button}"]`)?.focus();
    column?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return {
    head,
    move(id, side) {
      wish({ id, button: side });
      moveInShortlist(store, id, list.indexOf(id) + (side === 'left' ? -1 : 1));
    },
    remove(id) {
      const at = list.indexOf(id);
      wish({ id: list[at + 1] ?? list[at - 1], button: 'out' });
      removeFromShortlist(store, id);
      // What is gone from under pointer and focus doesn't say that they have left it.
      store.setState({ hovered: null });
    },
  };
}
