/** Makes the box steer the results, as the combobox pattern has it. */
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../hooks/composing.ts';
import type { Given } from './SearchBox.tsx';

/** The line that says what the keys do. */
export const KEYS_ID = 'search-keys';

export interface ComboboxActions {
  readonly show: () => void;
  /** Moves among the options. */
  readonly step: (by: 1 | -1) => void;
  readonly choose: () => void;
  /** Puts the option on the shortlist, or takes it off. */
  readonly shortlist: () => void;
  /** Leaves what is open; false when there was nothing to leave, and the key is someone else's. */
  readonly leave: () => boolean;
}

function press(event: KeyboardEvent, actions: ComboboxActions): void {
  // While an input method composes, the keys are its own.
  if (isComposing(event.nativeEvent)) return;
  if (event.key === 'ArrowDown') actions.step(1);
  else if (event.key === 'ArrowUp') actions.step(-1);
  else if (event.key === 'Enter' && event.shiftKey) actions.shortlist();
  else if (event.key === 'Enter') actions.choose();
  else if (event.key !== 'Escape' || !actions.leave()) return;
  event.preventDefault();
}

/** `active` is the id of the option that Enter would choose; none when no options are shown. */
export function useCombobox(
  give: (given: Given) => void,
  active: string | undefined,
  actions: ComboboxActions,
): void {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useLayoutEffect(() => {
    give({
      'aria-expanded': active !== undefined,
      'aria-activedescendant': active,
      'aria-describedby': active && KEYS_ID,
      onKeyDown: event => press(event, latest.current),
      onClick: () => latest.current.show(),
    });
  }, [give, active]);
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
}
