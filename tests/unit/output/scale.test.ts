import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metresPerPixel, roundLength } from '../../../src/output/slide/scale.ts';

describe('the scale', () => {
  test('at the equator, zoom 0, is the equator over 512 pixels', () => {
    expect(metresPerPixel({ latitude: 0, zoom: 0 })).toBeCloseTo(40_075_016.686 / 512, 2);
  });

  test('in Shanghai shrinks by the cosine of the latitude, and halves with each zoom', () => {
    const there = metresPerPixel({ latitude: 31.23, zoom: 10 });
    // 40,075,016.686 m · cos 31.23° / (512 · 2¹⁰)
    expect(there).toBeCloseTo(65.36, 2);
    expect(metresPerPixel({ latitude: 31.23, zoom: 11 })).toBeCloseTo(there / 2, 9);
  });

  test('bar is 1, 2 or 5 times a power of ten, and the longest that fits', () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 1e6, noNaN: true }), most => {
        const length = roundLength(most);
        expect(length).toBeLessThanOrEqual(most * 1.000001);
        expect(length * 2.5).toBeGreaterThan(most * 0.999);
        expect(['1', '2', '5']).toContain(String(length).replace(/0+$/u, ''));
      }),
    );
  });
});
