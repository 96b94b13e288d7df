import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteHeaders } from './headers.ts';
import { type Site, serveFolder } from './serve.ts';
import { siteFolder } from './site-folder.ts';

/** A site that embeds the atlas, at an origin of its own. */
const HOST_PAGE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>host</title>';

export interface HostSites {
  /** The atlas; its publisher has allowed the host and nobody else. */
  readonly atlas: Site;
  readonly host: Site;
  readonly stranger: Site;
  close(): Promise<void>;
}

/** Who may frame the page is written by the publisher's server; what may speak with it by config.json. */
const headers = {
  ...siteHeaders,
  'Content-Security-Policy': (siteHeaders['Content-Security-Policy'] ?? '').replace(
    /; frame-ancestors [^;]*/u,
    '',
  ),
};

/** The atlas, a host that it allows and one that it doesn't: three ports of this machine, three origins. */
export async function serveHosts(config: object = {}): Promise<HostSites> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-hosts-'));
  const [own, atlasFolder] = [join(folder, 'host'), join(folder, 'atlas')];
  await cp(siteFolder, atlasFolder, { recursive: true });
  await cp(join(siteFolder, 'examples'), join(own, 'examples'), { recursive: true });
  await cp(join(siteFolder, 'shanghai-atlas.js'), join(own, 'shanghai-atlas.js'));
  await writeFile(join(own, 'index.html'), HOST_PAGE);
  const [host, stranger] = await Promise.all([serveFolder(own), serveFolder(own)]);
  const origins = [new URL(host.url).origin];
  await writeFile(join(atlasFolder, 'config.json'), JSON.stringify({ origins, ...config }));
  const atlas = await serveFolder(atlasFolder, { headers, path: '/maps/' });
  return {
    atlas,
    host,
    stranger,
    async close() {
      await Promise.all([atlas, host, stranger].map(site => site.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
