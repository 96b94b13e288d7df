/** The stories that are shipped: each step rests on a sentence, and its map shows what it speaks of. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/compile/compile.ts';
import { AtlasSchema } from '../../../src/domain/model.ts';
import { StoriesSchema } from '../../../src/domain/story/model.ts';
import { isHidden } from '../../../src/domain/visibility.ts';
import { FIXTURE } from './support/fixture.ts';
import { compileRealProject, readRealProject } from './support/real-project.ts';

const project = readRealProject();
const { files } = compileRealProject();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
const { stories } = v.parse(StoriesSchema, read('stories.json'));
const atlas = v.parse(AtlasSchema, read('atlas.json'));
const story = (id: string) => {
  const found = stories.find(each => each.id === id);
  if (!found) throw new Error(`no story ${id}`);
  return found;
};
const steps = stories.flatMap(({ id, steps: all }) =>
  all.map((step, at) => ({ ...step, name: `${id} ${at}` })),
);
/** Ids of the parts that a step shows. */
const shown = ({ hidden }: { readonly hidden: readonly string[] }) =>
  atlas.parts.map(({ id }) => id).filter(id => !hidden.includes(id));

describe('the stories', () => {
  it('are these, in this order', () => {
    expect(stories.map(({ id }) => id)).toEqual([
      'layout',
      'ic',
      'bio',
      'ai',
      'new-cities',
      'minhang',
      'yangpu',
      'digital',
    ]);
  });

  it.each([
    ['layout', '从一张底图开始', '再往后：2024—2026年的特色园区'],
    ['ic', '“3+X”里的第一项', '政策配套：监管与标志性产业链'],
    ['bio', '空间布局：“1+5+X”', '落地条件：标准厂房先行'],
    ['ai', '空间布局：“东西集聚、多点联动”', '三个“上海方案”之一'],
    ['new-cities', '“一城一名园”', '新城发力，与轴和带一起看'],
    ['minhang', '“双谷、双城”的产业空间布局', '后来：马桥人工智能创新试验区'],
    ['yangpu', '张江高新区杨浦园', '两个品牌一起推'],
    ['digital', '七个市级数字化转型示范区', '园区这头：数字化转型比例85%'],
  ])('%s begins and ends as it should', (id, first, last) => {
    const headings = story(id).steps.map(({ heading }) => heading.zh);
    expect(headings.length).toBeGreaterThanOrEqual(10);
    expect(headings[0]).toBe(first);
    expect(headings.at(-1)).toBe(last);
  });
});

