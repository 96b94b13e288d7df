/** What is known about stretches of the texts: names, chain words, notes, the table. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../data/compile/text/find-quote.ts';
import { readTable } from '../../../data/compile/text/read-table.ts';
import { longestFirst } from '../../../data/compile/text/spans.ts';
import { AtlasSchema, DetailsSchema } from '../../../src/domain/model.ts';
import { ReadingSchema } from '../../../src/domain/reading.ts';
import { cutPieces, piecesWithin, wordsWithin } from '../../../src/domain/reading-pieces.ts';
import { settleRange } from '../../../src/domain/settle-range.ts';
import { groupRows } from '../../../src/domain/table-groups.ts';
import { compileRealProject, readRealProject } from './support/real-project.ts';

const { files } = compileRealProject();
const project = readRealProject();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
const atlas = v.parse(AtlasSchema, read('atlas.json'));
const details = v.parse(DetailsSchema, read('details.json'));
const documents = [...project.documents].map(([id, { text }]) => ({
  id,
  text,
  reading: v.parse(ReadingSchema, read(`text-${id}.json`)),
}));
const documentOf = (id: string) => {
  const document = documents.find(each => each.id === id);
  if (!document) throw new Error(`no document ${id}`);
  return document;
};

/** Words without what the reading text leaves out or writes in another way: markers and space. */
const bare = (words: string) =>
  words.replace(/\[(?:bookmark|image):[^\]]*\]/gu, '').replace(/[\s\u3000]/gu, '');
const LOST = '（原文此处为图，提取文本缺图）';

describe('names in the texts', () => {
  it('are links to features that exist, in order, never overlapping', () => {
    const ids = new Set(atlas.features.map(({ id }) => id));
    for (const { reading } of documents) {
      let reached = 0;
      for (const { start, end, id } of reading.links) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(ids.has(id), id).toBe(true);
        reached = end;
      }
    }
  });

  it('include all 374 occurrences that were resolved by hand', () => {
    const wanted = project.features.flatMap(({ value }) =>
      Object.entries(value.mentions).flatMap(([doc, names]) =>
        Object.entries(names).flatMap(([name, numbers]) =>
          numbers.map(number => {
            const start = occurrences(documentOf(doc).text, name)[number - 1] ?? -1;
            return { doc, start, end: start + name.length, id: value.id };
          }),
        ),
      ),
    );
    expect(wanted).toHaveLength(374);
    for (const { doc, ...link } of wanted) {
      expect(documentOf(doc).reading.links).toContainEqual(link);
    }
  });

  it('are words that the feature goes by', () => {
    for (const { text, reading } of documents) {
      for (const { start, end, id } of reading.links) {
        const feature = atlas.features.find(each => each.id === id);
        const names = [feature?.name, details.features[id]?.printed, ...(feature?.aliases ?? [])];
        expect(names).toContain(text.slice(start, end));
      }
    }
  });

  it('are not guessed: a short name counts only where it was resolved, or in its own passage', () => {
    const { text, reading } = documentOf('002');
    // “张江、临港、漕河泾、紫竹、市北等…承载区”: these may be brands; only 市北 has its passage here.
    const start = text.indexOf('张江、临港、漕河泾、紫竹、市北');
    const linked = reading.links.filter(link => link.start >= start && link.end <= start + 15);
    expect(linked.map(link => text.slice(link.start, link.end))).toEqual(['市北']);
  });
});

describe('passages on a place in which no word is a link to it', () => {
  it('are told once each, where they end', () => {
    const unlinked = Object.entries(details.features).flatMap(([id, { citations }]) =>
      citations
        .filter(({ doc, start, end }) =>
          documentOf(doc).reading.links.every(
            link => link.id !== id || link.end <= start || link.start >= end,
          ),
        )
        .map(({ doc }) => `${doc} ${id}`),
    );
    const told = documents.flatMap(({ id: doc, reading }) =>
      reading.paragraphs
        .flatMap(({ runs }) => cutPieces(runs, reading, { pointed: null, finds: [] }))
        .flatMap(({ about }) => about.map(id => `${doc} ${id}`)),
    );
    // 23 define their place below a heading that names it; 16 mention theirs, by a short name mostly.
    expect(unlinked).toHaveLength(23 + 16);
    expect(told.sort()).toEqual(unlinked.sort());
  });
});

describe('short names in one sentence', () => {
  it('stand behind it in the order in which it has them', () => {
    const { text, reading } = documentOf('002');
    const start = text.indexOf('张江、临港、漕河泾、紫竹、市北');
    const told = reading.about.filter(passage => passage.start === start).map(({ id }) => id);
    // 市北 is a link: the plan has a passage on that park.
    expect(told).toEqual(['zhangjiang', 'lingang', 'caohejing', 'zizhu']);
  });
});

describe('chain words in the texts', () => {
  it('stand for chains and segments that exist, outside of names', () => {
    const known = new Set(
      atlas.chains.flatMap(({ id, segments }) => [id, ...segments.map(each => `${id}.${each.id}`)]),
    );
    for (const { reading } of documents) {
      expect(reading.terms.length).toBeGreaterThan(0);
      for (const { start, end, ids } of reading.terms) {
        expect(ids.filter(id => !known.has(id))).toEqual([]);
        expect(reading.links.some(link => link.start < end && start < link.end)).toBe(false);
      }
    }
  });
});

