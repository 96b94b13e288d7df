/** Small indicators; a test names only what it is about. */
import type { Indicator } from '../../../../src/domain/board/model.ts';

export function makeIndicator(id: string, given: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: id,
    en: id,
    type: 'target',
    theme: 'output',
    value: '50',
    reckoned: [],
    related: [],
    places: [],
    citation: { doc: '002', quote: '50个', start: 0, end: 3, section: [] },
    sentence: { before: '', after: '。' },
    marks: [[0, 2]],
    ...given,
  };
}

export const pair = (zh: string, en: string) => ({ zh, en });

/** A citation of another document. */
export const citedIn = (doc: string, quote = '50个'): Indicator['citation'] => ({
  doc,
  quote,
  start: 0,
  end: quote.length,
  section: [],
});
