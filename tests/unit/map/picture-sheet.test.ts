import { expect, test } from 'vitest';
import { possibleRatio } from '../../../src/map/picture/sheet.ts';
import { NoPicture } from '../../../src/state/pictures.ts';

/** Graphics that draw so many pixels along a side, or that are gone. */
const graphics = (most: number, lost = false) => ({
  getContext: (() => ({
    MAX_VIEWPORT_DIMS: 'dims',
    isContextLost: () => lost,
    getParameter: (what: unknown) => (what === 'dims' ? [most, most] : most),
  })) as unknown as HTMLCanvasElement['getContext'],
});

const frame = { width: 1500, height: 1000, ratio: 3 };

test('a picture is as fine as asked where the graphics can draw it', () => {
  expect(possibleRatio(graphics(8192), frame)).toBe(3);
});

test('a picture is as fine as the graphics can draw where that is less', () => {
  expect(possibleRatio(graphics(3000), frame)).toBe(2);
});

test('graphics that are gone draw none', () => {
  expect(() => possibleRatio(graphics(8192, true), frame)).toThrow(NoPicture);
});
