import { expect, test } from 'vitest';
import { mergeDown } from '../../../../src/domain/board/printed-table.ts';

test('a cell reaches down over the empty cells below it, as in the printed table', () => {
  const merged = mergeDown([
    ['园区体系', '1'],
    ['', '2'],
    ['数字化', '3'],
  ]);
  expect(merged).toEqual([
    [
      { column: 0, words: '园区体系', rows: 2 },
      { column: 1, words: '1', rows: 1 },
    ],
    [{ column: 1, words: '2', rows: 1 }],
    [
      { column: 0, words: '数字化', rows: 1 },
      { column: 1, words: '3', rows: 1 },
    ],
  ]);
});
