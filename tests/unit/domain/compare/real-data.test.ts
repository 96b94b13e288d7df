import * as v from 'valibot';
import { expect, test } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { AtlasSchema, DetailsSchema, type Feature } from '../../../../src/domain/model.ts';
import { compileRealProject } from '../../compile/support/real-project.ts';

const { files } = compileRealProject();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
const atlas = v.parse(AtlasSchema, read('atlas.json'));
const details = v.parse(DetailsSchema, read('details.json'));
const byId = new Map(atlas.features.map(feature => [feature.id, feature]));
const table = (places: readonly Feature[]) => compare(places, atlas, byId, details);

/** A frame at 60 pictures a second. */
const FRAME_MS = 16;

test('every place, alone, has something in every cell', () => {
  for (const feature of atlas.features) {
    for (const { key, cells } of table([feature]).rows) {
      expect(cells, `${feature.id} ${key}`).toHaveLength(1);
      const [cell] = cells;
      const lists = cell ? Object.values(cell).filter(Array.isArray) : [];
      // Words may be none where a place takes over another's; metro alone has lines.
      const empty = lists.every(list => list.length === 0) && lists.length > 0;
      if (cell?.kind === 'words') expect(!empty || cell.inherited, feature.id).toBeTruthy();
      else if (cell?.kind !== 'distance') expect(empty, `${feature.id} ${key}`).toBe(false);
    }
  }
});

test('each chain and segment of a place stands in its column, once', () => {
  for (let at = 0; at + 5 <= atlas.features.length; at += 5) {
    const places = atlas.features.slice(at, at + 5);
    const { rows } = table(places);
    places.forEach((place, column) => {
      const shared = rows.flatMap(({ option, cells }) =>
        option && cells[column]?.kind === 'words' ? option : [],
      );
      const own = rows.find(({ id }) => id === 'only-here')?.cells[column];
      const alone = own?.kind === 'names' ? own.names.map(({ id }) => id) : [];
      // A segment alone says its chain, which may be nobody else's either.
      const implied = alone.flatMap(id => [id, id.split('.')[0] ?? '']);
      expect(new Set([...shared, ...implied])).toEqual(new Set(place.chains));
    });
  }
});

test('the five places with most to say are compared within a frame', () => {
  const most = [...atlas.features].sort((a, b) => b.chains.length - a.chains.length).slice(0, 5);
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    table(most);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(FRAME_MS);
});
