/** The words that are selected on the page, as a range of the seed text. */
import type { TextRange } from '../../domain/read-address.ts';

const isIn = (node: Node, piece: Node) => node.nodeType === Node.TEXT_NODE && piece.contains(node);

/** Null when nothing of the text is selected. Remarks and signs of ours between the words don't count. */
export function selectedRange(text: Element): TextRange | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(text)) return null;
  const touched = [...text.querySelectorAll<HTMLElement>('[data-start]')].filter(piece =>
    range.intersectsNode(piece),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const from = isIn(range.startContainer, first) ? range.startOffset : 0;
  const to = isIn(range.endContainer, last) ? range.endOffset : (last.textContent?.length ?? 0);
  const start = Number(first.dataset.start) + from;
  const end = Number(last.dataset.start) + to;
  return end > start ? { start, end } : null;
}
