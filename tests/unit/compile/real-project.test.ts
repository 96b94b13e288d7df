/** The project's own data pass the gate, whole. */

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../data/compile/issue.ts';
import { AtlasSchema, DetailsSchema } from '../../../src/domain/model.ts';
import { compileRealProject, layerOf, readRealProject } from './support/real-project.ts';

const compiled = compileRealProject();
const read = (name: string): unknown => JSON.parse(compiled.files.get(name) ?? 'null');
const atlas = v.parse(AtlasSchema, read('atlas.json'));
const details = v.parse(DetailsSchema, read('details.json'));

describe('the data', () => {
  it('are without fault', () => {
    expect(compiled.issues.map(formatIssue)).toEqual([]);
  });

  it('are all there', () => {
    expect(compiled.report).toEqual({
      features: 255,
      byKind: {
        'anchor-area': 7,
        axis: 4,
        belt: 7,
        carrier: 37,
        corridor: 4,
        'demo-zone': 16,
        institution: 48,
        'new-city': 5,
        'node-group': 3,
        park: 75,
        'sub-park': 44,
        'transform-zone': 5,
      },
      byGrade: { A: 35, B: 100, C: 66, D: 47, none: 7 },
      citations: 452,
      chains: 20,
      segments: 81,
      indicators: 127,
      documents: 5,
      errors: 0,
      warnings: 0,
    });
  });

  it('become the files that the app asks for', () => {
    expect([...compiled.files.keys()].sort()).toEqual([
      'atlas.json',
      'base.geojson',
      'board.json',
      'details.json',
      'layout.geojson',
      'places.geojson',
      'search.json',
      'seed-000.txt',
      'seed-001.txt',
      'seed-002.txt',
      'seed-003.txt',
      'seed-004.txt',
      'stories.json',
      'text-000.json',
      'text-001.json',
      'text-002.json',
      'text-003.json',
      'text-004.json',
      'transit.geojson',
    ]);
  });
});

describe('what readers are told', () => {
  it('is backed: every feature has a passage, and every passage names its section', () => {
    const firstHeading = new Map(
      [...readRealProject().documents.values()].map(({ value }) => [
        value.id,
        value.outline.find(({ level }) => level > 0)?.at ?? 0,
      ]),
    );
    for (const { id } of atlas.features) {
      const { citations } = details.features[id] ?? { citations: [] };
      expect(citations.length, id).toBeGreaterThan(0);
      for (const { doc, start, section } of citations) {
        // What stands before the first heading has no section: titles and the covering notice.
        if (section.length === 0) expect(start).toBeLessThan(firstHeading.get(doc) ?? 0);
      }
    }
  });

  it('ties every chain to a word and every word to a passage of its own or the parent’s', () => {
    for (const { id, chains } of atlas.features) {
      const detail = details.features[id];
      const backed = [
        ...(detail?.words ?? []).flatMap(word => word.chains),
        ...(detail?.inherited?.chains ?? []),
      ];
      expect(backed, id).toEqual(expect.arrayContaining(chains));
      for (const { word, citation } of detail?.words ?? []) {
        expect(detail?.citations[citation]?.quote, id).toContain(word);
      }
    }
  });

  it('is in both languages, also where an area or an amount is stated', () => {
    const all = Object.values(details.features);
    const texts = [
      ...all.flatMap(({ extent }) => (extent?.statedBy ? [extent.statedBy.en] : [])),
      ...all.flatMap(({ figures }) => figures.map(({ amountEn }) => amountEn)),
      ...details.documents.flatMap(document => [document.period.en, document.status.en]),
    ];
    expect(texts.length).toBeGreaterThan(80);
    for (const text of texts) expect(text).toMatch(/^[^\p{Script=Han}]+$/u);
  });
});

describe('the map', () => {
  it('marks each placed feature once, and none of grade D', () => {
    const marked = layerOf(compiled, 'places.geojson').features.flatMap(
      ({ properties, geometry }) => (geometry.type === 'Point' ? [properties?.id] : []),
    );
    const placed = atlas.features.filter(({ grade }) => grade !== null && grade !== 'D');
    expect(marked).toEqual(placed.map(({ id }) => id));
  });

  it('keeps every number finite', () => {
    for (const name of ['places', 'layout', 'base', 'transit']) {
      expect(compiled.files.get(`${name}.geojson`)).not.toMatch(/null,null|NaN|Infinity/u);
    }
  });
});
