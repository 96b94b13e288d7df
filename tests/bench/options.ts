import { parseArgs } from 'node:util';

export interface Options {
  /** Counted runs of each page; one more of each goes before them. */
  readonly runs: number;
  /** File for the result, beside the table. */
  readonly json: string | null;
}

/** @throws on what it doesn't know, so that a slip doesn't cost minutes. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: { runs: { type: 'string', default: '7' }, json: { type: 'string' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs wants a whole number from 1.');
  return { runs, json: values.json ?? null };
}
