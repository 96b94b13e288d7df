import { beforeAll, describe, expect, test } from 'vitest';
import { sizeFor } from '../../../src/output/pptx/layout.ts';
import { writeSlides } from '../../../src/output/pptx/slides.ts';
import { all, Package } from './package-parts.ts';
import { SAMPLE } from './sample-deck.ts';

let deck: Package;
beforeAll(async () => {
  deck = new Package(new Uint8Array(await (await writeSlides(SAMPLE)).arrayBuffer()));
});

const slidePath = (at: number) => `ppt/slides/slide${at + 1}.xml`;

describe('what stands on the slides', () => {
  test('is one slide a step, in order', () => {
    const paths = deck.paths.filter(path => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
    expect(paths).toHaveLength(SAMPLE.slides.length);
    expect(all(deck.xml('ppt/presentation.xml'), 'p:sldId')).toHaveLength(SAMPLE.slides.length);
    expect(SAMPLE.slides.map((_, at) => deck.texts(slidePath(at)).get('Heading'))).toEqual(
      SAMPLE.slides.map(({ heading }) => heading),
    );
  });

  test('is text: sentence, citation, source, day and page', () => {
    SAMPLE.slides.forEach(({ clause }, at) => {
      const texts = deck.texts(slidePath(at));
      expect(texts.get('Clause')).toBe(clause?.quote);
      expect(texts.get('Citation')).toBe(clause?.from);
      expect(texts.get('Source')).toBe(SAMPLE.source);
      expect(texts.get('Page')).toBe(`${SAMPLE.stamp} · ${at + 1}/${SAMPLE.slides.length}`);
    });
  });

  test('has a title that programs know as such', () => {
    SAMPLE.slides.forEach((_, at) => {
      const titles = all(deck.xml(slidePath(at)), 'p:ph').map(each => each.getAttribute('type'));
      expect(titles).toEqual(['title']);
    });
  });

  test('has one picture of the map, told in words', () => {
    SAMPLE.slides.forEach(({ alt }, at) => {
      const [picture, ...more] = all(deck.xml(slidePath(at)), 'p:pic');
      expect(more).toEqual([]);
      expect(picture && all(picture, 'p:cNvPr')[0]?.getAttribute('descr')).toBe(alt);
    });
  });
});

test('notes stand in the notes pane, a paragraph a line', () => {
  SAMPLE.slides.forEach(({ notes }, at) => {
    const texts = deck.texts(`ppt/notesSlides/notesSlide${at + 1}.xml`);
    expect(texts.get('Notes Placeholder 2')).toBe(notes);
  });
});

test('both themes name a Chinese font that the programs bring', () => {
  for (const path of ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml']) {
    const fonts = all(deck.xml(path), 'a:ea').map(each => each.getAttribute('typeface'));
    expect(fonts).toEqual(['Microsoft YaHei', 'Microsoft YaHei']);
  }
});

describe('the package opens without repair', () => {
  test('every part has a type, and every type a part', () => expect(deck.untyped()).toEqual([]));

  test('relations lead to parts, and parts name only relations that there are', () => {
    expect(deck.dangling()).toEqual([]);
    expect(deck.unrelated()).toEqual([]);
  });

  test('elements stand in the order of the schema', () => expect(deck.disordered()).toEqual([]));

  test('no shape of a slide has the id of another', () => expect(deck.doubleIds()).toEqual([]));

  test('the notes master has a theme of its own', () => {
    const [theme] = all(deck.xml('ppt/notesMasters/_rels/notesMaster1.xml.rels'), 'Relationship');
    expect(theme?.getAttribute('Target')).toBe('../theme/theme2.xml');
  });

  test('the list of contents comes first, and folders are no entries', () => {
    expect(deck.paths[0]).toBe('[Content_Types].xml');
    expect(deck.paths.filter(path => path.endsWith('/'))).toEqual([]);
  });
});

describe('the size of type', () => {
  test('is the largest at which the text keeps within its area', () => {
    const area = { x: 0, y: 0, w: 3.5, h: 4.25 };
    expect(sizeFor('短句。', area)).toBe(24);
    const sizes = [40, 80, 120, 180, 400].map(count => sizeFor('字'.repeat(count), area));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizeFor('字'.repeat(180), area)).toBeGreaterThanOrEqual(16);
  });
});
