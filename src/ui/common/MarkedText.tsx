interface MarkedTextProps {
  text: string;
  /** Start and end of each stretch to mark, in order, not overlapping. */
  spans: readonly (readonly [number, number])[];
}

/** A quote with the names in it marked. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  const pieces = spans.flatMap(([start, end], at) => [
    text.slice(spans[at - 1]?.[1] ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return [...pieces, text.slice(spans.at(-1)?.[1] ?? 0)];
}
