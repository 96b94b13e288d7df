/** Where the text stands: at what the address points at, or where its reader left it. */
import { type RefObject, useEffect, useRef } from 'react';
import type { TextRange } from '../../domain/read-address.ts';
import { scrollToOffset } from './scroll.ts';

/** Where each document was left, for as long as the page is open. */
const left = new Map<string, { readonly range: string; readonly top: number }>();

const nameOf = (range: TextRange | null) => (range ? `${range.start}-${range.end}` : '');

export function useRestingPlace(
  text: RefObject<HTMLElement | null>,
  doc: string,
  range: TextRange | null,
): void {
  const arrived = useRef(false);
  useEffect(() => {
    const element = text.current;
    if (!element) return;
    const before = arrived.current ? undefined : left.get(doc);
    arrived.current = true;
    // Coming back from another view is not following a link: the reader goes on where it was.
    if (before && before.range === nameOf(range)) element.scrollTop = before.top;
    else if (range) scrollToOffset(element, range.start);
    else element.scrollTop = 0;
  }, [text, doc, range]);
  useEffect(() => {
    const element = text.current;
    const keep = () => element && left.set(doc, { range: nameOf(range), top: element.scrollTop });
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [text, doc, range]);
}
