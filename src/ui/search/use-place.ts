/** Where a person is in the results of one text. Another text begins anew. */
import { useState } from 'react';
import type { GroupId } from './options.ts';

export interface Place {
  readonly text: string;
  /** Number of the option that Enter would choose. */
  readonly active: number;
  /** Groups of which all is shown. */
  readonly opened: ReadonlySet<GroupId>;
  /** Enter was pressed with nothing to choose. */
  readonly insisted: boolean;
}

const startOf = (text: string): Place => ({
  text,
  active: 0,
  opened: new Set(),
  insisted: false,
});

export function usePlace(text: string): [Place, (change: Partial<Place>) => void] {
  const [kept, keep] = useState(() => startOf(text));
  const place = kept.text === text ? kept : startOf(text);
  return [place, change => keep({ ...place, ...change })];
}
