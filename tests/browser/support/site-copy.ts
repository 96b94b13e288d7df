import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFile } from '../../../build/headers/compress.ts';
import { headersFolder, writeHeaders } from '../../../build/headers/files.ts';
import { type ServeOptions, type Site, serveFolder } from './serve.ts';
import { siteFolder } from './site-folder.ts';

/** Where a page stands that shows the atlas in a frame, beside the site. */
export const HOST_PAGE = 'host.html';

/** A copy of the built site with a server of its own, which can be renewed or taken away. */
export interface SiteCopy extends Site {
  /**
   * Puts a newer version in its place, as a deployment does: the start page bears `version`, and the
   * scripts whose names begin with `gone` are no longer there.
   */
  renew(version: string, gone: string): Promise<void>;
  /** Writes another `config.json`, as a publisher does who edits it in place. */
  configure(config: unknown): Promise<void>;
  /** Does `what` while nothing answers: Playwright's being offline doesn't hold for a service worker. */
  whileGone(what: () => Promise<void>): Promise<void>;
  dispose(): Promise<void>;
}

export interface CopyOptions extends Pick<ServeOptions, 'by'> {
  /** What `config.json` says; the headers follow it. */
  config?: unknown;
  /** How the publisher's own policy differs from the one that is written: applied to each header file. */
  policy?: (written: string) => string;
}

/** The list in the worker: addresses, with a revision where the name has no hash. */
const ENTRY = /\{url:[`"]([^`"]+)[`"],revision:(?:null|[`"]([^`"]+)[`"])\}/gu;

/** What the built worker puts by. */
export async function precached(folder = siteFolder): Promise<string[]> {
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  return [...worker.matchAll(ENTRY)].map(([, url = '']) => url);
}

export async function copySite(
  path: string,
  { config, by, policy }: CopyOptions = {},
): Promise<SiteCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  await cp(siteFolder, folder, { recursive: true });
  await writeFile(
    join(folder, HOST_PAGE),
    '<!doctype html><title>host</title><iframe src="./" width="800" height="600"></iframe>',
  );
  const configure = (said: unknown) =>
    writeFile(join(folder, 'config.json'), JSON.stringify(said, null, 2));
  if (config !== undefined) await configure(config);
  const { files } = await writeHeaders(folder);
  if (policy) {
    const edit = async (file: string) => writeFile(file, policy(await readFile(file, 'utf8')));
    await Promise.all(files.map(edit));
  }
  const serve = (port: number) => serveFolder(folder, { path, port, ...(by && { by }) });
  let site = await serve(0);
  const { url } = site;
  const change = async (name: string, how: (text: string) => string) => {
    const text = await readFile(join(folder, name), 'utf8');
    const changed = how(text);
    if (changed === text) throw new Error(`Nothing to change in ${name}.`);
    await writeFile(join(folder, name), changed);
  };
  return {
    url,
    close: () => site.close(),
    configure,
    async whileGone(what) {
      await site.close();
      try {
        await what();
      } finally {
        site = await serve(Number(new URL(url).port));
      }
    },
    async renew(version, gone) {
      await change('index.html', html =>
        html.replace('<html ', `<html data-version="${version}" `),
      );
      await change('sw.js', worker =>
        worker.replace(ENTRY, (entry, url, revision) =>
          url === 'index.html' ? entry.replace(revision, version) : entry,
        ),
      );
      await compressFile(folder, 'sw.js');
      const scripts = await readdir(join(folder, 'assets'));
      const leaving = scripts.filter(name => name.startsWith(gone));
      if (leaving.length === 0) throw new Error(`No script begins with ${gone}.`);
      await Promise.all(leaving.map(name => rm(join(folder, 'assets', name))));
    },
    async dispose() {
      await site.close();
      await rm(folder, { recursive: true, force: true });
      await rm(headersFolder(folder), { recursive: true, force: true });
    },
  };
}
