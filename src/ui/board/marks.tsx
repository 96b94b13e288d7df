/** The signs of the charts, each drawn round the point 0,0, in CSS pixels. */
import type { Comparison } from '../../domain/board/comparison.ts';
import type { IndicatorType } from '../../domain/board/model.ts';

export type Shape = 'target' | 'reached' | 'rule';

export function shapeOf(type: IndicatorType): Shape {
  if (type === 'policy-parameter') return 'rule';
  return type === 'outcome' || type === 'area' ? 'reached' : 'target';
}

const SHAPES: Readonly<Record<Shape, string>> = {
  target: 'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z',
  reached: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  rule: 'M0 -6L6 0L0 6L-6 0Z',
};

export function ValueMark({ shape }: { shape: Shape }) {
  return <path className="mark-value" data-shape={shape} d={SHAPES[shape]} />;
}

export function BaselineMark() {
  return <circle className="mark-baseline" r="4.2" />;
}

/** A further figure that is only aimed for. */
export function AimMark() {
  return <circle className="mark-aim" r="4.2" />;
}

/** More than this, less than this, or about this. */
export function ComparisonMark({ comparison }: { comparison: Comparison }) {
  if (comparison === 'exactly') return null;
  if (comparison === 'about') return <circle className="mark-about" r="7" />;
  const turn = comparison === 'at-most' ? 'scale(-1 1)' : undefined;
  return <path className="mark-arrow" transform={turn} d="M5 0H13M9.5 -3.5L13 0L9.5 3.5" />;
}
