/** The axis of one indicator: from nought, so that lengths are true, to a round number above all figures. */
import type { Comparison } from './comparison.ts';
import { comparisonOf } from './comparison.ts';
import type { Indicator } from './model.ts';
import { type Quantity, quantityOf } from './quantity.ts';

/** Positions are shares of the axis, 0 to 1. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

export interface Axis {
  readonly max: number;
  readonly value: Mark;
  readonly comparison: Comparison;
  readonly baseline: Mark | null;
  readonly stretch: number | null;
}

const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The smallest round number that leaves a tenth of the axis free. */
export function roundAbove(greatest: number): number {
  if (greatest <= 0) return 1;
  const wanted = greatest * 1.1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = STEPS.find(each => each * power >= wanted * (1 - 1e-9)) ?? 10;
  return Number((step * power).toPrecision(6));
}

/** A share of something ends at 100 %, unless it is so small that it would vanish there. */
function maxOf(greatest: number, unit: string | undefined): number {
  return unit === '%' && greatest > 20 && greatest <= 100 ? 100 : roundAbove(greatest);
}

/** Null where there is nothing to draw: a goal in words. */
export function axisOf(indicator: Indicator): Axis | null {
  const value = quantityOf(indicator.value);
  if (!value) return null;
  const baseline = indicator.baseline ? quantityOf(indicator.baseline.value) : null;
  const stretch = indicator.stretch ? Number(indicator.stretch.value) : null;
  const max = maxOf(Math.max(value.to, baseline?.to ?? 0, stretch ?? 0), indicator.unit?.zh);
  const mark = ({ from, to }: Quantity): Mark => ({ from: from / max, to: to / max });
  return {
    max,
    value: mark(value),
    comparison: comparisonOf(indicator.qualifier?.zh) ?? 'exactly',
    baseline: baseline && mark(baseline),
    stretch: stretch === null ? null : stretch / max,
  };
}
