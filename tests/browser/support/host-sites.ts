import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startHost } from './host.ts';
import { copySite } from './site-copy.ts';
import { siteFolder } from './site-folder.ts';

/** A site that embeds the atlas, at an origin of its own. */
const HOST_PAGE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>host</title>';

interface Address {
  /** Address of the start page, ending in a slash. */
  readonly url: string;
}

export interface HostSites {
  /** The atlas; its publisher hears the host alone. */
  readonly atlas: Address;
  readonly host: Address;
  readonly stranger: Address;
  close(): Promise<void>;
}

/** A site with the example pages and the script of the element, as a web editor copies them. */
async function startExamples() {
  const site = await startHost();
  site.put('/', HOST_PAGE);
  const examples = await readdir(join(siteFolder, 'examples'));
  for (const name of ['shanghai-atlas.js', ...examples.map(each => `examples/${each}`)]) {
    site.put(`/${name}`, await readFile(join(siteFolder, name), 'utf8'));
  }
  return { ...site, url: `${site.origin}/` };
}

/**
 * The atlas, a host that it allows and one that it doesn't: three ports of this machine, three origins.
 * `headers`: whether the atlas's server says who may show it, as the shipped ones do.
 */
export async function serveHosts(config: object = {}, headers = false): Promise<HostSites> {
  const [host, stranger] = await Promise.all([startExamples(), startExamples()]);
  const atlas = await copySite('/maps/', {
    config: { ...config, origins: [host.origin] },
    // A plain bucket sends none: what is not heard there must not rest on who may show it.
    ...(!headers && { policy: text => text.replaceAll(/; frame-ancestors [^;"]*/gu, '') }),
  });
  return {
    atlas,
    host,
    stranger,
    async close() {
      await Promise.all([atlas.dispose(), host.close(), stranger.close()]);
    },
  };
}
