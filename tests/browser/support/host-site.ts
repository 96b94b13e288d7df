import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteHeaders } from './headers.ts';
import { serveFolder } from './serve.ts';
import { siteFolder } from './site-folder.ts';

/** The policy of a site that lets others embed it; a frame without an origin starts workers from `data:`. */
function embeddable(workers: string): Record<string, string> {
  const policy = (siteHeaders['Content-Security-Policy'] ?? '')
    .replace(/; frame-ancestors [^;]*/u, '')
    .replace(/worker-src [^;]*/u, `worker-src ${workers}`);
  return {
    ...siteHeaders,
    'Content-Security-Policy': policy,
    // A sandboxed frame fetches the site's own files as a stranger.
    'Access-Control-Allow-Origin': '*',
  };
}

/** The site, and the page of somebody else that shows it in a frame. */
export interface HostSite {
  /** Address of the host's page, of another origin than the site. */
  readonly url: string;
  /** Origin of the site in the frame. */
  readonly framed: string;
  close(): Promise<void>;
}

interface HostOptions {
  /** Query of the page in the frame. */
  link?: string;
  /** More attributes of the frame, such as a sandbox. */
  attributes?: string;
  /** Where the site lets workers come from. */
  workers?: string;
}

/** Serves both. The host's page goes on below the frame, so that it has something to scroll. */
export async function serveHost({
  link = '',
  attributes = '',
  workers = "'self' data:",
}: HostOptions): Promise<HostSite> {
  const site = await serveFolder(siteFolder, { headers: embeddable(workers) });
  const folder = await mkdtemp(join(tmpdir(), 'atlas-host-'));
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><title>host</title><body style="margin:0">
<iframe title="atlas" src="${site.url}embed.html${link.replaceAll('&', '&amp;')}" ${attributes}
  width="820" height="460" style="border:0"></iframe><div style="height:2000px"></div>`,
  );
  await cp(join(siteFolder, 'icon.svg'), join(folder, 'favicon.ico'));
  const host = await serveFolder(folder);
  return {
    url: host.url,
    framed: new URL(site.url).origin,
    async close() {
      await Promise.all([host.close(), site.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
