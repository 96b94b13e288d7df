/** What the search box looks through: everything with a name, by all its names. */
import { DATA_FORMAT } from '../../../src/domain/model.ts';
import type { SearchEntry, SearchFile } from '../../../src/domain/search/file.ts';
import { makeReadings } from '../../../src/domain/search/readings.ts';
import type { Project } from '../source/project.ts';
import type { DocumentSource, FeatureSource } from '../source/schema.ts';
import { readingTable } from './reading-table.ts';
import { hanSyllables } from './search-key.ts';
import { traditionalPairs } from './traditional.ts';

type Naming = SearchEntry['names'][number];

/** Below a feature of the first tier, above its parts. */
const VOCABULARY_TIER = 2;

function naming(field: Naming['field'], zh: string, en?: string): Naming {
  return { field, zh, ...(en ? { en } : {}) };
}

/** Gives a name a reading of its own where the usual ones are not how it is read. */
function withReading(name: Naming, usual: (name: Naming) => readonly string[]): Naming {
  const reading = hanSyllables(name.zh).join(' ');
  return reading === usual(name).join(' ') ? name : { ...name, reading };
}

/** A name said twice (an alias that is also a label) is kept where it counts most: the first time. */
function distinct(names: readonly Naming[]): Naming[] {
  return names.filter(({ zh }, at) => names.findIndex(other => other.zh === zh) === at);
}

function featureEntry(feature: FeatureSource): SearchEntry {
  const { id, name, en, printed, aliases, labels, tier } = feature;
  return {
    type: 'feature',
    id,
    tier,
    names: distinct([
      naming('name', name, en.name),
      ...(printed ? [naming('alias', printed)] : []),
      ...aliases.map(alias => naming('alias', alias)),
      ...labels.map(label => naming('label', label.text, label.en)),
    ]),
  };
}

/** Printed words by the chain or segment that they stand for. */
function wordsById(project: Project): Map<string, Naming[]> {
  const words = new Map<string, Naming[]>();
  for (const [word, ids] of Object.entries(project.chains.value.words)) {
    for (const id of ids) words.set(id, [...(words.get(id) ?? []), naming('word', word)]);
  }
  return words;
}

function chainEntries(project: Project): SearchEntry[] {
  const words = wordsById(project);
  return project.chains.value.chains.flatMap(chain => [
    {
      type: 'chain' as const,
      id: chain.id,
      tier: VOCABULARY_TIER,
      names: distinct([naming('name', chain.name, chain.en), ...(words.get(chain.id) ?? [])]),
    },
    ...chain.segments.map(segment => ({
      type: 'segment' as const,
      id: `${chain.id}.${segment.id}`,
      tier: VOCABULARY_TIER,
      // Many segments are called 设计 or 制造: only with their chain are they a name.
      names: distinct([
        naming('name', `${chain.name} · ${segment.name}`, `${chain.en} · ${segment.en}`),
        ...(words.get(segment.id) ?? []),
      ]),
    })),
  ]);
}

function documentEntry({ id, title, number }: DocumentSource): SearchEntry {
  const full = title.printed ?? title.inferred;
  return {
    type: 'document',
    id,
    tier: VOCABULARY_TIER,
    names: distinct([
      naming('name', title.shortZh, title.shortEn),
      ...(full ? [naming('title', full, title.en)] : []),
      ...(number ? [naming('title', number.printed)] : []),
    ]),
  };
}

export function buildSearch(project: Project): SearchFile {
  const documents = [...project.documents.values()];
  const entries: SearchEntry[] = [
    ...project.features.map(({ value }) => featureEntry(value)),
    ...chainEntries(project),
    ...project.vocabulary.value.districts.map(({ id, name, en }) => ({
      type: 'district' as const,
      id,
      tier: VOCABULARY_TIER,
      names: [naming('name', name, en)],
    })),
    ...documents.map(({ value }) => documentEntry(value)),
    ...project.indicators.map(({ value }) => ({
      type: 'indicator' as const,
      id: value.id,
      tier: 3,
      doc: value.doc,
      names: [naming('name', value.name, value.en)],
    })),
  ];
  const named = entries.flatMap(({ names }) => names.map(({ zh }) => zh));
  const printed = [...named, ...documents.map(({ text }) => text)].join('');
  const readings = readingTable(named);
  const usual = makeReadings(readings);
  return {
    format: DATA_FORMAT,
    traditional: traditionalPairs(printed),
    readings,
    entries: entries.map(entry => ({
      ...entry,
      names: entry.names.map(name => withReading(name, usual)),
    })),
  };
}
