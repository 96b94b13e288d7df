/** What stands round the map of a picture. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import type { Step } from '../../../src/domain/story/model.ts';
import { saysOf } from '../../../src/output/slide/says.ts';
import { OWN_STORY } from '../../../src/state/telling.ts';
import { DAY, visit } from './real-site.ts';

const step: Step = {
  heading: { zh: '从药谷说起', en: 'It begins in the valley' },
  notes: { zh: '', en: '' },
  camera: 'whole',
  hidden: [],
  filter: structuredClone(EMPTY_FILTER) as Step['filter'],
  selected: null,
  drawing: null,
  clause: null,
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a picture of a step', () => {
  it('says of a person’s own story that its words are no document’s', async () => {
    const state = (await visit('?lang=zh')).getState();
    expect(saysOf(state, step, DAY, OWN_STORY).source).toMatch(/^自制演示：.*不是规划原文/u);
    expect(saysOf(state, step, DAY, 'layout').source).not.toContain('自制演示');
  });

  it('names the documents and the base map’s makers, in the language of the page', async () => {
    const state = (await visit('?lang=en')).getState();
    const { source } = saysOf(state, step, DAY, 'layout');
    for (const { short } of state.index?.atlas.documents ?? []) expect(source).toContain(short.en);
    expect(source).toContain('© OpenStreetMap contributors');
  });

  it('has a review number only where there is one', async () => {
    const state = (await visit('?lang=zh')).getState();
    expect(saysOf(state, step, DAY).stamp).toBe(DAY);
    const review = { number: 'GS(2026)0001号', notice: { zh: '声明', en: 'A notice.' } };
    const numbered = saysOf({ ...state, config: { ...state.config, review } }, step, DAY);
    expect(numbered.stamp).toContain('GS(2026)0001号');
    expect(numbered.source).toMatch(/声明$/u);
  });

  it('bears the name that the site has given the atlas', async () => {
    const state = (await visit('?lang=en')).getState();
    const config = { ...state.config, title: { zh: '园区图', en: 'Park Map' } };
    expect(saysOf({ ...state, config }, null, DAY).title).toBe('Park Map');
    expect(saysOf({ ...state, config }, step, DAY).below).toBe('Park Map');
  });
});
