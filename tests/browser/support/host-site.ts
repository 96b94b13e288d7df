import { type Host, startHost } from './host.ts';
import { copySite } from './site-copy.ts';

/** The site, and the page of somebody else that shows it in a frame. */
export interface HostSite {
  /** Address of the host's page, of another origin than the site. */
  readonly url: string;
  /** Origin of the site in the frame. */
  readonly framed: string;
  close(): Promise<void>;
}

export interface HostOptions {
  /** Query of the page in the frame. */
  link?: string;
  /** More attributes of the frame, such as a sandbox. */
  attributes?: string;
  /** Where the site lets workers come from, in the place of what its headers say. */
  workers?: string;
}

/** Goes on below the frame, so that there is something to scroll. */
const pageWith = (address: string, attributes: string) =>
  `<!doctype html><html lang="zh-CN"><title>host</title><body style="margin:0">
<iframe title="atlas" src="${address.replaceAll('&', '&amp;')}" ${attributes}
  width="820" height="460" style="border:0"></iframe><div style="height:2000px"></div>`;

/** Serves both, the site under its own headers with the host on its list. */
export async function serveHost({
  link = '',
  attributes = '',
  workers,
}: HostOptions): Promise<HostSite> {
  const host: Host = await startHost();
  const site = await copySite('/', {
    config: { origins: [host.origin] },
    ...(workers && {
      policy: text => text.replaceAll(/worker-src [^;"]*/gu, `worker-src ${workers}`),
    }),
  });
  host.put('/', pageWith(`${site.url}embed.html${link}`, attributes));
  return {
    url: `${host.origin}/`,
    framed: new URL(site.url).origin,
    async close() {
      await Promise.all([host.close(), site.dispose()]);
    },
  };
}
