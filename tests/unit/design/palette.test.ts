import { describe, expect, test } from 'vitest';
import {
  groupColour,
  PALETTES,
  type Palette,
  partColour,
  THEME_NAMES,
} from '../../../src/design/palette.ts';
import { contrast, difference, labOf, linearOf, seenWith, VISIONS } from './colour-science.ts';

describe('the measure itself', () => {
  test('contrast runs from 1 to 21', () => {
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  ] as const)('difference of %j and %j is the published one', (first, second, published) => {
    expect(difference(first, second)).toBeCloseTo(published, 4);
  });

  test('red and green of one lightness are near each other to a deuteranope', () => {
    const apart = (vision: (typeof VISIONS)[number]) =>
      difference(
        labOf(seenWith(vision, linearOf('#b06a5e'))),
        labOf(seenWith(vision, linearOf('#7d8451'))),
      );
    expect(apart('deuteranopia')).toBeLessThan(apart('full colour vision') / 3);
  });
});

/** Contrast of text by WCAG 2 AA, and of what is no text. */
const TEXT = 4.5;
const SHAPE = 3;
/** Wanted of names over a map, where what lies below is never even. */
const MAP_NAME = 7;

const coloursOf = ({ parts, groups, outside }: Palette): [string, string][] => [
  ...Object.entries({ ...parts, outside }),
  ...Object.entries(groups),
];

/** Pairs that are nearer than allowed, with how near; empty is good. */
function tooNear(
  colours: Readonly<Record<string, string>>,
  least: number,
  measure: (first: string, second: string) => number,
): string[] {
  const entries = Object.entries(colours);
  return entries.flatMap(([name, colour], at) =>
    entries.slice(at + 1).flatMap(([otherName, other]) => {
      const apart = measure(colour, other);
      return apart < least ? [`${name} and ${otherName}: ${apart.toFixed(1)}`] : [];
    }),
  );
}

describe.each(THEME_NAMES)('theme %s', theme => {
  const palette = PALETTES[theme];
  const { ui } = palette;

  describe('text can be read', () => {
    test.each(
      (['text', 'muted', 'accent', 'warn'] as const).flatMap(ink =>
        (['page', 'raised', 'sunken'] as const).map(ground => [ink, ground] as const),
      ),
    )('%s on %s', (ink, ground) => {
      expect(contrast(ui[ink], ui[ground])).toBeGreaterThanOrEqual(TEXT);
    });

    test.each([
      ['text on a highlighted passage', ui.text, ui.mark],
      ['text on the accent', ui.onAccent, ui.accent],
      ['names of the base map', palette.baseText, palette.baseHalo],
    ])('%s', (_, ink, ground) => {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(TEXT);
    });

    test('names of places on their halo', () => {
      expect(contrast(palette.label, palette.halo)).toBeGreaterThanOrEqual(MAP_NAME);
    });

    test.each(coloursOf(palette))('glyphs, chips and names in the colour of %s', (_, colour) => {
      for (const ground of [palette.rim, palette.halo, ui.raised]) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(TEXT);
      }
    });
  });

  describe('shapes stand off', () => {
    test.each(coloursOf(palette))('%s, from land and sea', (_, colour) => {
      expect(contrast(colour, palette.land)).toBeGreaterThanOrEqual(SHAPE);
      expect(contrast(colour, palette.sea)).toBeGreaterThanOrEqual(SHAPE);
    });

    test('the ring of the keyboard focus, from whatever lies below', () => {
      for (const ground of [ui.page, ui.raised, ui.sunken]) {
        expect(contrast(ui.focus, ground)).toBeGreaterThanOrEqual(SHAPE);
      }
    });
  });

  describe.each(VISIONS)('colours are told apart with %s', vision => {
    const seen = (first: string, second: string) =>
      difference(
        labOf(seenWith(vision, linearOf(first))),
        labOf(seenWith(vision, linearOf(second))),
      );

    test('parts of the layout, and what lies outside them', () => {
      expect(tooNear({ ...palette.parts, outside: palette.outside }, 9, seen)).toEqual([]);
    });

    test('chain groups', () => {
      expect(tooNear(palette.groups, 12, seen)).toEqual([]);
    });
  });

  describe('colours are told apart in greyscale', () => {
    const lightness = (first: string, second: string) =>
      Math.abs(labOf(linearOf(first))[0] - labOf(linearOf(second))[0]);

    test('parts of the layout', () => {
      expect(tooNear(palette.parts, 3, lightness)).toEqual([]);
    });

    test('chain groups', () => {
      expect(tooNear(palette.groups, 5, lightness)).toEqual([]);
    });
  });
});

test('a part without a hue of its own takes that of the outside', () => {
  expect(partColour(PALETTES.light, 'axis')).toBe(PALETTES.light.parts.axis);
  expect(partColour(PALETTES.light, 'yp-yuan')).toBe(PALETTES.light.outside);
});

test('an unknown chain group takes the colour of the outside', () => {
  expect(groupColour(PALETTES.light, 'pillar')).toBe(PALETTES.light.groups.pillar);
  expect(groupColour(PALETTES.light, 'gone')).toBe(PALETTES.light.outside);
});
