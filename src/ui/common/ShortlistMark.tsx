/** A star, filled for what is on the shortlist. Decoration: its meaning stands in words beside it. */
const STAR =
  'M8 1.6l1.98 4.02 4.43.64-3.2 3.13.75 4.41L8 11.72 4.04 13.8l.75-4.41-3.2-3.13 4.43-.64z';

export function ShortlistMark({ on }: { on: boolean }) {
  return (
    <svg
      className="shortlist-mark"
      data-on={on || undefined}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={STAR} />
    </svg>
  );
}
