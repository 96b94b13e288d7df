import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteHeaders } from './headers.ts';
import { type Site, serveFolder } from './serve.ts';
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
  dispose(): Promise<void>;
}

/** The policy of the site, which lets its own pages frame each other. */
export const framingHeaders = {
  ...siteHeaders,
  'Content-Security-Policy': `${siteHeaders['Content-Security-Policy']}; frame-src 'self'`,
};

/** The list in the worker: addresses, with a revision where the name has no hash. */
const ENTRY = /\{url:[`"]([^`"]+)[`"],revision:(?:null|[`"]([^`"]+)[`"])\}/gu;

/** What the built worker puts by. */
export async function precached(folder = siteFolder): Promise<string[]> {
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  return [...worker.matchAll(ENTRY)].map(([, url = '']) => url);
}

export async function copySite(path: string): Promise<SiteCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  await cp(siteFolder, folder, { recursive: true });
  await writeFile(
    join(folder, HOST_PAGE),
    '<!doctype html><title>host</title><iframe src="./" width="800" height="600"></iframe>',
  );
  const site = await serveFolder(folder, { path, headers: framingHeaders });
  const change = async (name: string, how: (text: string) => string) => {
    const text = await readFile(join(folder, name), 'utf8');
    const changed = how(text);
    if (changed === text) throw new Error(`Nothing to change in ${name}.`);
    await writeFile(join(folder, name), changed);
  };
  return {
    ...site,
    async renew(version, gone) {
      await change('index.html', html =>
        html.replace('<html ', `<html data-version="${version}" `),
      );
      await change('sw.js', worker =>
        worker.replace(ENTRY, (entry, url, revision) =>
          url === 'index.html' ? entry.replace(revision, version) : entry,
        ),
      );
      const scripts = await readdir(join(folder, 'assets'));
      const leaving = scripts.filter(name => name.startsWith(gone));
      if (leaving.length === 0) throw new Error(`No script begins with ${gone}.`);
      await Promise.all(leaving.map(name => rm(join(folder, 'assets', name))));
    },
    async dispose() {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
