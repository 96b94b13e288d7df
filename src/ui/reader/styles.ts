/** How paragraphs stand in the outline: level of the heading they are, and whether in a box. */
import type { Reading } from '../../domain/reading.ts';
import { sectionPath } from '../../domain/sections.ts';

export interface Standing {
  /** Level of the heading that the paragraph is; null for running text. */
  readonly level: number | null;
  readonly boxed: boolean;
}

/** By the paragraph's start. */
export function outlineOf(reading: Reading): ReadonlyMap<number, Standing> {
  return new Map(
    reading.paragraphs.map(({ start, end, style }) => {
      const heading = reading.headings.find(each => each.start >= start && each.start < end);
      const boxed = sectionPath(reading, start).some(each => each.style === 'box');
      const isHeading = style === 'title' || style === 'line' || style === 'box';
      return [start, { level: isHeading ? (heading?.level ?? null) : null, boxed }];
    }),
  );
}
