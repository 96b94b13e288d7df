/** `config.json` as it arrives, or does not: the page always has a configuration. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/domain/config/model.ts';
import { loadConfig, readSaid } from '../../../src/state/config.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
const refuse = (reason: unknown) =>
  vi.stubGlobal('fetch', async () => {
    throw reason;
  });

describe('the file', () => {
  test('that is sound is read', async () => {
    answer('{"title": "园区图"}');
    const { config, faults } = await loadConfig('./config.json');
    expect(config.title).toEqual({ zh: '园区图', en: '园区图' });
    expect(faults).toEqual([]);
  });

  test('that is missing is no fault', async () => {
    answer('not here', 404);
    expect(await loadConfig('./config.json')).toEqual({ config: DEFAULT_CONFIG, faults: [] });
  });

  test.each<[string, () => void]>([
    ['not-json', () => answer('{"title": ')],
    ['not-json', () => answer('<!doctype html>')],
    ['network', () => answer('gone wrong', 500)],
    ['network', () => refuse(new TypeError('Failed to fetch'))],
    ['slow', () => refuse(new DOMException('timed out', 'TimeoutError'))],
    ['too-large', () => answer(JSON.stringify({ title: 'x'.repeat(200_000) }))],
    ['wrong', () => answer('["title"]')],
  ])('that is %s leaves all defaults, and is told of', async (fault, prepare) => {
    prepare();
    const { config, faults } = await loadConfig('./config.json');
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(faults).toMatchObject([{ field: '', fault }]);
  });
});

describe('a start', () => {
  const startOf = async (start: string) => {
    const { config, faults } = await readSaid({ start });
    return { start: config.start, fields: faults.map(({ field }) => field) };
  };

  test.each(['?chain=BIO', 'district=pudong&map=121.5,31.2,11', '?mode=board', '?lang=en'])(
    '%s says something',
    async start => {
      expect(await startOf(start)).toEqual({ start: start.replace('?', ''), fields: [] });
    },
  );

  test.each(['?view=parks', '?chain=', 'welcome', '?v=1'])('%s says nothing', async start => {
    expect(await startOf(start)).toEqual({ start: '', fields: ['start'] });
  });
});

test('a colour below AA is refused for its theme alone, and the fault says the ratio', async () => {
  const colours = { light: { accent: '#ffcc00' }, dark: { accent: '#ffcc00' } };
  const { config, faults } = await readSaid({ colours });
  expect(config.colours).toEqual({ light: {}, dark: { accent: '#ffcc00' }, contrast: {} });
  expect(faults).toMatchObject([{ field: 'colours.light.accent', fault: 'contrast' }]);
  expect(faults[0]?.expected?.en).toMatch(/4\.5:1 .* against #[0-9a-f]{6} it is 1\.\d+:1/u);
});
