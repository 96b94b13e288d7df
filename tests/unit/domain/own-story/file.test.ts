/** The file of a person's own story: what is written is read again, and what is wrong is named. */
import { Ajv, type AnySchema } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { storySchema } from '../../../../build/schema-files.ts';
import { type Draft, draftOf, fileText } from '../../../../src/domain/story/own/draft.ts';
import { LIMITS } from '../../../../src/domain/story/own/file.ts';
import { parseStory } from '../../../../src/domain/story/own/parse.ts';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,20}$/);
const ids = fc.array(id, { maxLength: 4 });
const words = (most: number) =>
  fc.record({ zh: fc.string({ maxLength: most }), en: fc.string({ maxLength: most }) });
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const spot = fc.record({
  longitude: number(119, 124),
  latitude: number(29.5, 33),
  zoom: number(5, 18),
  bearing: number(-180, 180).map(value => value + 0),
  pitch: number(0, 60),
});
const step = fc.record({
  heading: words(80),
  notes: words(200),
  camera: fc.oneof(fc.constantFrom('whole' as const, 'selection' as const), spot),
  hidden: ids,
  filter: fc.record({
    chain: ids,
    layout: ids,
    district: ids,
    kind: ids,
    doc: ids,
    grade: ids,
  }),
  selected: fc.option(id),
  drawing: fc.constantFrom('flow' as const, 'arcs' as const, 'columns' as const, null),
  clause: fc.option(
    fc.record({ doc: id, quote: fc.string({ minLength: 1, maxLength: 80 }), start: fc.nat(9999) }),
  ),
});
const drafts: fc.Arbitrary<Draft> = fc
  .record({ title: words(80), steps: fc.array(step, { minLength: 1, maxLength: 4 }) })
  .map(story => draftOf(story as Parameters<typeof draftOf>[0]));

const sound = { format: 'shanghai-atlas-story', version: 1, title: { zh: '一' }, steps: [{}] };
const parse = (change: object) => parseStory(JSON.stringify({ ...sound, ...change }));

describe('the file of a story', () => {
  it('gives back the draft that was written', () => {
    fc.assert(
      fc.property(drafts, draft => {
        const text = fileText(draft);
        // JSON knows no negative zero.
        const written = JSON.parse(JSON.stringify(draft));
        expect(parseStory(text)).toEqual({ ok: true, draft: written });
      }),
    );
  });

  it('agrees with the schema that the site publishes', () => {
    const validate = new Ajv({ strict: false }).compile(storySchema() as AnySchema);
    fc.assert(
      fc.property(drafts, draft => {
        expect(validate(JSON.parse(fileText(draft)))).toBe(true);
      }),
    );
    expect(validate({ ...sound, steps: [{ camera: 'north' }] })).toBe(false);
    expect(validate({ ...sound, version: 2 })).toBe(false);
  });

  it('fills in what a file leaves out', () => {
    const parsed = parse({});
    expect(parsed.ok && parsed.draft.steps[0]).toMatchObject({
      heading: { zh: '', en: '' },
      camera: 'whole',
      selected: null,
      clause: null,
    });
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(parseStory(text).ok).toBe(false);
      }),
    );
  });
});

describe('a file that can’t be read is told by what is wrong', () => {
  test.each([
    ['no JSON', 'not json', { fault: 'not-json' }],
    ['another kind of file', '{"type":"FeatureCollection"}', { fault: 'not-a-story' }],
    ['a later version', JSON.stringify({ ...sound, version: 9 }), { fault: 'newer', version: 9 }],
    [
      'too many steps',
      JSON.stringify({ ...sound, steps: Array(LIMITS.steps + 1).fill({}) }),
      { fault: 'too-many-steps', steps: LIMITS.steps + 1 },
    ],
  ])('%s', (_, text, fault) => {
    expect(parseStory(text)).toMatchObject({ ok: false, ...fault });
  });

  test.each([
    ['a zoom out of range', { camera: spotAt(99) }, 'camera.zoom', 'out-of-range'],
    ['a word that is no camera', { camera: 'north' }, 'camera', 'not-that'],
    ['a drawing that there is not', { drawing: 'fireworks' }, 'drawing', 'not-one-of'],
    ['a field of another program', { colour: 'red' }, 'colour', 'unknown'],
    ['an id with a blank', { selected: 'a b' }, 'selected', 'not-an-id'],
    ['a heading too long', { heading: { zh: '长'.repeat(81) } }, 'heading.zh', 'too-long'],
    ['a sentence without its document', { clause: { quote: '园区' } }, 'clause.doc', 'missing'],
  ])('%s, with step and field', (_, broken, field, wrong) => {
    const parsed = parse({ steps: [{}, broken] });
    const fields = !parsed.ok && parsed.fault === 'fields' ? parsed.fields : [];
    expect(fields[0]).toMatchObject({ step: 2, field, wrong });
  });
});

function spotAt(zoom: number) {
  return { longitude: 121.5, latitude: 31.2, zoom };
}

describe('a draft from before the file was published', () => {
  it('is brought to the present form', () => {
    const old = {
      format: 'shanghai-atlas-story',
      title: '我的园区',
      steps: [{ heading: 'Where it began', camera: [121.5, 31.2, 11], select: 'zj-yaogu' }],
    };
    const parsed = parseStory(JSON.stringify(old));
    expect(parsed.ok && parsed.draft).toMatchObject({
      title: { zh: '我的园区', en: '' },
      steps: [
        {
          heading: { zh: '', en: 'Where it began' },
          camera: { longitude: 121.5, latitude: 31.2, zoom: 11, bearing: 0, pitch: 0 },
          selected: 'zj-yaogu',
          drawing: null,
        },
      ],
    });
  });
});
