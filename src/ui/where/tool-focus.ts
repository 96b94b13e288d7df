/** Where the focus goes when a tool is laid aside. */
import { type RefObject, useEffect } from 'react';

/** A bar that goes must not take the focus with it: it goes to the element of this selector. */
export function useFocusReturn(bar: RefObject<HTMLElement | null>, back: string): void {
  useEffect(() => {
    const element = bar.current;
    let inside = false;
    const note = () => {
      inside = element?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      if (inside) document.querySelector<HTMLElement>(back)?.focus();
    };
  }, [bar, back]);
}
