import { describe, expect, test } from 'vitest';
import { chainChoice, toggleChain } from '../../../src/domain/chain-choice.ts';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';

const choosing = (...chain: string[]) => ({ ...EMPTY_FILTER, chain });
const toggled = (chosen: string[], option: string) =>
  toggleChain(choosing(...chosen), option).chain;

describe('toggling', () => {
  test('a chain chooses it whole', () => {
    expect(toggled(['IC'], 'BIO')).toEqual(['IC', 'BIO']);
  });

  test('a whole chain gives it up', () => {
    expect(toggled(['IC', 'BIO'], 'BIO')).toEqual(['IC']);
  });

  test('a chain gives up its segments too', () => {
    expect(toggled(['BIO.drug', 'BIO.cell', 'IC'], 'BIO')).toEqual(['IC']);
  });

  test('a segment takes the place of its whole chain', () => {
    expect(toggled(['BIO'], 'BIO.cell')).toEqual(['BIO.cell']);
  });

  test('a second segment widens', () => {
    expect(toggled(['BIO.cell'], 'BIO.drug')).toEqual(['BIO.cell', 'BIO.drug']);
  });

  test('the last segment leaves the whole chain', () => {
    expect(toggled(['BIO.cell'], 'BIO.cell')).toEqual(['BIO']);
  });

  test('leaves the other facets alone', () => {
    const filter = { ...choosing('IC'), kind: ['park'] };
    expect(toggleChain(filter, 'IC')).toEqual({ ...EMPTY_FILTER, kind: ['park'] });
  });
});

test.each([
  ['whole', ['BIO']],
  ['segments', ['BIO.cell']],
  ['none', ['IC', 'BIOX.cell']],
] as const)('a chain stands as %s', (expected, chosen) => {
  expect(chainChoice(choosing(...chosen), 'BIO')).toBe(expected);
});
