import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mainPassage,
  passageGroups,
  withoutContained,
} from '../../../../src/domain/brochure/passages.ts';
import type { Citation } from '../../../../src/domain/model.ts';
import { makeCitation, makeDocument } from '../builders.ts';

const TEXT = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';
const cut = (doc: string, start: number, end: number, given: Partial<Citation> = {}) =>
  makeCitation(doc, { start, end, quote: TEXT.slice(start, end), ...given });

describe('a passage within another', () => {
  const outer = cut('001', 0, 12, { names: [[0, 2]] });
  const inner = cut('001', 4, 8, { role: 'defining', names: [[1, 3]] });

  test('is printed with it, not a second time', () => {
    expect(withoutContained([inner, outer]).map(({ quote }) => quote)).toEqual([outer.quote]);
  });

  test('leaves its marks, which stay on the same words', () => {
    const [kept] = withoutContained([inner, outer]);
    expect(kept?.names.map(([from, to]) => kept.quote.slice(from, to))).toEqual(['甲乙', '己庚']);
    expect(kept?.role).toBe('defining');
  });

  test('stays where it is another document’s', () => {
    expect(withoutContained([outer, cut('002', 4, 8)])).toHaveLength(2);
  });

  test('that is the very same counts once', () => {
    expect(withoutContained([outer, { ...outer }])).toHaveLength(1);
  });
});

test('no word of a passage is lost, and none is marked twice', () => {
  const passage = fc
    .tuple(fc.constantFrom('001', '002'), fc.nat(18), fc.integer({ min: 1, max: 8 }))
    .map(([doc, start, length]) =>
      cut(doc, start, Math.min(TEXT.length, start + length), { names: [[0, 1]] }),
    );
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 8 }), citations => {
      const kept = withoutContained(citations);
      for (const { doc, quote } of citations) {
        expect(kept.some(each => each.doc === doc && each.quote.includes(quote))).toBe(true);
      }
      for (const { names, quote } of kept) {
        names.forEach(([from, to], at) => {
          expect(from).toBeGreaterThanOrEqual(names[at - 1]?.[1] ?? 0);
          expect(to).toBeLessThanOrEqual(quote.length);
        });
      }
    }),
  );
});

describe('passages of a page', () => {
  const documents = [makeDocument('002', 2021), makeDocument('001', 2018)];
  const older = cut('001', 0, 2, { role: 'defining' });
  const mention = cut('002', 0, 2);
  const newer = cut('002', 5, 7, { role: 'defining' });

  test('stand under their documents, the oldest first, those that define first', () => {
    const { groups } = passageGroups([mention, newer, older], documents);
    expect(groups.map(({ document }) => document.id)).toEqual(['001', '002']);
    expect(groups[1]?.passages.map(({ start }) => start)).toEqual([5, 0]);
  });

  test('documents that don’t name the place are told apart', () => {
    expect(passageGroups([older], documents).silent.map(({ id }) => id)).toEqual(['002']);
  });

  test('a short entry quotes what the newest document says it is', () => {
    expect(mainPassage(passageGroups([older, mention, newer], documents).groups)).toEqual(newer);
    expect(mainPassage([])).toBeNull();
  });
});
