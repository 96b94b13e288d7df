/** Keys of a story, wherever on the page the focus is. */
import { useEffect, useRef } from 'react';
import { type ClickerAction, clickerAction } from '../../domain/story/clicker.ts';

const TYPING = 'input, textarea, select, [contenteditable="true"]';
/** A list or dialog that the person is in the middle of has the keys to itself. */
const BUSY = 'dialog[open], [role="dialog"], [role="listbox"], [role="menu"]';
const PRESSED = 'button, a[href], summary';

function belongsElsewhere({ key, target }: KeyboardEvent): boolean {
  const element = target instanceof Element ? target : null;
  if (!element) return false;
  if (element.closest(TYPING) || element.closest(BUSY)) return true;
  if (key === ' ' || key === 'Enter') return element.closest(PRESSED) !== null;
  // A panel is read with the arrow keys, and so is a slide that is too long for its screen; a clicker's
  // keys still turn the step.
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  const text = element.closest('.slide-text');
  return (
    element.closest('.panel-side') !== null ||
    (text !== null && text.scrollHeight > text.clientHeight)
  );
}

/** `act` returns false where a key means nothing just now and may go on to whoever wants it. */
export function useClicker(act: (action: ClickerAction) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = belongsElsewhere(event) ? null : clickerAction(event);
      if (!action || !latest.current(action)) return;
      // Before the map hears of it: there the arrow keys would move the ground.
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}
