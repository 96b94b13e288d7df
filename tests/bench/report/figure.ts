/** One line of the result: what was measured, against what, and whether the bound is kept. */
import { type Summary, summarise } from './statistics.ts';

export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'kB';
  readonly value: Summary;
  /** What it is compared with, if anything. */
  readonly reference: Summary | null;
  /** Median over the reference's median. */
  readonly ratio: number | null;
  /** Greatest ratio where there is a reference, else greatest value; null: told, not judged. */
  readonly bound: number | null;
  readonly verdict: 'ok' | 'over' | null;
}

interface Measured {
  readonly name: string;
  readonly unit?: 'ms' | 'kB';
  readonly values: readonly number[];
  readonly against?: readonly number[];
  readonly bound?: number;
  /** What of the values is judged when there is no reference: the median unless said otherwise. */
  readonly judge?: 'median' | 'most';
}

export function figure({ name, unit = 'ms', values, against, bound, judge }: Measured): Figure {
  const value = summarise(values);
  const reference = against ? summarise(against) : null;
  const ratio = reference ? value.median / reference.median : null;
  const judged = ratio ?? value[judge ?? 'median'];
  const verdict = bound === undefined ? null : judged <= bound ? 'ok' : 'over';
  return { name, unit, value, reference, ratio, bound: bound ?? null, verdict };
}
