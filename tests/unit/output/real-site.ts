/** The project's own data behind a made-up server, and files taken from it as the page takes them. */
import { vi } from 'vitest';
import { take } from '../../../src/output/outputs.ts';
import type { Format, TakenFile } from '../../../src/state/outputs.ts';
import { loadAtlas } from '../../../src/state/sources.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/state/store.ts';
import type { Taking } from '../../../src/state/taking.ts';
import { decodeUrl } from '../../../src/state/url-codec.ts';
import { compileRealProject } from '../compile/support/real-project.ts';
import { serve } from '../state/fake-fetch.ts';

/** Day on which the files of these tests are taken, local time. */
export const DAY = '2026-11-26';

/** A store with the data, at a view. Undone by `vi.unstubAllGlobals()` and `vi.useRealTimers()`. */
export async function visit(link = ''): Promise<AtlasStore> {
  serve(Object.fromEntries(compileRealProject().files));
  vi.stubGlobal('window', { location: { origin: 'https://atlas.example', pathname: '/a/' } });
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 9), toFake: ['Date'] });
  const store = createAtlasStore(decodeUrl(link));
  await loadAtlas(store, {});
  return store;
}

/** @throws when the file is refused. */
export async function takeFrom(
  store: AtlasStore,
  format: Format,
  taking: Taking,
): Promise<TakenFile> {
  const taken = await take(format, taking, { store, files: {} });
  if ('fault' in taken) throw new Error(`${taken.fault}: ${taken.file}`);
  return taken;
}
