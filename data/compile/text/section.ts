/** Which headings stand above an offset. */
import type { DocumentSource } from '../source/schema.ts';

export type Heading = DocumentSource['outline'][number];

/** Headings above `offset`, outermost first; the document's own title (level 0) is left out. */
export function sectionAt(outline: readonly Heading[], offset: number): Heading[] {
  const stack: Heading[] = [];
  for (const heading of outline) {
    if (heading.at > offset) break;
    while ((stack.at(-1)?.level ?? -1) >= heading.level) stack.pop();
    stack.push(heading);
  }
  return stack.filter(heading => heading.level > 0);
}
