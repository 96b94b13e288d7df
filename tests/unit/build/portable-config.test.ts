/** The one-file copy carries its settings inside it, the logo too. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bakeConfig } from '../../../build/portable-config.ts';
import { readConfig } from '../../../src/domain/config/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(folder, 'large.png'), Buffer.alloc(60_001));

const bake = (said: unknown) => bakeConfig(JSON.stringify(said), folder);
const logo = (src: string) => ({ title: '园区图', logo: { src, alt: '标志' } });

test('a logo beside the file becomes part of it, and is accepted when it is read', () => {
  const { said, notes } = bake(logo('./logo.svg?v=2'));
  expect(notes).toEqual([]);
  const { config, faults } = readConfig(said);
  expect(faults).toEqual([]);
  expect(config.logo?.src).toMatch(/^data:image\/svg\+xml;base64,/u);
});

test.each(['./missing.svg', './large.png', './logo.pdf'])('%s is left out, and told', src => {
  const { said, notes } = bake(logo(src));
  expect(said).toEqual({ title: '园区图' });
  expect(notes).toEqual([expect.stringContaining(src)]);
});

test.each([logo('https://example.cn/l.svg'), { logo: 7 }, {}, null])('%j stays as it is', said => {
  expect(bake(said)).toEqual({ said, notes: [] });
});
