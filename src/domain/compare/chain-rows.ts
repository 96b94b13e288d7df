/** Chains and segments: what places share stands on one row, what only one has in a row of its own. */
import { differ } from './differences.ts';
import { gap, type Naming, named, namesOr, type Subject } from './subject.ts';
import type { Cell, Named, Row } from './table.ts';

/** A chain or segment of the vocabulary. A segment's name says its chain too. */
interface Option extends Named {
  readonly chain: string;
}

function optionsOf({ atlas }: Naming): Option[] {
  return atlas.chains.flatMap(chain => [
    { ...named(chain), chain: chain.id },
    ...chain.segments.map(({ id, name, en }) => ({
      id: `${chain.id}.${id}`,
      name: `${chain.name} · ${name}`,
      en: `${chain.en} · ${en}`,
      chain: chain.id,
    })),
  ]);
}

function chainCell({ feature, detail }: Subject, option: string, naming: Naming): Cell {
  if (!feature.chains.includes(option)) return gap('not-named');
  const words = detail.words
    .filter(({ chains }) => chains.includes(option))
    .map(({ word }) => word);
  const from =
    words.length === 0 && detail.inherited?.chains.includes(option)
      ? naming.feature(detail.inherited.from)
      : undefined;
  return { kind: 'words', words: [...new Set(words)], inherited: from ? named(from) : null };
}

/** A segment says its chain; the chain beside it would say nothing new. */
const mostSpecific = (options: readonly Option[]) =>
  options.filter(({ id }) => !options.some(other => other.id.startsWith(`${id}.`)));

/**
 * Rows of what two places have, or of everything when there is only one place: chains that more places
 * share come first, each with its segments. Then one row of what each has alone.
 */
export function chainRows(subjects: readonly Subject[], naming: Naming): Row[] {
  const sharers = (option: string) =>
    subjects.filter(({ feature }) => feature.chains.includes(option)).length;
  const options = optionsOf(naming);
  const least = Math.min(2, subjects.length);
  const shared = options
    .filter(({ id }) => sharers(id) >= least)
    .sort((a, b) => sharers(b.chain) - sharers(a.chain));
  const rows = shared.map(({ id }): Row => {
    const cells = subjects.map(subject => chainCell(subject, id, naming));
    const key = `chain ${id}`;
    return { key, id: 'chain', group: 'chains', option: id, cells, differs: differ(cells) };
  });
  const alone = options.filter(({ id }) => sharers(id) > 0 && sharers(id) < least);
  if (alone.length === 0 && rows.length > 0) return rows;
  const cells = subjects.map(({ feature }) =>
    namesOr(
      mostSpecific(alone.filter(({ id }) => feature.chains.includes(id))).map(named),
      feature.chains.length > 0 ? 'nothing-own' : 'no-chain',
    ),
  );
  const last: Row = {
    key: 'only-here',
    id: 'only-here',
    group: 'chains',
    cells,
    differs: differ(cells),
  };
  return [...rows, last];
}
