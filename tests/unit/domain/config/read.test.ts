/** What `config.json` says is taken as far as it is sound; what is not is told, and has its default. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../../../src/domain/config/model.ts';
import { readConfig } from '../../../../src/domain/config/read.ts';
import { ConfigFileSchema, FIELDS, type Field } from '../../../../src/domain/config/schema.ts';
import { RIGHT, WRONG } from './wrong.ts';

const faultsOf = (value: unknown) =>
  readConfig(value).faults.map(({ field, fault }) => `${field} ${fault}`);

describe('a sound file', () => {
  test('has no fault, and all of it counts', () => {
    const { config, faults } = readConfig(RIGHT);
    expect(faults).toEqual([]);
    expect(config).toMatchObject({
      title: RIGHT.title,
      logo: { src: './logo.svg', alt: { zh: '临港', en: '临港' } },
      colours: { light: RIGHT.colours.light, dark: RIGHT.colours.dark, contrast: {} },
      start: 'district=pudong',
      modes: RIGHT.modes,
      review: { number: '沪S(2026)000号', notice: { zh: '本图仅供参考。' } },
      contact: { label: RIGHT.contact.label },
      credits: [{ href: 'https://example.cn/' }, { text: { en: 'A' }, href: null }],
    });
  });

  test('that says nothing is the default', () => {
    expect(readConfig({})).toEqual({ config: DEFAULT_CONFIG, faults: [] });
  });

  test('in which entries stand twice has each once', () => {
    const { config } = readConfig({ languages: ['en', 'en'], modes: ['read', 'read', 'fit'] });
    expect(config.languages).toEqual(['en']);
    expect(config.modes).toEqual(['read', 'fit']);
  });
});

describe('a wrong field', () => {
  test.each(WRONG)('%s: %j is told and has its default', (path, value, sound) => {
    const [field = ''] = path.split('.');
    const { config, faults } = readConfig({ [field]: value });
    expect(faults.map(each => each.field)).toEqual([path]);
    expect(faults[0]?.expected?.en).not.toBe('');
    expect(config[field as keyof Config]).toEqual(
      readConfig(sound === undefined ? {} : { [field]: sound }).config[field as keyof Config],
    );
  });

  test.each(WRONG)('%s: %j leaves the others alone', (path, value) => {
    const [field = ''] = path.split('.');
    const { config } = readConfig({ ...RIGHT, [field]: value });
    const sound = readConfig(RIGHT).config;
    for (const other of Object.keys(FIELDS) as Field[]) {
      if (other !== field && !(field === 'languages' && other === 'language')) {
        expect(config[other]).toEqual(sound[other]);
      }
    }
  });

  test.each(Object.keys(FIELDS))('%s: there is an example', field => {
    expect(WRONG.map(([path]) => path.split('.')[0])).toContain(field);
  });
});

describe('as little as possible is left out', () => {
  test('of a list the wrong entries, each told by its own place', () => {
    const modes = ['explore', 'fly', 'read', 'swim'];
    expect(readConfig({ modes }).config.modes).toEqual(['explore', 'read']);
    expect(faultsOf({ modes })).toEqual(['modes.1 wrong', 'modes.3 wrong']);
  });

  test('of a field the parts it can do without', () => {
    const review = { number: 1, notice: '本图仅供参考。' };
    expect(readConfig({ review }).config.review.notice?.zh).toBe('本图仅供参考。');
    expect(faultsOf({ review })).toEqual(['review.number wrong']);
  });

  test('an unknown name, here or inside a field', () => {
    expect(faultsOf({ titel: 'x' })).toEqual(['titel unknown']);
    const logo = { src: './a.svg', alt: 'a', width: 3, height: 4 };
    expect(faultsOf({ logo })).toEqual(['logo.width unknown', 'logo.height unknown']);
    expect(readConfig({ logo }).config.logo?.src).toBe('./a.svg');
  });
});

test('a default language that the site does not have counts as wrong', () => {
  expect(faultsOf({ languages: ['en'], language: 'zh' })).toEqual(['language wrong']);
});

test('天地图 without its review number is told, and used', () => {
  const base = { kind: 'tianditu', key: '0123456789abcdef' };
  expect(faultsOf({ base })).toEqual(['base.review missing']);
  expect(readConfig({ base }).config.base).toMatchObject({
    kind: 'tianditu',
    attribution: '天地图',
  });
});

test('a least zoom above the greatest is told by its place, and falls back alone', () => {
  const base = { kind: 'xyz', tiles: ['https://a.example/{z}/{x}/{y}.png'], minzoom: 12 };
  const { config, faults } = readConfig({ base: { ...base, maxzoom: 9 } });
  expect(config.base).toMatchObject({ kind: 'xyz', minzoom: 0, maxzoom: 9 });
  expect(faults).toEqual([
    {
      field: 'base.minzoom',
      fault: 'wrong',
      expected: expect.objectContaining({ en: 'a zoom that is not above "maxzoom"' }),
    },
  ]);
  // The greatest has its default.
  expect(faultsOf({ base: { ...base, minzoom: 19 } })).toEqual(['base.minzoom wrong']);
  expect(faultsOf({ base: { ...base, maxzoom: 12 } })).toEqual([]);
});

test.each([[null], [[]], ['text'], [3]])('%j is no configuration', value => {
  expect(readConfig(value)).toMatchObject({ config: DEFAULT_CONFIG, faults: [{ field: '' }] });
});

test('names of built-in things are unknown, not followed', () => {
  const { config, faults } = readConfig(
    JSON.parse('{"__proto__": {"usage": true}, "toString": 1}'),
  );
  expect(config).toEqual(DEFAULT_CONFIG);
  expect(faults).toHaveLength(2);
});

test('a value nested without end is only wrong', () => {
  const title = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  expect(faultsOf({ title })).toEqual(['title wrong']);
});

/** Anything that a file can hold, often with names of fields and parts of sound values in it. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(...Object.keys(FIELDS)),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...Object.values(RIGHT), ...WRONG.map(([, it]) => it)),
    ),
  ),
);

/** What a file would have to say to be read as this. */
function written({ base, ...config }: Config) {
  const entries = Object.entries({ ...config, start: config.start || null }).filter(
    ([, value]) => value !== null,
  );
  const logo = config.logo && { ...config.logo, href: config.logo.href ?? undefined };
  const review = Object.fromEntries(Object.entries(config.review).filter(([, value]) => value));
  const contact = config.contact && {
    href: config.contact.href,
    ...(config.contact.label && { label: config.contact.label }),
  };
  const credits = config.credits.map(({ text, href }) => ({ text, ...(href && { href }) }));
  const said = { ...Object.fromEntries(entries), review, credits };
  return { ...said, ...(logo && { logo }), ...(contact && { contact }) };
}

test('any file gives a configuration that is sound in every field', () => {
  fc.assert(
    fc.property(anything, value => {
      const { config, faults } = readConfig(value);
      expect(readConfig(JSON.parse(JSON.stringify(written(config)))).faults).toEqual([]);
      expect(config.languages.length).toBeGreaterThan(0);
      expect(config.modes?.length ?? 1).toBeGreaterThan(0);
      for (const { field } of faults) expect(typeof field).toBe('string');
    }),
    { numRuns: 400 },
  );
});

test('what the schema of the whole file accepts has no fault in its shape', () => {
  expect(Object.keys(ConfigFileSchema.entries)).toEqual(['$schema', ...Object.keys(FIELDS)]);
});
