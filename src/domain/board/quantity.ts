/** From what is printed to what can be drawn. */
/** A figure on an axis; `from` and `to` differ where a range is printed. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
}

const RANGE = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/u;
const FRACTION = /^(\d+)\/(\d+)$/u;
const DECIMAL = /^\d+(?:\.\d+)?$/u;

/** Null for goals in words. */
export function quantityOf(value: string): Quantity | null {
  const [, low, high] = RANGE.exec(value) ?? [];
  if (low !== undefined && high !== undefined) return { from: Number(low), to: Number(high) };
  const [, part, whole] = FRACTION.exec(value) ?? [];
  if (part !== undefined && Number(whole) > 0) {
    const share = Number(part) / Number(whole);
    return { from: share, to: share };
  }
  return DECIMAL.test(value) ? { from: Number(value), to: Number(value) } : null;
}
