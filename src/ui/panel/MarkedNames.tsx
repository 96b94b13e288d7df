interface MarkedProps {
  text: string;
  /** Start and end of each stretch to mark, in order, not overlapping. */
  spans: readonly (readonly [number, number])[];
}

/** A quote with the names in it highlighted; not one sign of it is changed. */
export function MarkedNames({ text, spans }: MarkedProps) {
  const pieces = spans.flatMap(([start, end], at) => [
    text.slice(spans[at - 1]?.[1] ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return [...pieces, text.slice(spans.at(-1)?.[1] ?? 0)];
}
