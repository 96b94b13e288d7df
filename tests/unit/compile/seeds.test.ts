/** The policy texts are the authority: byte for byte as they came, whatever is done around them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/real-project.ts';

const SHA256: Readonly<Record<string, string>> = {
  '000_aafaeb53fd94184d.txt': 'ea578fe79a9df456586ff94c607ee4278297015652288016f39f6214a9e72f9d',
  '001_3d25c37045d9436d.txt': '2027cb4507d29899a0cc82cf0890ddd0adbaa2bae269f6efa4f2019006febe69',
  '002_1412f89ca350a2a6.txt': 'cd11e339dfa0e7f8f22bca53e14aec14361571887e01220b73a892d0e2a69ea8',
  '003_5f61d4cdb1f46f19.txt': 'c8aa808fbcb7e76b4884cdb4e54d6b29c737286f8781c17f183589bd86c7867d',
  '004_663b377ce556af0e.txt': '4ed3c19b36370c01dfc64eeb3382f92eab0076f58c0d571f0d282ff6f5ed1f43',
};

it('the seeds are these five, unchanged', () => {
  const folder = path.join(ROOT, 'seeds');
  const found = readdirSync(folder).map(name => {
    const bytes = readFileSync(path.join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  expect(Object.fromEntries(found)).toEqual(SHA256);
});