/** Whatever a link may point at: passages of places, and of indicators. */
const quotes = [
  ...Object.entries(details.features).flatMap(([id, { citations }]) =>
    citations.map(({ doc, start, end, quote }) => ({ id, doc, start, end, quote })),
  ),
  ...project.indicators.map(({ value: { id, doc, quote, nth } }) => {
    const start = occurrences(documentOf(doc).text, quote)[(nth ?? 1) - 1] ?? -1;
    return { id, doc, start, end: start + quote.length, quote };
  }),
];

describe('a passage that is pointed at', () => {
  it('is highlighted in full, and nothing else is', () => {
    expect(quotes).toHaveLength(452 + 127);
    for (const { id, doc, start, end, quote } of quotes) {
      const { reading } = documentOf(doc);
      const { range, fault } = settleRange(reading, { start, end });
      expect(fault, id).toBeNull();
      const highlighted = reading.paragraphs
        .flatMap(({ runs }) => cutPieces(runs, reading, { pointed: range, finds: [] }))
        .filter(piece => piece.pointed)
        .map(({ text }) => text)
        .join('');
      expect(bare(highlighted.replace(LOST, '')), id).toBe(bare(quote));
    }
  });
});

describe('the table of indicators', () => {
  const { reading } = documentOf('002');
  const words = ([start, end]: readonly [number, number]) => wordsWithin(reading, { start, end });

  it('has its head and its 17 numbered rows of five cells', () => {
    const [head, ...rows] = reading.table ?? [];
    expect(head?.map(words)).toEqual(['类型', '序号', '指标名称', '单位', '2025年']);
    expect(rows.map(([, number]) => number && words(number))).toEqual(
      Array.from({ length: 17 }, (_, at) => String(at + 1)),
    );
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([5]));
  });

  it('keeps a cell of two lines together', () => {
    const row = reading.table?.[13] ?? [];
    expect(row.map(words)).toEqual([
      '经济密度',
      '13',
      '单位土地产值',
      '亿元/平方公里',
      '80以上\n力争85',
    ]);
  });

  it('has every quote from it highlighted in full, cell by cell, and nothing else', () => {
    const [head = [], ...rows] = reading.table ?? [];
    // As the page lays it out: a type stands once, beside its first row.
    const cells = [
      ...head,
      ...groupRows(rows).flatMap(group => [group.title, ...group.rows.flat()]),
    ];
    const [first, last] = [cells[0]?.[0] ?? 0, rows.at(-1)?.at(-1)?.[1] ?? 0];
    const inTable = quotes.filter(
      ({ doc, start, end }) => doc === reading.doc && start >= first && end <= last,
    );
    expect(inTable).toHaveLength(17);
    for (const { id, start, end, quote } of inTable) {
      const { range } = settleRange(reading, { start, end });
      const highlighted = cells
        .flatMap(([from, to]) =>
          piecesWithin(reading, { start: from, end: to }, { pointed: range, finds: [] }).flat(),
        )
        .filter(({ pointed }) => pointed)
        .map(({ text }) => text)
        .join('');
      expect(bare(highlighted), id).toBe(bare(quote));
    }
  });

  it('has its rows under six types', () => {
    const groups = groupRows(reading.table?.slice(1) ?? []);
    expect(groups.map(({ title, rows }) => [words(title), rows.length])).toEqual([
      ['园区体系', 3],
      ['数字化转型', 3],
      ['总量规模', 3],
      ['创新浓度', 3],
      ['经济密度', 2],
      ['要素投入', 3],
    ]);
  });

  it('stands in no other document', () => {
    expect(documents.filter(each => each.reading.table).map(({ id }) => id)).toEqual(['002']);
  });
});

describe('the rest of a reading', () => {
  it('marks both lost figures where they stood, in words of ours in two languages', () => {
    const { reading } = documentOf('002');
    const lost = reading.paragraphs.filter(({ style }) => style === 'lost-figure');
    expect(lost).toHaveLength(2);
    for (const { start } of lost) {
      const note = reading.notes.find(each => each.start === start);
      expect(note?.zh).toContain('缺图');
      expect(note?.en).toContain('missing');
    }
  });

  it('has its headings word for word', () => {
    for (const { text, reading } of documents) {
      for (const { start, end, zh } of reading.headings) expect(text.slice(start, end)).toBe(zh);
    }
  });

  it('comes with the text as it was, byte for byte', () => {
    for (const { id, text } of documents) expect(files.get(`seed-${id}.txt`)).toBe(text);
  });
});

describe('reading a flattened table', () => {
  const cells = (raw: string, offset = 0) =>
    readTable(raw, offset).map(row =>
      row.map(([start, end]) => raw.slice(start - offset, end - offset)),
    );

  it('parts rows at empty lines and cells at tabs', () => {
    expect(cells('\ta\n\tb\n\n\tc\n\td', 40)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps empty cells, and joins a line without a tab to the cell before', () => {
    expect(cells('\t\n\tb\nmore')).toEqual([['', 'b\nmore']]);
  });

  it('makes nothing of nothing', () => {
    expect(readTable('', 7)).toEqual([]);
  });
});

describe('stretches that overlap', () => {
  it('give way to the longer one', () => {
    const stretch = (start: number, end: number) => ({ start, end, value: `${start}-${end}` });
    const kept = longestFirst([stretch(0, 2), stretch(1, 6), stretch(6, 8), stretch(5, 7)]);
    expect(kept.map(({ value }) => value)).toEqual(['1-6', '6-8']);
  });
});
