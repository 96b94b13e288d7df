/** The `read` parameter of the address: `002`, `002:4932` or `002:4932-5059`. */

/** Offsets in the seed text; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface ReadAddress {
  readonly doc: string;
  /** Null for the document as a whole. */
  readonly start: number | null;
  /** Null for the whole paragraph that holds `start`. */
  readonly end: number | null;
}

const SHAPE = /^(\d{3})(?::(\d{1,9})(?:-(\d{1,9}))?)?$/u;

const offset = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

/** Null for anything of another shape, and for a range that ends before it starts. */
export function parseReadAddress(read: string | null): ReadAddress | null {
  const [, doc, first, last] = SHAPE.exec(read ?? '') ?? [];
  if (!doc) return null;
  const [start, end] = [offset(first), offset(last)];
  return start !== null && end !== null && end < start ? null : { doc, start, end };
}

export function formatReadAddress(doc: string, start?: number, end?: number): string {
  return [doc, start === undefined ? '' : `:${start}`, end === undefined ? '' : `-${end}`].join('');
}
