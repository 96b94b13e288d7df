/** Finding one's way in the reading text by offsets of the seed text. */

/** Where a passage that is jumped to comes to stand, as a part of the height. */
const RESTING_LINE = 0.14;

/** The last piece that begins at or before the offset. */
function pieceAt(text: Element, offset: number): Element | undefined {
  const pieces = [...text.querySelectorAll<HTMLElement>('[data-start]')];
  return pieces.findLast(({ dataset }) => Number(dataset.start) <= offset) ?? pieces[0];
}

/** Scrolls the text, and nothing around it, until the offset stands near its top. */
export function scrollToOffset(text: Element | null, offset: number): void {
  const piece = text && pieceAt(text, offset);
  if (!piece) return;
  const frame = text.getBoundingClientRect();
  const distance = piece.getBoundingClientRect().top - frame.top;
  text.scrollTop += distance - frame.height * RESTING_LINE;
}
