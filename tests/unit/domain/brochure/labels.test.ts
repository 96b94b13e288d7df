import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  placeLabels,
  quietCorner,
  textWidth,
} from '../../../../src/domain/brochure/labels.ts';

const FRAME: Box = { x: 0, y: 0, width: 1740, height: 1290 };
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const wanted = (id: number, x: number, y: number, width = 60) => ({
  id: String(id),
  at: [x, y] as const,
  radius: 15,
  width,
  height: 33,
});

describe('labels beside their marks', () => {
  test('stand at the right of a mark that has the room', () => {
    const [label] = placeLabels([wanted(1, 500, 500)], FRAME);
    expect(label?.x).toBeCloseTo(519, 0);
    expect(label?.led).toBe(false);
  });

  test('are led to where there is room, where marks stand close', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => wanted(at, 800 + (at % 7) * 9, 600 + at));
    const placed = placeLabels(crowd, FRAME);
    expect(placed).toHaveLength(40);
    expect(placed.some(({ led }) => led)).toBe(true);
  });

  test('never lie on each other, on a mark, on what is taken or beyond the edge', () => {
    const taken: Box = { x: 0, y: 1100, width: 500, height: 190 };
    const marks = fc.array(
      fc.tuple(fc.nat(1740), fc.nat(1290), fc.integer({ min: 40, max: 600 })),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(marks, places => {
        const all = places.map(([x, y, width], at) => wanted(at, x, y, width));
        const placed = placeLabels(all, FRAME, [taken]);
        placed.forEach((label, at) => {
          expect(label.x >= 0 && label.x + label.width <= 1740).toBe(true);
          expect(label.y >= 0 && label.y + label.height <= 1290).toBe(true);
          expect(overlap(label, taken)).toBe(false);
          for (const other of placed.slice(at + 1)) expect(overlap(label, other)).toBe(false);
          for (const { at: where, radius } of all) {
            const mark = { x: where[0] - radius, y: where[1] - radius, width: 30, height: 30 };
            expect(overlap(label, mark)).toBe(false);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

test('Chinese is a whole square wide, Latin about half', () => {
  expect(textWidth('张江')).toBe(2);
  expect(textWidth('ab')).toBeCloseTo(1.12);
});

test('the second map goes to the corner with the fewest places', () => {
  const size = { width: 300, height: 360 };
  const upperRight = [1600, 100] as const;
  expect(quietCorner([upperRight], FRAME, size)).toMatchObject({ x: 0, y: 0 });
  expect(quietCorner([], FRAME, size)).toMatchObject({ x: 1440, y: 0 });
  const scale = { x: 0, y: 1100, width: 500, height: 190 };
  const three = [upperRight, [100, 100], [1600, 1200]] as const;
  expect(quietCorner(three, FRAME, size, [scale])).toMatchObject({ x: 1440, y: 0 });
});
