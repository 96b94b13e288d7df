/**
 * Dragging the entries of a list into another order, by mouse, pen or finger. While one drags only the
 * list shows the new order; it counts when the pointer lets go.
 */
import { type HTMLAttributes, type PointerEvent, useEffect, useRef, useState } from 'react';
import { moved } from '../../state/shortlist.ts';

/** A hand that trembles less than this, in CSS pixels, meant a click. */
const THRESHOLD_PX = 6;

/** Where the pointer went down, and on which entry: a quick hand is on another one by the next event. */
interface Start {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly element: HTMLElement;
}

interface Drag {
  readonly id: string;
  readonly to: number;
}

type Handlers = Pick<
  HTMLAttributes<HTMLElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onClickCapture'
>;

/** Position of the entry under the pointer: entries bear `data-chip`. */
function chipUnder({ clientX, clientY }: PointerEvent): number {
  const chip = document.elementFromPoint(clientX, clientY)?.closest('[data-chip]');
  return chip ? [...(chip.parentElement?.children ?? [])].indexOf(chip) : -1;
}

/** `onMove` is told the id and its new position, from 0. */
export function useDragOrder(ids: readonly string[], onMove: (id: string, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<Start | null>(null);
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

  const order = drag ? moved(ids, drag.id, drag.to) : ids;
  const end = () => {
    start.current = null;
    setDrag(null);
  };
  const handlers = (id: string): Handlers => ({
    onPointerDown(event) {
      justDragged.current = false;
      if (event.button !== 0) return;
      const { clientX: x, clientY: y, currentTarget: element } = event;
      start.current = { id, x, y, element };
    },
    onPointerMove(event) {
      // Released elsewhere, before it became a drag.
      if (event.buttons === 0) start.current = null;
      if (!start.current) return;
      const { id: held, x, y, element } = start.current;
      if (!drag && Math.hypot(event.clientX - x, event.clientY - y) < THRESHOLD_PX) return;
      if (!drag) element.setPointerCapture(event.pointerId);
      const to = chipUnder(event);
      setDrag({ id: held, to: to >= 0 ? to : (drag?.to ?? ids.indexOf(held)) });
    },
    onPointerUp() {
      if (drag) {
        justDragged.current = true;
        onMove(drag.id, drag.to);
      }
      end();
    },
    onPointerCancel: end,
    // The release is no click on the entry.
    onClickCapture(event) {
      if (!justDragged.current) return;
      justDragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  });
  return { order, dragged: drag?.id ?? null, handlers };
}
