/**
 * Ids stand in links, in shortlists that browsers keep, in stories that people saved and in pages that
 * embed the atlas: an id that was once published must go on being known, or all of these lose what
 * they point to without a word. New ids may be added to the list; none may leave it.
 */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { AtlasSchema } from '../../../src/domain/model.ts';
import { StoriesSchema } from '../../../src/domain/story/model.ts';
import published from '../../fixtures/public-ids.json' with { type: 'json' };
import { compileRealProject } from './support/real-project.ts';

const { files } = compileRealProject();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
const { features, chains, parts, kinds, districts, documents, hubs } = v.parse(
  AtlasSchema,
  read('atlas.json'),
);
const { stories } = v.parse(StoriesSchema, read('stories.json'));

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const known: Record<keyof typeof published, readonly string[]> = {
  features: idsOf(features),
  chains: idsOf(chains),
  segments: chains.flatMap(({ id, segments }) =>
    idsOf(segments).map(segment => `${id}.${segment}`),
  ),
  parts: idsOf(parts),
  kinds: idsOf(kinds),
  districts: idsOf(districts),
  documents: idsOf(documents),
  hubs: idsOf(hubs),
  stories: idsOf(stories),
};

it.each(Object.entries(published))('%s keep every id that has been published', (what, ids) => {
  const now = new Set(known[what as keyof typeof published]);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter(id => !now.has(id))).toEqual([]);
});
