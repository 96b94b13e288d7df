/** Sections of a reading text: what stands above an offset, and how far it reaches. */

import type { TextRange } from './read-address.ts';
import type { Reading } from './reading.ts';

export type Heading = Reading['headings'][number];

/** Headings above an offset, outermost first; the document's own title is not among them. */
export function sectionPath({ headings }: Reading, offset: number): Heading[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    if (heading.start > offset) break;
    while ((path.at(-1)?.level ?? -1) >= heading.level) path.pop();
    path.push(heading);
  }
  return path.filter(({ level }) => level > 0);
}

/** From a heading to the next one of the same or a higher level. */
export function sectionOf({ headings, paragraphs }: Reading, heading: Heading): TextRange {
  const next = headings.find(({ start, level }) => start > heading.start && level <= heading.level);
  const end = next?.start ?? paragraphs.at(-1)?.end ?? heading.end;
  return { start: heading.start, end };
}

/**
 * The heading that a reader at this offset would call the section: the innermost one with more than a
 * single paragraph below it. Null before the first heading.
 */
export function sectionAround(reading: Reading, offset: number): Heading | null {
  const path = sectionPath(reading, offset);
  const spans = (heading: Heading) => {
    const { start, end } = sectionOf(reading, heading);
    return reading.paragraphs.filter(each => each.start < end && each.end > start).length > 1;
  };
  return path.findLast(spans) ?? path.at(-1) ?? null;
}
