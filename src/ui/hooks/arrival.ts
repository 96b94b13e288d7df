import { useEffect, useRef } from 'react';

/** Runs `arrive` when a panel opens, and when the open one comes to tell of another feature. */
export function useArrival(id: string, arrive: () => void): void {
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (told.current === id) return;
    told.current = id;
    arrive();
  });
}
