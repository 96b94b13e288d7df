/** The focus goes with what is moved or taken out of a list, to where it stands in the new order. */
import { useLayoutEffect, useRef } from 'react';

/**
 * Returns what a wish is said with, just before the list changes; `grant` finds what it means once the
 * new `order` stands.
 */
export function useFocusFollows<Wish>(
  order: unknown,
  grant: (wish: Wish) => void,
): (wish: Wish) => void {
  const said = useRef<{ readonly wish: Wish } | null>(null);
  const stood = useRef(order);
  useLayoutEffect(() => {
    if (stood.current === order) return;
    stood.current = order;
    const heard = said.current;
    said.current = null;
    if (heard) grant(heard.wish);
  });
  return wish => {
    said.current = { wish };
  };
}
