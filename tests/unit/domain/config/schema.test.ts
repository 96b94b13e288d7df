/** The published JSON Schema: an editor that follows it accepts what the atlas does, and explains each field. */
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../../../build/schema-files.ts';
import { readConfig } from '../../../../src/domain/config/read.ts';
import { RIGHT, WRONG } from './wrong.ts';

const undescribed: string[] = [];
const schema = configSchema(name => undescribed.push(name));
// Names of ours in the schema, such as `kind`, are no keywords; what an editor does not know it skips.
const accepts = new Ajv({ strict: false }).compile(schema as AnySchema);

test('every field is described, in both languages', () => {
  expect(undescribed).toEqual([]);
  const said = Object.values(schema.properties ?? {}) as { description?: string }[];
  for (const { description } of said) expect(description).toMatch(/\p{Script=Han}.*[A-Za-z]/u);
});

test('a sound file passes', () => {
  expect(accepts(RIGHT)).toBe(true);
  expect(accepts({})).toBe(true);
});

test.each(Object.entries(RIGHT))('%s alone passes', (field, value) => {
  expect(accepts({ [field]: value })).toBe(true);
});

test.each([
  { kind: 'tianditu', key: '0123456789abcdef', layer: 'img', labels: false, review: 'GS(2026)0号' },
  { kind: 'style', url: 'https://tiles.example.cn/style.json', attribution: '© 某某' },
  { kind: 'pmtiles', url: './shanghai.pmtiles' },
  { kind: 'xyz', tiles: ['https://t.example.cn/{z}/{x}/{y}.png'], datum: 'GCJ-02', tileSize: 512 },
])('base %j passes, and is read', base => {
  expect(accepts({ base })).toBe(true);
  expect(readConfig({ base }).faults).toEqual([]);
});

test.each(WRONG)('%s: %j is refused', (path, value) => {
  const [field = ''] = path.split('.');
  expect(accepts({ [field]: value })).toBe(false);
});

test('an unknown name is refused', () => {
  expect(accepts({ titel: 'x' })).toBe(false);
});

describe('the file that is delivered', () => {
  const read = (path: string) =>
    readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

  test('says nothing but where its schema is', () => {
    expect(JSON.parse(read('public/config.json'))).toEqual({ $schema: './config.schema.json' });
  });

  test('the examples in its description are sound', () => {
    const examples = [...read('docs/configuration.md').matchAll(/```json\n([\s\S]*?)```/gu)];
    expect(examples.length).toBeGreaterThan(0);
    for (const [, text = ''] of examples) {
      const said = JSON.parse(text);
      expect(accepts(said)).toBe(true);
      expect(readConfig(said).faults).toEqual([]);
    }
  });
});
