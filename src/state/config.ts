/** `config.json` beside the page: what the publisher of the site has set. Never fails, never holds up long. */
import { type ConfigFault, DEFAULT_CONFIG } from '../domain/config/model.ts';
import type { ReadConfig } from '../domain/config/read.ts';

/** A file that takes longer than this is done without: the page goes up with its defaults. */
const PATIENCE_MS = 5000;
const MOST_CHARACTERS = 200_000;

const without = (fault: ConfigFault['fault'], expected: string): ReadConfig => ({
  config: DEFAULT_CONFIG,
  faults: [{ field: '', fault, expected }],
});

/** A file as it is delivered says nothing: then what reads one needn't be fetched. */
const saysNothing = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every(name => name === '$schema');

/** Reads what a file says; total. */
export async function readSaid(value: unknown): Promise<ReadConfig> {
  if (saysNothing(value)) return { config: DEFAULT_CONFIG, faults: [] };
  const { readConfig } = await import('../domain/config/read.ts');
  return readConfig(value);
}

/** A missing file is no fault: everything in it has a default. */
export async function loadConfig(address: string): Promise<ReadConfig> {
  let text: string;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 404) return { config: DEFAULT_CONFIG, faults: [] };
    if (!response.ok)
      return without('network', `an answer of ${address} other than ${response.status}`);
    text = await response.text();
  } catch (reason) {
    const slow = reason instanceof DOMException && reason.name === 'TimeoutError';
    return without(slow ? 'slow' : 'network', `${address} within ${PATIENCE_MS / 1000} s`);
  }
  if (text.length > MOST_CHARACTERS) {
    return without('too-large', `at most ${MOST_CHARACTERS} characters`);
  }
  try {
    return await readSaid(JSON.parse(text));
  } catch {
    return without('not-json', 'valid JSON');
  }
}
