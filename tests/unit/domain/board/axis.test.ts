import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf, roundAbove } from '../../../../src/domain/board/axis.ts';
import { quantityOf } from '../../../../src/domain/board/quantity.ts';
import { makeIndicator, pair } from './builders.ts';

describe('a figure as printed', () => {
  test.each([
    ['2.4', { from: 2.4, to: 2.4 }],
    ['2.0', { from: 2, to: 2 }],
    ['2-3', { from: 2, to: 3 }],
    ['1/3', { from: 1 / 3, to: 1 / 3 }],
    ['全面建成', null],
    ['2-', null],
    ['1/0', null],
  ])('%s', (value, expected) => {
    expect(quantityOf(value)).toEqual(expected);
  });
});

describe('the end of an axis', () => {
  test('leaves a tenth free, and not much more than half', () => {
    const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(positive, greatest => {
        const share = greatest / roundAbove(greatest);
        return share <= 1 / 1.1 + 1e-6 && share > 0.5;
      }),
    );
  });

  test('is a number that a person would choose', () => {
    expect([2.8, 12000, 0.333, 50, 386, 1].map(roundAbove)).toEqual([4, 15000, 0.4, 60, 500, 1.5]);
  });
});

describe('the axis of an indicator', () => {
  test('holds baseline, value and what is aimed for on one scale', () => {
    const axis = axisOf(
      makeIndicator('density', {
        value: '80',
        unit: pair('亿元/平方公里', '× 100 million yuan per km²'),
        qualifier: pair('以上', 'at least'),
        baseline: { value: '76.3' },
        stretch: { value: '85' },
      }),
    );
    expect(axis).toEqual({
      max: 100,
      value: { from: 0.8, to: 0.8 },
      comparison: 'at-least',
      baseline: { from: 0.763, to: 0.763 },
      stretch: 0.85,
    });
  });

  test('ends at 100 for a large share, and near a small one', () => {
    const share = (value: string) =>
      axisOf(makeIndicator('share', { value, unit: pair('%', '%') }));
    expect(share('85')?.max).toBe(100);
    expect(share('100')?.max).toBe(100);
    expect(share('5')?.max).toBe(6);
  });

  test('keeps a range as a range', () => {
    expect(axisOf(makeIndicator('few', { value: '2-3' }))?.value).toEqual({ from: 0.5, to: 0.75 });
  });

  test('is missing for a goal in words', () => {
    expect(axisOf(makeIndicator('goal', { value: '基本建成' }))).toBeNull();
  });
});
