import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../seeds/', import.meta.url));

/** The policy text as it was received, byte for byte. */
export function readSeed(document: string): string {
  const file = readdirSync(folder).find(name => name.startsWith(`${document}_`));
  if (!file) throw new Error(`No policy text ${document} in ${folder}.`);
  return readFileSync(join(folder, file), 'utf8');
}
