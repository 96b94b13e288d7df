/** From what an address points at to words that the reading text has. */

import type { ReadAddress, TextRange } from './read-address.ts';
import type { Reading } from './reading.ts';

/**
 * Why the address could not be followed to the letter: `beyond`, it points past the end of the text;
 * `between`, at something that the reading text leaves out.
 */
type RangeFault = 'beyond' | 'between';

export interface Settled {
  readonly range: TextRange | null;
  readonly fault: RangeFault | null;
}

const whole = ({ start, end }: TextRange): TextRange => ({ start, end });

/** The range to show for an address; past the end it is the last paragraph. Total. */
export function settleRange(
  { paragraphs }: Reading,
  { start, end }: Pick<ReadAddress, 'start' | 'end'>,
): Settled {
  const last = paragraphs.at(-1);
  if (start === null || !last) return { range: null, fault: null };
  if (start >= last.end) return { range: whole(last), fault: 'beyond' };
  const next = paragraphs.find(paragraph => paragraph.end > start) ?? last;
  if (end === null || end <= start) {
    return { range: whole(next), fault: next.start > start ? 'between' : null };
  }
  const touched = paragraphs.some(({ runs }) =>
    runs.some(([at, words]) => at < end && at + words.length > start),
  );
  if (!touched) return { range: whole(next), fault: 'between' };
  return {
    range: { start, end: Math.min(end, last.end) },
    fault: end > last.end ? 'beyond' : null,
  };
}
