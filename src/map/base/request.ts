/**
 * All that a base fetches goes through here, by protocols of our own: so nothing hangs for ever, what
 * comes is looked at, and how each tile fared is told. Bytes and pictures, never code.
 */
import type { RequestParameters } from 'maplibre-gl';
import type { BaseTrouble } from '../../state/base.ts';
import { protocol } from './protocols.ts';
import { NoBase, speaksOfKey, troubleOf, troubleOfStatus } from './trouble.ts';

/** A file that takes longer is given up. */
const PATIENCE_MS = 8000;
/** Longest text that is read to find out why it isn't a picture. */
const MOST_WORDS = 4000;

export type Outcome = 'good' | BaseTrouble;

/** Whoever asks for tiles, by its mark: several maps share the page's protocols. */
const listeners = new Map<string, (outcome: Outcome) => void>();
let marks = 0;

export interface Hearing {
  /** To be set behind the address of each tile; it never leaves the page. */
  readonly mark: string;
  readonly stop: () => void;
}

/** Hears how each tile with a mark of its own fared. */
export function hearTiles(listener: (outcome: Outcome) => void): Hearing {
  marks += 1;
  const mark = `#map-${marks}`;
  listeners.set(mark, listener);
  return { mark, stop: () => void listeners.delete(mark) };
}

const MARK = /#map-\d+$/u;

/** The address of a tile as its server knows it. */
export const unmarked = (url: string): string => url.replace(MARK, '');

const patient = (signal?: AbortSignal) => {
  const most = AbortSignal.timeout(PATIENCE_MS);
  return signal ? AbortSignal.any([signal, most]) : most;
};

/** @throws NoBase, TypeError without a network, TimeoutError. */
async function get(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, {
    signal: patient(signal),
    // A key that is bound to a domain is refused to a page that doesn't name its own; no more is told.
    referrerPolicy: 'strict-origin',
  });
  const trouble = troubleOfStatus(response.status);
  if (trouble) throw new NoBase(trouble);
  return response;
}

/** @throws NoBase */
export async function getJson(address: string): Promise<unknown> {
  try {
    const response = await get(address);
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new NoBase(text.length < MOST_WORDS && speaksOfKey(text) ? 'refused' : 'garbage');
    }
  } catch (fault) {
    throw new NoBase(troubleOf(fault));
  }
}

/** Null where there is nothing to show. @throws NoBase when it is no picture. */
async function pictureOf(response: Response): Promise<ImageBitmap | null> {
  const blob = await response.blob();
  if (blob.size === 0) return null;
  try {
    return await createImageBitmap(blob);
  } catch {
    const words = blob.size < MOST_WORDS ? await blob.text() : '';
    throw new NoBase(speaksOfKey(words) ? 'refused' : 'garbage');
  }
}

async function contentOf(response: Response, type: RequestParameters['type']) {
  if (type === 'image') return pictureOf(response);
  if (type === 'json') return response.json();
  const bytes = await response.arrayBuffer();
  return bytes.byteLength > 0 ? bytes : null;
}

/**
 * Carries out a request for the tile at `url` and tells the one who asks how it fared.
 * @throws NoBase; AbortError is passed on.
 */
export async function countTile<T>(
  url: string,
  signal: AbortSignal,
  fetching: () => Promise<T>,
): Promise<T> {
  const tell = (outcome: Outcome) => listeners.get(MARK.exec(url)?.[0] ?? '')?.(outcome);
  try {
    const content = await fetching();
    tell(content === null ? 'missing' : 'good');
    return content;
  } catch (fault) {
    if (signal.aborted) throw fault;
    const why = troubleOf(fault);
    tell(why);
    throw new NoBase(why);
  }
}

const PROTOCOL = /^atlas(tile|file)/u;

async function load({ url, type }: RequestParameters, { signal }: AbortController) {
  const address = unmarked(url.replace(PROTOCOL, ''));
  const fetching = async () => contentOf(await get(address, signal), type);
  const data = url.startsWith('atlastile')
    ? await countTile(url, signal, fetching)
    : await fetching();
  // A vector tile without content is an empty one; a picture may be lacking.
  return { data: data ?? (type === 'arrayBuffer' ? new ArrayBuffer(0) : null) };
}

for (const name of ['atlastilehttps', 'atlastilehttp', 'atlasfilehttps', 'atlasfilehttp']) {
  protocol(name, load);
}

/** In full, seen from the page or from `from`; what stands in braces stays. */
export const fullAddress = (address: string, from = document.baseURI): string =>
  new URL(address, from).href.replaceAll('%7B', '{').replaceAll('%7D', '}');

/** The address of a tile for MapLibre. */
export const asTile = (address: string): string => `atlastile${address}`;

/** The address of anything else. */
export const asFile = (address: string): string => `atlasfile${address}`;
