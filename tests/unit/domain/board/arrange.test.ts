import { describe, expect, test } from 'vitest';
import {
  chooseIndicators,
  groupIndicators,
  NO_BOARD_FILTER,
} from '../../../../src/domain/board/arrange.ts';
import { makeDocument } from '../builders.ts';
import { citedIn, makeIndicator, pair } from './builders.ts';

const OLD = makeIndicator('old', { citation: citedIn('001'), theme: 'green' });
const NEW = makeIndicator('new', {
  citation: citedIn('000', '产值突破万亿元'),
  related: ['old'],
  note: pair('口径不同', 'Counted otherwise'),
});
const SAME = makeIndicator('same', { scope: pair('全市', 'Citywide'), related: ['old'] });
const ALL = [OLD, NEW, SAME];
const DOCUMENTS = [makeDocument('000', 2024), makeDocument('001', 2018), makeDocument('002', 2021)];
const THEMES = ['output', 'digital', 'green'].map(id => ({ id, name: id, en: id }));

const chosen = (given: Partial<typeof NO_BOARD_FILTER>) =>
  chooseIndicators(ALL, { ...NO_BOARD_FILTER, ...given }).map(({ id }) => id);
const grouped = (by: 'doc' | 'theme') =>
  groupIndicators(ALL, by, DOCUMENTS, THEMES).map(({ id, indicators }) => [
    id,
    ...indicators.map(each => each.id),
  ]);

describe('indicators are shown', () => {
  test('all when nothing is asked for', () => {
    expect(chosen({})).toEqual(['old', 'new', 'same']);
  });

  test('of one document, of one theme, or of both', () => {
    expect(chosen({ doc: '001' })).toEqual(['old']);
    expect(chosen({ theme: 'output' })).toEqual(['new', 'same']);
    expect(chosen({ doc: '001', theme: 'output' })).toEqual([]);
  });

  test('when every word of the text occurs, in either language and in the sentence', () => {
    expect(chosen({ text: '突破 产值' })).toEqual(['new']);
    expect(chosen({ text: 'CITY' })).toEqual(['same']);
    expect(chosen({ text: '   ' })).toHaveLength(3);
    expect(chosen({ text: '<script>' })).toEqual([]);
  });

  test('when a note says that they don’t line up with another', () => {
    expect(chosen({ unaligned: true })).toEqual(['new']);
  });
});

describe('groups', () => {
  test('by document begin with the newest', () => {
    expect(grouped('doc')).toEqual([
      ['000', 'new'],
      ['002', 'same'],
      ['001', 'old'],
    ]);
  });

  test('by theme follow the vocabulary; empty ones are left out', () => {
    expect(grouped('theme')).toEqual([
      ['output', 'new', 'same'],
      ['green', 'old'],
    ]);
  });
});
