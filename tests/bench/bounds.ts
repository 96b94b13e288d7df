/** What the project promises of its speed. Ratios are to the bare page, the rest milliseconds. */
export const BOUNDS = {
  ready: 1.15,
  filter: 0.5,
  filterMany: 0.35,
  longTask: 100,
  /** "Stays scrollable": half of all frames come at 30 a second or faster. */
  scrollFrame: 34,
  compile: 3000,
  build: 20_000,
} as const;
