/** What is told is only what the data knows and the documents say; the draft keeps the rest. */
import { describe, expect, it } from 'vitest';
import type { Details } from '../../../../src/domain/model.ts';
import type { Reading } from '../../../../src/domain/reading.ts';
import { clauseInDetails, clauseInReading } from '../../../../src/domain/story/own/clause.ts';
import { parseStory } from '../../../../src/domain/story/own/parse.ts';
import { type Known, tellDraft } from '../../../../src/domain/story/own/tell.ts';

const SENTENCE = { doc: '002', quote: '建设张江药谷', start: 12, end: 18, section: [] };

/** Knows two places, one chain, the part `axis` and one sentence. */
const known: Known = {
  has: (_, id) => ['zj-yaogu', 'lingang', 'IC', 'axis', '002'].includes(id),
  clause: ({ quote }) => (quote === SENTENCE.quote ? SENTENCE : 'absent'),
};

function told(...steps: object[]) {
  const parsed = parseStory(
    JSON.stringify({ format: 'shanghai-atlas-story', version: 1, title: { en: 'Mine' }, steps }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const result = tellDraft(parsed.draft, 'own', known);
  if (!result) throw new Error('There is nothing to tell.');
  return { story: result.story, lacks: [...result.lacks.values()] };
}

describe('a draft that is told', () => {
  it('fills the language that is empty from the other', () => {
    const { story } = told({ heading: { zh: '药谷', en: ' ' }, notes: { en: 'Say hello.' } });
    expect(story.title).toEqual({ zh: 'Mine', en: 'Mine' });
    expect(story.steps[0]).toMatchObject({
      heading: { zh: '药谷', en: '药谷' },
      notes: { zh: 'Say hello.', en: 'Say hello.' },
    });
  });

  it('numbers a step without a heading', () => {
    expect(told({}, {}).story.steps[1]?.heading).toEqual({ zh: '第 2 步', en: 'Step 2' });
  });

  it('leaves out ids that the data does not know, and names each', () => {
    const { story, lacks } = told({
      selected: 'gone',
      hidden: ['axis', 'moon'],
      filter: { chain: ['IC', 'XX'] },
    });
    expect(story.steps[0]).toMatchObject({ selected: null, hidden: ['axis'] });
    expect(story.steps[0]?.filter.chain).toEqual(['IC']);
    expect(lacks[0]).toEqual(
      expect.arrayContaining([
        { kind: 'id', what: 'feature', id: 'gone' },
        { kind: 'id', what: 'part', id: 'moon' },
        { kind: 'id', what: 'chain', id: 'XX' },
      ]),
    );
  });

  it('shows the whole city where the place to go to is gone', () => {
    expect(told({ camera: 'selection', selected: 'gone' }).story.steps[0]?.camera).toBe('whole');
  });

  it('quotes a sentence that stands in its document, and no other', () => {
    const quoted = (quote: string) => told({ clause: { doc: '002', quote } });
    expect(quoted(SENTENCE.quote).story.steps[0]?.clause).toEqual(SENTENCE);
    const forged = quoted('张江药谷将免税');
    expect(forged.story.steps[0]?.clause).toBeNull();
    expect(forged.lacks[0]).toMatchObject([{ kind: 'clause', why: 'absent' }]);
  });

  it('is nothing while it has no steps', () => {
    expect(tellDraft({ title: { zh: '空', en: '' }, steps: [] }, 'own', known)).toBeNull();
  });
});

describe('where a sentence stands', () => {
  const citation = { ...SENTENCE, role: 'defining' as const, names: [] };
  const details = {
    features: { a: { citations: [citation, { ...citation, start: 90, end: 96 }] } },
  } as unknown as Details;

  it('is found among the passages of places; the offset tells two occurrences apart', () => {
    const { doc, quote } = SENTENCE;
    expect(clauseInDetails({ doc, quote }, details)?.start).toBe(12);
    expect(clauseInDetails({ doc, quote, start: 90 }, details)?.start).toBe(90);
    expect(clauseInDetails({ doc: '003', quote }, details)).toBeNull();
    expect(clauseInDetails({ doc, quote: '建设张江' }, details)).toBeNull();
  });

  const reading = {
    doc: '002',
    // What stood between the runs is noise that the reading text leaves out.
    paragraphs: [
      {
        start: 10,
        end: 30,
        style: 'p',
        runs: [
          [10, '重点建设'],
          [16, '张江药谷ABC'],
        ],
      },
    ],
    headings: [{ start: 0, end: 4, level: 1, style: 'h', zh: '布局', en: 'Layout' }],
  } as unknown as Reading;

  it('is found anywhere in a reading text, letter by letter, with its section', () => {
    expect(clauseInReading({ doc: '002', quote: '建设张江药谷' }, reading)).toEqual({
      doc: '002',
      quote: '建设张江药谷',
      start: 12,
      end: 20,
      section: [{ zh: '布局', en: 'Layout' }],
    });
    expect(clauseInReading({ doc: '002', quote: '药谷abc' }, reading)).toBeNull();
  });
});
