import { describe, expect, test } from 'vitest';
import { composeBrochure, usualForm } from '../../../../src/domain/brochure/compose.ts';
import { DATA_FORMAT, type Detail } from '../../../../src/domain/model.ts';
import {
  makeAtlas,
  makeCitation,
  makeDocument,
  makeDocumentDetail,
  makeFeature,
} from '../builders.ts';

const detail = (given: Partial<Detail> = {}): Detail => ({
  alsoKinds: [],
  labels: [],
  figures: [],
  words: [],
  inherited: null,
  memberBasis: {},
  citations: [],
  sources: [],
  near: [],
  ...given,
});

const park = makeFeature('park');
const hall = makeFeature('hall', { parent: { id: 'park', basis: 'stated' } });
const ATLAS = makeAtlas([park, hall], {
  documents: [makeDocument('002', 2021), makeDocument('001', 2018), makeDocument('003', 2023)],
});
const DETAILS = {
  format: DATA_FORMAT,
  features: {
    park: detail({
      citations: [makeCitation('002')],
      words: [{ word: '创新药', chains: ['BIO', 'BIO.bio-drug'], citation: 0 }],
    }),
    hall: detail({
      citations: [makeCitation('001')],
      inherited: { from: 'park', chains: ['BIO', 'BIO.bio-drug'] },
    }),
  },
  documents: ['001', '002', '003'].map(id => makeDocumentDetail({ id })),
  orders: {},
} as const;

const compose = () =>
  composeBrochure({ kind: 'shortlist' }, [hall, park], ATLAS, {
    ...DETAILS,
    documents: [...DETAILS.documents],
  });

describe('a brochure', () => {
  test('numbers its places in the order given', () => {
    expect(compose().places.map(({ number, feature }) => [number, feature.id])).toEqual([
      [1, 'hall'],
      [2, 'park'],
    ]);
  });

  test('says of each what it belongs to and what it holds', () => {
    const [first, second] = compose().places;
    expect(first?.parent?.id).toBe('park');
    expect(second?.children.map(({ id }) => id)).toEqual(['hall']);
  });

  test('has chains with their printed words, the segment instead of its chain', () => {
    const [first, second] = compose().places;
    expect(second?.chains).toEqual([{ chain: 'BIO.bio-drug', words: ['创新药'] }]);
    expect(first?.inherited).toMatchObject({ from: { id: 'park' }, chains: ['BIO.bio-drug'] });
  });

  test('lists the documents that it quotes, and only those, the oldest first', () => {
    expect(compose().sources.map(({ number, document }) => [number, document.id])).toEqual([
      [1, '001'],
      [2, '002'],
    ]);
  });
});

test('more than twenty places are short entries, unless one wants more', () => {
  expect([1, 20, 21, 77].map(usualForm)).toEqual(['full', 'full', 'compact', 'compact']);
});
