/** What `config.json` says, for a page that has no file beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Bytes; a logo of more belongs on a server. */
const LARGEST_LOGO = 60_000;
const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

interface Baked {
  readonly said: unknown;
  /** What was left out and why, for whoever builds. */
  readonly notes: readonly string[];
}

type Logo = { src: string };
const hasLogo = (said: unknown): said is { logo: Logo } =>
  typeof (said as { logo?: { src?: unknown } } | null)?.logo?.src === 'string';

/** The picture as an address of its own; null where the file can't be one. */
function inlined(folder: string, src: string): string | null {
  const file = join(folder, src.replace(/[?#].*$/u, ''));
  const type = TYPES[extname(file).toLowerCase()];
  if (!type || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.length > LARGEST_LOGO ? null : `data:${type};base64,${bytes.toString('base64')}`;
}

/**
 * Puts a logo that lies in `folder` into the settings themselves; one that can't be is left out.
 * @throws when the text is no JSON: a copy without its settings would not be the publisher's.
 */
export function bakeConfig(text: string, folder: string): Baked {
  const said: unknown = JSON.parse(text);
  if (!hasLogo(said) || /^(?:https?|data):/u.test(said.logo.src)) return { said, notes: [] };
  const { logo, ...rest } = said;
  const src = inlined(folder, logo.src);
  if (src) return { said: { ...rest, logo: { ...logo, src } }, notes: [] };
  const kinds = Object.keys(TYPES).join(', ');
  const note = `no logo: ${logo.src} is not in public/, not ${kinds}, or over ${LARGEST_LOGO} bytes`;
  return { said: rest, notes: [note] };
}
