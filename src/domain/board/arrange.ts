/** Which indicators are shown, and under which headings. */
import type { Atlas } from '../model.ts';
import type { Board, Indicator } from './model.ts';

export const GROUPINGS = ['doc', 'theme'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Empty strings don't filter. */
export interface BoardFilter {
  readonly doc: string;
  readonly theme: string;
  readonly text: string;
  /** Only those that look like another and don't line up with it. */
  readonly unaligned: boolean;
}

export const NO_BOARD_FILTER: BoardFilter = { doc: '', theme: '', text: '', unaligned: false };

export interface IndicatorGroup {
  /** Id of the document or theme. */
  readonly id: string;
  readonly indicators: readonly Indicator[];
}

const folded = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');

/** Every word of the text occurs in name, scope, unit, note or sentence. */
function holds(indicator: Indicator, words: readonly string[]): boolean {
  const { name, en, scope, unit, note, citation } = indicator;
  const key = folded(
    [name, en, scope?.zh, scope?.en, unit?.zh, unit?.en, note?.zh, note?.en, citation.quote]
      .filter(Boolean)
      .join('\n'),
  );
  return words.every(word => key.includes(word));
}

/** Whether a note says how it fails to line up with another; its partner may have none. */
export const isUnaligned = ({ related, note }: Indicator): boolean =>
  related.length > 0 && note !== undefined;

export function chooseIndicators(
  indicators: readonly Indicator[],
  { doc, theme, text, unaligned }: BoardFilter,
): Indicator[] {
  const words = folded(text).split(' ').filter(Boolean);
  return indicators.filter(
    indicator =>
      (!doc || indicator.citation.doc === doc) &&
      (!theme || indicator.theme === theme) &&
      (!unaligned || isUnaligned(indicator)) &&
      holds(indicator, words),
  );
}

/** Documents with the newest first, themes in that of the vocabulary; empty groups are left out. */
export function groupIndicators(
  indicators: readonly Indicator[],
  grouping: Grouping,
  documents: Atlas['documents'],
  themes: Board['themes'],
): IndicatorGroup[] {
  const byYear = [...documents].sort((a, b) => b.year - a.year || a.id.localeCompare(b.id));
  const order = new Map(byYear.map(({ id }, at) => [id, at]));
  const rank = ({ citation }: Indicator) => order.get(citation.doc) ?? order.size;
  const sorted = [...indicators].sort((a, b) => rank(a) - rank(b));
  const ids = grouping === 'doc' ? byYear.map(({ id }) => id) : themes.map(({ id }) => id);
  return ids
    .map(id => ({
      id,
      indicators: sorted.filter(each =>
        grouping === 'doc' ? each.citation.doc === id : each.theme === id,
      ),
    }))
    .filter(group => group.indicators.length > 0);
}