describe('every step', () => {
  it('quotes its sentence word for word, under its headings', () => {
    for (const { name, clause } of steps) {
      const { outline = [] } = project.documents.get(clause.doc)?.value ?? {};
      const firstHeading = outline.find(({ level }) => level > 0)?.at ?? 0;
      const text = project.documents.get(clause.doc)?.text ?? '';
      expect(text.slice(clause.start, clause.end), name).toBe(clause.quote);
      // What stands before the first heading has no section.
      expect(clause.section.length > 0, name).toBe(clause.start >= firstHeading);
      for (const { zh, en } of clause.section) expect(zh && en, name).toBeTruthy();
    }
  });

  it('quotes words that can be shown as they are, without marks of the extraction', () => {
    for (const { name, clause } of steps) {
      expect(clause.quote, name).not.toMatch(/\n|\[bookmark|\[image/u);
    }
  });

  it('has two to four sentences for the speaker, in both languages', () => {
    for (const { name, notes } of steps) {
      const sentences = notes.zh.split(/[。？！]/u).filter(Boolean).length;
      expect(sentences, name).toBeGreaterThanOrEqual(2);
      expect(sentences, name).toBeLessThanOrEqual(4);
      expect(notes.en.length, name).toBeGreaterThan(80);
      expect(notes.en, name).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('names figures in its notes only as its document prints them, or as years of documents', () => {
    const documents = [...project.documents.values()];
    const years = documents.map(({ value }) => (value.dates.issued ?? '').slice(0, 4));
    const strange = steps.flatMap(({ name, notes, clause }) => {
      const text = project.documents.get(clause.doc)?.text ?? '';
      const figures = [...notes.zh.matchAll(/\d+(?:\.\d+)?/gu)].map(([figure]) => figure);
      return figures
        .filter(figure => !text.includes(figure) && !years.includes(figure))
        .map(figure => `${name}: ${figure}`);
    });
    expect(strange).toEqual([]);
  });

  it('selects only what stands on its map', () => {
    for (const { name, selected, hidden } of steps) {
      const feature = atlas.features.find(({ id }) => id === selected);
      if (feature) expect(isHidden(feature, hidden), name).toBe(false);
      else expect(selected, name).toBeNull();
    }
  });
});

describe('the story of the layout', () => {
  const { steps: all } = story('layout');

  it('has twelve steps or more, from the bare base to the whole', () => {
    expect(all.length).toBeGreaterThanOrEqual(12);
    expect(all[0]).toMatchObject({ camera: 'whole', selected: null });
    expect(all[0] && shown(all[0])).toEqual([]);
    expect(all.at(-1)).toMatchObject({ camera: 'whole', hidden: [] });
  });

  it('builds up the axis and its anchors, the belts, the nodes and the new cities, in the order of the plan', () => {
    expect(all.flatMap(({ selected }) => selected ?? [])).toEqual([
      'axis',
      'lingang',
      'zhangjiang',
      'hongqiao',
      'belt-yanjiang',
      'nanda',
      'belt-yanwan',
      'belt-huxi',
      'nodes',
      'newcities',
    ]);
    const starts = all.slice(1, 12).map(({ clause }) => clause.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('the drawings', () => {
  const drawn = steps.filter(({ drawing }) => drawing !== null);

  it('are few, and of each kind there is one', () => {
    expect(drawn.map(({ name, drawing }) => `${name} ${drawing}`)).toEqual([
      'layout 1 flow',
      'layout 5 columns',
      'ic 0 arcs',
      'bio 1 arcs',
      'ai 0 arcs',
    ]);
  });

  it('of columns show figures as their documents print them, where they print them', () => {
    const { columns } = drawn.find(({ drawing }) => drawing === 'columns') ?? {};
    expect(columns?.unit).toBe('平方公里');
    expect(columns?.of.map(({ feature, value, amount }) => [feature, value, amount.zh])).toEqual([
      ['lingang', 386, '386平方公里'],
      ['zhangjiang', 220, '约220平方公里'],
      ['hongqiao', 151, '151平方公里'],
    ]);
    for (const { doc, quote, start, end, amount } of columns?.of ?? []) {
      const text = project.documents.get(doc)?.text ?? '';
      expect(text.slice(start, end)).toBe(quote);
      expect(quote).toContain(amount.zh);
    }
  });
});

describe('the stories of the leading chains', () => {
  it.each(['IC', 'BIO', 'AI'])('%s goes through every segment that a place has', chain => {
    const told = new Set(story(chain.toLowerCase()).steps.flatMap(({ filter }) => filter.chain));
    const placed = new Set(
      atlas.features.flatMap(({ chains }) => chains.filter(id => id.startsWith(`${chain}.`))),
    );
    expect([...placed].filter(id => !told.has(id))).toEqual([]);
  });
});

describe('a compiled story', () => {
  const small = v.parse(
    StoriesSchema,
    JSON.parse(compile(FIXTURE).files.get('stories.json') ?? 'null'),
  );

  it('hides the parts that a step doesn’t name, and nothing when it names none', () => {
    expect(small.stories[0]?.steps.map(({ hidden }) => hidden)).toEqual([['axis'], []]);
    expect(small.stories[1]?.steps[0]?.hidden).toEqual([]);
  });

  it('has all facets in its filter, and its camera by name', () => {
    expect(small.stories[0]?.steps[1]).toMatchObject({
      camera: { longitude: 121.6, latitude: 31.16, zoom: 9.5 },
      filter: { chain: ['AI'], layout: [], district: ['east'], kind: [], doc: ['900'], grade: [] },
      selected: 'east-zone',
    });
  });

  it('finds the occurrence that is meant', () => {
    const clause = small.stories[0]?.steps[1]?.clause;
    expect(clause).toMatchObject({ doc: '900', quote: '东区', start: 98, end: 100 });
    expect(clause?.section.map(({ zh }) => zh)).toEqual(['一、总体布局', '东区']);
  });
});
