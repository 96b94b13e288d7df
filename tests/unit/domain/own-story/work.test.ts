/** Whatever is done to a story can be undone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, EMPTY_DRAFT } from '../../../../src/domain/story/own/draft.ts';
import {
  withChange,
  withMoved,
  withoutStep,
  withStep,
} from '../../../../src/domain/story/own/edit.ts';
import { type FileStep, LIMITS } from '../../../../src/domain/story/own/file.ts';
import { parseStory } from '../../../../src/domain/story/own/parse.ts';
import {
  changed,
  redone,
  undone,
  type Work,
  workOn,
} from '../../../../src/domain/story/own/work.ts';

function stepCalled(zh: string): FileStep {
  const parsed = parseStory(
    JSON.stringify({ format: 'shanghai-atlas-story', version: 1, steps: [{ heading: { zh } }] }),
  );
  if (!parsed.ok) throw new Error(parsed.fault);
  const [step] = parsed.draft.steps;
  if (!step) throw new Error('It has no step.');
  const { key: _, ...rest } = step;
  return rest;
}

const storyOf = (...headings: string[]): Draft =>
  headings.reduce((draft, heading) => withStep(draft, stepCalled(heading)), EMPTY_DRAFT);
const headings = ({ steps }: Draft) => steps.map(({ heading }) => heading.zh);

type Edit = (draft: Draft) => Draft;
const keyAt = ({ steps }: Draft, at: number) => steps[at % Math.max(1, steps.length)]?.key ?? '';
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.string({ maxLength: 5 }).map(
    (zh): Edit =>
      draft =>
        withStep(draft, stepCalled(zh)),
  ),
  fc.nat(9).map(
    (at): Edit =>
      draft =>
        withoutStep(draft, keyAt(draft, at)),
  ),
  fc.tuple(fc.nat(9), fc.integer({ min: -2, max: 12 })).map(
    ([at, to]): Edit =>
      draft =>
        withMoved(draft, keyAt(draft, at), to),
  ),
  fc.tuple(fc.nat(9), fc.string({ maxLength: 5 })).map(
    ([at, zh]): Edit =>
      draft =>
        withChange(draft, keyAt(draft, at), { heading: { zh, en: '' } }),
  ),
);

describe('a story at work', () => {
  it('goes back step by step to where it began, and forward again', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), all => {
        const begun = workOn(storyOf('一', '二'));
        const done = all.reduce<Work>((work, edit) => changed(work, edit(work.draft)), begun);
        let back = done;
        for (let work = undone(back); work; work = undone(back)) back = work;
        expect(back.draft).toEqual(begun.draft);
        let again = back;
        for (let work = redone(again); work; work = redone(again)) again = work;
        expect(again.draft).toEqual(done.draft);
      }),
    );
  });

  it('takes a word typed in one field back at once', () => {
    const typed = ['新', '新的', '新的题'].reduce<Work>(
      (work, zh) => changed(work, { ...work.draft, title: { zh, en: '' } }, 'title.zh'),
      workOn(storyOf('一')),
    );
    expect(typed.draft.title.zh).toBe('新的题');
    expect(undone(typed)?.draft.title.zh).toBe('');
  });

  it('keeps a bounded past', () => {
    const many = Array.from({ length: 300 }, (_, at) => String(at));
    const work = many.reduce<Work>(
      (before, zh) => changed(before, { ...before.draft, title: { zh, en: '' } }),
      workOn(EMPTY_DRAFT),
    );
    expect(work.past).toHaveLength(100);
  });
});

describe('editing', () => {
  it('never gives two steps one key', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), all => {
        const { steps } = all.reduce((draft, edit) => edit(draft), storyOf('一', '二', '三'));
        expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
      }),
    );
  });

  it('moves a step, bounded by the ends', () => {
    const draft = storyOf('一', '二', '三');
    const key = keyAt(draft, 0);
    expect(headings(withMoved(draft, key, 1))).toEqual(['二', '一', '三']);
    expect(headings(withMoved(draft, key, 9))).toEqual(['二', '三', '一']);
    expect(withMoved(draft, key, -1)).toBe(draft);
  });

  it('adds no more steps than a file may hold', () => {
    const full = draftOf({
      title: { zh: '', en: '' },
      steps: Array.from({ length: LIMITS.steps }, () => stepCalled('一')),
    });
    expect(withStep(full, stepCalled('二'))).toBe(full);
  });
});
