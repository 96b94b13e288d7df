import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Step } from '../../../src/domain/story/model.ts';
import { legendOf } from '../../../src/output/slide/legend.ts';
import { saysOf } from '../../../src/output/slide/says.ts';
import { stateOfStep, stillOf } from '../../../src/state/pictures.ts';
import { visit } from './real-site.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const CITY = [120.8, 30.6, 122.3, 31.9] as const;
/** The sea east of the city. */
const SEA = [122.6, 30.6, 123, 31] as const;
const DAY_TAKEN = '2026-11-26';

const wordsAt = async (link: string, bounds: typeof CITY | typeof SEA = CITY, zoom = 9) => {
  const state = stillOf((await visit(link)).getState());
  return legendOf(state, bounds, zoom).map(({ words }) => words);
};

describe('the legend of a picture', () => {
  test('says what is drawn as a sketch, and which kinds are there', async () => {
    expect(await wordsAt('')).toEqual(
      expect.arrayContaining(['产业生态创新发展轴（示意）', '沿江带（示意）', '五个新城', '园区']),
    );
  });

  test('leaves out parts that are switched off, and all of it where nothing is', async () => {
    expect(await wordsAt('?hide=axis')).not.toContain('产业生态创新发展轴（示意）');
    expect(await wordsAt('', SEA)).toEqual([]);
  });

  test('names the chosen chain with its glyph, and only kinds that pass', async () => {
    const words = await wordsAt('?chain=IC&kind=park');
    expect(words).toContain('集成电路');
    expect(words).toContain('园区');
    expect(words).not.toContain('载体');
  });

  test('explains outlines only where they are drawn', async () => {
    expect((await wordsAt('', CITY, 9)).join()).not.toMatch(/A 级/u);
    expect((await wordsAt('', CITY, 12)).join()).toMatch(/A 级/u);
  });

  test('tells what is selected and what distances start from', async () => {
    expect(await wordsAt('?sel=zj-yaogu&near=pvg&within=20&lang=en')).toEqual(
      expect.arrayContaining([
        'Selected: Zhangjiang Pharma Valley',
        expect.stringMatching(/; ring: 20 km in a straight line$/u),
      ]),
    );
  });
});

describe('the words round a picture', () => {
  test('say what was chosen, how many places that is, and whose data it is', async () => {
    const state = (await visit('?chain=IC&sel=zj-yaogu')).getState();
    const says = saysOf(state, null, DAY_TAKEN);
    expect(says.title).toBe('产业链：集成电路');
    expect(says.below).toMatch(/^上海产业园区空间图 · 符合条件 \d+ 处 · 选中：张江药谷$/u);
    expect(says.source).toMatch(
      /^来源：.*《园区转型升级十四五规划》.*© OpenStreetMap 贡献者，ODbL 1\.0/u,
    );
    expect(says.stamp).toBe('2026-11-26');
  });

  test('carry a review number only where there is one', async () => {
    const state = (await visit()).getState();
    const review = { number: '沪S(2026)001号', notice: null };
    const says = saysOf({ ...state, config: { ...state.config, review } }, null, DAY_TAKEN);
    expect(says.stamp).toBe('审图号：沪S(2026)001号 · 2026-11-26');
  });

  test('of a step are its heading, its sentence and where that stands', async () => {
    const state = (await visit('?lang=en')).getState();
    const says = saysOf(state, STEP, DAY_TAKEN);
    expect(says.title).toBe('Heading');
    expect(says.clause).toEqual({
      quote: '原文',
      from: 'Park Upgrading Plan 2021–2025 (2021), Layout — Axis',
    });
  });
});

const UNFILTERED = { chain: [], kind: [], layout: [], grade: [], doc: [], district: [] };

const STEP: Step = {
  heading: { zh: '标题', en: 'Heading' },
  notes: { zh: '说明', en: 'Notes' },
  camera: 'whole',
  hidden: ['axis'],
  filter: { ...UNFILTERED, chain: ['BIO'] },
  selected: 'zj-yaogu',
  drawing: null,
  clause: {
    doc: '002',
    quote: '原文',
    start: 0,
    end: 2,
    section: [
      { zh: '布局', en: 'Layout' },
      { zh: '轴', en: 'Axis' },
    ],
  },
};

test('a step is drawn as it would be told, whatever is on screen now', async () => {
  const now = (await visit('?chain=IC&near=pvg&within=20&q=x')).getState();
  const { intent, result, distances } = stateOfStep(now, STEP);
  expect(intent).toMatchObject({ hidden: ['axis'], selected: 'zj-yaogu', near: null, q: '' });
  expect(distances).toBeNull();
  const expected = (await visit('?chain=BIO')).getState().result?.total;
  expect(result?.total).toBe(expected);
});
