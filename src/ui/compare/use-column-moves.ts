/** Moves columns and takes them out; the focus stays on the button that was pressed, wherever it goes. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { moveInShortlist, removeFromShortlist } from '../../state/shortlist.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

export interface ColumnMoves {
  readonly move: (id: string, side: 'left' | 'right') => void;
  readonly remove: (id: string) => void;
}

export function useColumnMoves(): ColumnMoves & { head: RefObject<HTMLTableRowElement | null> } {
  const { store } = useAtlas();
  const list = useAtlasState(state => state.intent.compare);
  const head = useRef<HTMLTableRowElement>(null);
  const wish = useRef<readonly [id: string | undefined, button: string] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new order is what is waited for
  useLayoutEffect(() => {
    const [id, button] = wish.current ?? [];
    wish.current = null;
    if (!id) return;
    const column = head.current?.querySelector(`[data-column="${CSS.escape(id)}"]`);
    column?.querySelector<HTMLElement>(`[data-move="${button}"]`)?.focus();
    column?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [list]);
  return {
    head,
    move(id, side) {
      wish.current = [id, side];
      moveInShortlist(store, id, list.indexOf(id) + (side === 'left' ? -1 : 1));
    },
    remove(id) {
      const at = list.indexOf(id);
      wish.current = [list[at + 1] ?? list[at - 1], 'out'];
      removeFromShortlist(store, id);
      // What is gone from under pointer and focus doesn't say that they have left it.
      store.setState({ hovered: null });
    },
  };
}
