/** The small sound project of the fixtures, copied to a folder of its own and broken there. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Compiled, compile } from '../../../../data/compile/compile.ts';

export const FIXTURE = path.resolve(import.meta.dirname, '../../../fixtures/project');

/** One change of a file: words and what takes their place, or the file added or taken away. */
export interface Change {
  readonly file: string;
  /** The whole text of a file that was not there. */
  readonly add?: string;
  readonly replace?: readonly [words: string, by: string];
  readonly remove?: true;
}

export interface Copy {
  readonly root: string;
  compile(): Compiled;
  read(file: string): string;
  write(file: string, text: string): void;
  change(change: Change): void;
  dispose(): void;
}

export function copyFixture(): Copy {
  const root = mkdtempSync(path.join(tmpdir(), 'atlas-fixture-'));
  cpSync(FIXTURE, root, { recursive: true });
  const full = (file: string) => path.join(root, file);
  const read = (file: string) => readFileSync(full(file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(full(file), text);
  return {
    root,
    compile: () => compile(root),
    read,
    write,
    change({ file, add, replace, remove }) {
      if (add !== undefined) write(file, add);
      if (remove) rmSync(full(file), { recursive: true });
      if (!replace) return;
      const [words, by] = replace;
      const text = read(file);
      // A change that changes nothing would let a dead test pass.
      if (text.split(words).length !== 2) throw new Error(`${file} must hold once: ${words}`);
      write(
        file,
        text.replace(words, () => by),
      );
    },
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}
