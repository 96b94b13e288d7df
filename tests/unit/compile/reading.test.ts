/** The reading text is the seed without its noise: nothing typed, nothing lost, every quote in it. */
import { describe, expect, it } from 'vitest';
import { IssueList } from '../../../data/compile/issue.ts';
import { readProject } from '../../../data/compile/source/project.ts';
import type { DocumentSource } from '../../../data/compile/source/schema.ts';
import { findQuote, type Span } from '../../../data/compile/text/find-quote.ts';
import { makeReading } from '../../../data/compile/text/reading.ts';
import { FIXTURE } from './support/fixture.ts';
import { readRealProject } from './support/real-project.ts';

type Noise = DocumentSource['noise'];
type Run = readonly [number, string];

/**
 * The seed between two offsets as a reader should see it, told character by character from the list
 * of noise alone. Line ends are left out on both sides: the reading text is made of paragraphs.
 */
function expectedWords(text: string, noise: Noise, { start, end }: Span): string {
  const shown = [...text].map(character => (character === '\n' ? '' : character));
  const taken = new Set<number>();
  // Outermost first: what lies inside a span that is gone is gone with it.
  for (const span of [...noise].sort((a, b) => b.raw.length - a.raw.length)) {
    if ((span.action !== 'drop' && span.action !== 'replace') || taken.has(span.at)) continue;
    for (let offset = span.at; offset < span.at + span.raw.length; offset++) {
      taken.add(offset);
      shown[offset] = '';
    }
    if (span.action === 'replace') shown[span.at] = (span.with ?? '').replace(/\n/gu, '');
  }
  return shown.slice(start, end).join('');
}

/** The part of a run that lies between two offsets; a replaced run counts as a whole. */
function partOf([at, words]: Run, { start, end }: Span, text: string): string {
  if (!text.startsWith(words, at)) return at >= start && at < end ? words : '';
  return words.slice(Math.max(0, start - at), Math.max(0, end - at));
}

/** Where two long texts part, with a few characters on either side; nothing when they are equal. */
function difference(found: string, expected: string): string | null {
  if (found === expected) return null;
  const parting = [...expected].findIndex((character, index) => character !== found[index]);
  const at = parting < 0 ? expected.length : parting;
  const from = Math.max(0, at - 10);
  return `…${found.slice(from, at + 20)}… instead of …${expected.slice(from, at + 20)}…`;
}

const projects = { fixture: readProject(FIXTURE, new IssueList()), real: readRealProject() };
const documents = Object.values(projects).flatMap(project =>
  [...project.documents.values()].map(document => ({ project, ...document })),
);

describe.each(documents.map(document => [document.value.id, document] as const))(
  'document %s',
  (id, { project, value, text }) => {
    const { paragraphs } = makeReading(value, text);
    const runs: Run[] = paragraphs.flatMap(paragraph => paragraph.runs);

    it('has no character beyond the Basic Multilingual Plane, so that offsets agree everywhere', () => {
      expect([...text].length).toBe(text.length);
    });

    it('is made of verbatim stretches of the seed, but for the listed replacements', () => {
      const changed = runs.filter(([at, words]) => !text.startsWith(words, at));
      for (const [at, words] of changed) {
        const noise = value.noise.find(span => span.at === at && span.action === 'replace');
        expect(noise?.with).toContain(words);
      }
      expect(changed.length).toBeLessThanOrEqual(
        value.noise.filter(({ action }) => action === 'replace').length,
      );
    });

    it('keeps the order of the seed', () => {
      const starts = runs.map(([at]) => at);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { start, end, runs: own } of paragraphs) {
        expect(own[0]?.[0]).toBe(start);
        expect(end).toBeGreaterThan(start);
      }
    });

    it('holds everything but the noise', () => {
      const whole = { start: 0, end: text.length };
      const read = runs.map(([, words]) => words).join('');
      expect(difference(read, expectedWords(text, value.noise, whole))).toBeNull();
    });

    it('holds every passage that cites it, word for word once the noise is dropped', () => {
      const spans = project.features.flatMap(({ value: feature, place }) =>
        feature.citations.flatMap(({ doc, quote, nth }) =>
          doc === id ? (findQuote(project, doc, quote, nth, place, new IssueList()) ?? []) : [],
        ),
      );
      expect(spans.length).toBeGreaterThan(0);
      for (const span of spans) {
        const read = runs.map(run => partOf(run, span, text)).join('');
        expect(read).toBe(expectedWords(text, value.noise, span));
        expect(read.length).toBeGreaterThan(0);
      }
    });

    it('finds each heading of the outline in the style that the outline gives', () => {
      for (const { at, style } of value.outline.filter(heading => heading.style !== 'run-in')) {
        const paragraph = paragraphs.find(({ start, end }) => at >= start && at < end);
        expect(paragraph?.style).toBe(style);
      }
    });
  },
);

describe('the noise of the real texts', () => {
  const words = (id: string) => {
    const document = projects.real.documents.get(id);
    if (!document) throw new Error(`no document ${id}`);
    return makeReading(document.value, document.text)
      .paragraphs.map(({ runs }) => runs.map(([, part]) => part).join(''))
      .join('\n');
  };

  it('is gone: navigation, contact lines, bookmarks, pictures', () => {
    const all = [...projects.real.documents.keys()].map(words).join('\n');
    for (const noise of ['您所在位置', 'InvestCHN', '[bookmark', '[image', '打印本页']) {
      expect(all).not.toContain(noise);
    }
  });

  it('leaves the sentences as they are', () => {
    expect(words('002')).toContain('形成“一轴、三带、多节点”的产业园区空间布局');
    expect(words('001')).toContain('推动紫竹高新区打造“东方硅谷”');
  });
});
