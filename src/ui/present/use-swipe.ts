/** A finger drawn across the text turns the step; on the map it moves the map. */
import { type PointerEvent, useRef } from 'react';

const LEAST_PX = 50;

export function useSwipe(turn: (by: 1 | -1) => void) {
  const began = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      began.current = pointerType === 'touch' ? { x, y } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (!began.current) return;
      const [across, down] = [clientX - began.current.x, clientY - began.current.y];
      began.current = null;
      if (Math.abs(across) >= LEAST_PX && Math.abs(across) > Math.abs(down) * 1.5) {
        turn(across < 0 ? 1 : -1);
      }
    },
    onPointerCancel: () => {
      began.current = null;
    },
  };
}
