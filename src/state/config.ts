/** `config.json` beside the page: what the publisher of the site has set. Never fails, never holds up long. */
import { type ConfigFault, DEFAULT_CONFIG } from '../domain/config/model.ts';
import type { ReadConfig } from '../domain/config/read.ts';
import { decodeUrl, encodeUrl } from './url-codec.ts';

/** A file that takes longer than this is done without: the page goes up with its defaults. */
const PATIENCE_MS = 5000;
const MOST_CHARACTERS = 200_000;

const without = (fault: ConfigFault['fault']): ReadConfig => ({
  config: DEFAULT_CONFIG,
  faults: [{ field: '', fault, expected: null }],
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
  const { readSound } = await import('./read-sound.ts');
  return readSound(value, start => encodeUrl(decodeUrl(start)) !== '');
}

/** A missing file is no fault: everything in it has a default. */
export async function loadConfig(address: string): Promise<ReadConfig> {
  let said: unknown;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 404) return { config: DEFAULT_CONFIG, faults: [] };
    if (!response.ok) return without('network');
    const text = await response.text();
    if (text.length > MOST_CHARACTERS) return without('too-large');
    said = JSON.parse(text);
  } catch (reason) {
    if (reason instanceof SyntaxError) return without('not-json');
    const slow = reason instanceof DOMException && reason.name === 'TimeoutError';
    return without(slow ? 'slow' : 'network');
  }
  return readSaid(said).catch(() => without('network'));
}
