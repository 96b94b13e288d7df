import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeBrand } from '../../../src/design/contrast.ts';
import { PALETTES, THEME_NAMES } from '../../../src/design/palette.ts';
import { contrast } from './colour-science.ts';

test('a colour that can be read everywhere is taken, with its lettering', () => {
  const given = { accent: '#0b5fa5', onAccent: '#ffffff' };
  expect(judgeBrand('light', given)).toEqual({ colours: { accent: '#0b5fa5' }, refused: [] });
});

describe('a colour that is too weak', () => {
  test('is refused, with how weak it is on what', () => {
    const { colours, refused } = judgeBrand('light', { accent: '#ffcc00' });
    expect(colours).toEqual({});
    const { sunken } = PALETTES.light.ui;
    expect(refused).toEqual([
      { what: 'accent', against: sunken, ratio: expect.closeTo(contrast('#ffcc00', sunken), 6) },
    ]);
  });

  test('on any one ground is refused, though it is strong enough on the page', () => {
    // 4.5:1 and more on the page, less on what is sunken into it.
    const accent = '#6b6e72';
    expect(contrast(accent, PALETTES.light.ui.page)).toBeGreaterThan(4.5);
    expect(contrast(accent, PALETTES.light.ui.sunken)).toBeLessThan(4.5);
    expect(judgeBrand('light', { accent }).refused).toHaveLength(1);
  });

  test('as lettering is refused alone', () => {
    const { colours, refused } = judgeBrand('light', { accent: '#0b5fa5', onAccent: '#0b5fa6' });
    expect(refused.map(({ what }) => what)).toEqual(['onAccent']);
    expect(colours).toEqual({ accent: '#0b5fa5' });
  });

  test('as lettering is judged on the accent that the theme has, where none is given', () => {
    const { onAccent } = PALETTES.dark.ui;
    expect(judgeBrand('dark', { onAccent: '#ffffff' }).refused[0]?.what).toBe('onAccent');
    expect(judgeBrand('dark', { onAccent }).refused).toEqual([]);
  });
});

test('whatever is given, what is shown reaches AA in every theme', () => {
  const colour = fc.stringMatching(/^#[0-9a-f]{6}$/u);
  const brand = fc.record({ accent: colour, onAccent: colour }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.constantFrom(...THEME_NAMES), brand, (theme, given) => {
      const ui = { ...PALETTES[theme].ui, ...judgeBrand(theme, given).colours };
      for (const ground of [ui.page, ui.raised, ui.sunken]) {
        expect(contrast(ui.accent, ground)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(ui.onAccent, ui.accent)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
