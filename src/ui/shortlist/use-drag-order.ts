/**
 * Dragging places of the tray into another order, by mouse, pen or finger. While one drags only the
 * tray shows the new order; it becomes a step of the history when the pointer lets go.
 */
import { type HTMLAttributes, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Feature } from '../../domain/model.ts';
import { moved, moveInShortlist } from '../../state/shortlist.ts';
import { useAtlas } from '../hooks/atlas.ts';

/** A hand that trembles less than this, in CSS pixels, meant a click. */
const THRESHOLD_PX = 6;

interface Drag {
  readonly id: string;
  readonly to: number;
}

type Handlers = Pick<
  HTMLAttributes<HTMLLIElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onClickCapture'
>;

/** Place in the tray of the chip under the pointer. */
function chipUnder({ clientX, clientY }: PointerEvent): number {
  const chip = document.elementFromPoint(clientX, clientY)?.closest('[data-chip]');
  return chip ? [...(chip.parentElement?.children ?? [])].indexOf(chip) : -1;
}

export function useDragOrder(places: readonly Feature[]) {
  const { store } = useAtlas();
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<readonly [number, number] | null>(null);
  const justDragged = useRef(false);
  useEffect(() => {
    if (!drag) return undefined;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      start.current = null;
      setDrag(null);
    };
    document.addEventListener('keydown', leave, true);
    return () => document.removeEventListener('keydown', leave, true);
  }, [drag]);

  const ids = places.map(({ id }) => id);
  const order = drag ? moved(ids, drag.id, drag.to) : ids;
  const end = () => {
    start.current = null;
    setDrag(null);
  };
  const handlers = (id: string): Handlers => ({
    onPointerDown(event) {
      justDragged.current = false;
      if (event.button === 0) start.current = [event.clientX, event.clientY];
    },
    onPointerMove(event) {
      // Released elsewhere, before it became a drag.
      if (event.buttons === 0) start.current = null;
      if (!start.current) return;
      const [x, y] = start.current;
      if (!drag && Math.hypot(event.clientX - x, event.clientY - y) < THRESHOLD_PX) return;
      if (!drag) event.currentTarget.setPointerCapture(event.pointerId);
      const to = chipUnder(event);
      setDrag({ id, to: to >= 0 ? to : (drag?.to ?? ids.indexOf(id)) });
    },
    onPointerUp() {
      if (drag) {
        justDragged.current = true;
        moveInShortlist(store, drag.id, drag.to);
      }
      end();
    },
    onPointerCancel: end,
    // The release is no click on the place.
    onClickCapture(event) {
      if (!justDragged.current) return;
      justDragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  });
  return {
    order: order.flatMap(id => places.find(place => place.id === id) ?? []),
    dragged: drag?.id ?? null,
    handlers,
  };
}
