/**
 * A style has one address for glyphs, for all its layers. Ours are drawn by the browser's own fonts and
 * must never wait for a foreign server: their font is answered with a refusal, on which MapLibre draws
 * it locally, as it does without an address. A foreign font that doesn't come is drawn so too.
 */
import { OWN_FONT } from '../letters.ts';
import { protocol } from './protocols.ts';

const PATIENCE_MS = 4000;
const REQUEST = /^atlasglyphs:\/\/(.+)\/(\d+-\d+)$/u;

/** The address of the base in use: a page has one base. */
let server = '';

protocol('atlasglyphs', async ({ url }, { signal }) => {
  const [, font = '', range = ''] = REQUEST.exec(url) ?? [];
  if (font === OWN_FONT) throw new Error('Our own labels are drawn locally.');
  const address = server.replace('{fontstack}', encodeURIComponent(font)).replace('{range}', range);
  const most = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const response = await fetch(address, { signal: most });
  if (!response.ok) throw new Error(`Glyphs: ${response.status}`);
  return { data: await response.arrayBuffer() };
});

/** The address to put into a style for the glyphs of `address`. */
export function glyphsOf(address: string): string {
  server = address;
  return 'atlasglyphs://{fontstack}/{range}';
}
