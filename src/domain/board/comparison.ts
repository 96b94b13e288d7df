/** What a document's word of comparison means for the mark on the axis. */

export type Comparison = 'at-least' | 'at-most' | 'about' | 'exactly';

/** Words as printed. 力争 and 提高到 say nothing of more or less. */
const MEANINGS: Readonly<Record<string, Comparison>> = {
  以上: 'at-least',
  不低于: 'at-least',
  超过: 'at-least',
  突破: 'at-least',
  过: 'at-least',
  余: 'at-least',
  最高: 'at-most',
  不超过: 'at-most',
  左右: 'about',
  约: 'about',
  近: 'about',
  力争: 'exactly',
  提高到: 'exactly',
  全覆盖: 'exactly',
};

/** Null for a word that nobody has thought about yet: a test keeps the data free of those. */
export function comparisonOf(qualifier: string | undefined): Comparison | null {
  return qualifier === undefined ? 'exactly' : (MEANINGS[qualifier] ?? null);
}

/** Where Chinese puts the word: 超过300亿元, 500余家, 50个左右; or in place of the figure. */
export function placeOf(qualifier: string): 'before' | 'inside' | 'after' | 'instead' {
  if (qualifier === '全覆盖') return 'instead';
  if (qualifier === '余') return 'inside';
  return qualifier === '左右' || qualifier === '以上' ? 'after' : 'before';
}
