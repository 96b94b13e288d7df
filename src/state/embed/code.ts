/** The code that puts an atlas into another page: a frame, or the element `<shanghai-atlas>`. */

import { escapeHtml, startTag } from '../../domain/embed/html.ts';
import { FRAME_RIGHTS } from '../../domain/frame-rights.ts';
import { wholeView } from '../full-atlas.ts';
import type { Intent } from '../intent.ts';
import { encodeUrl, withStart } from '../url-codec.ts';
import { type EmbedSize, heightOfFrame } from './size.ts';

/** Absolute addresses of the files that the code names. */
export interface EmbedAddresses {
  readonly frame: string;
  readonly script: string;
  readonly atlas: string;
}

/** `page`: the builder's own address, in whatever folder of whatever host. */
export function addressesBeside(page: string): EmbedAddresses {
  const beside = (name: string) => new URL(name, page.split(/[?#]/u, 1)[0]).href;
  return {
    frame: beside('embed.html'),
    script: beside('shanghai-atlas.js'),
    atlas: beside('./'),
  };
}

export interface Embed {
  readonly addresses: EmbedAddresses;
  readonly intent: Intent;
  /** What a bare address of the site opens; empty for everything. */
  readonly start: string;
  readonly size: EmbedSize;
  /** What the frame is called by those who can't see it. */
  readonly title: string;
}

export const frameAddress = ({ addresses, intent, start }: Omit<Embed, 'size' | 'title'>): string =>
  `${addresses.frame}${encodeUrl(intent, start)}`;

/** One line of HTML. */
export function iframeLine(embed: Embed): string {
  const { size, title } = embed;
  const frame = startTag('iframe', [
    ['src', frameAddress(embed)],
    ['title', title],
    ['width', size.width === 'full' ? '100%' : String(size.width)],
    ['height', String(heightOfFrame(size))],
    // Obsolete, but no policy of a host refuses it, as it may a style.
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ['allow', FRAME_RIGHTS.allow],
    ['referrerpolicy', FRAME_RIGHTS.referrerPolicy],
    ['sandbox', FRAME_RIGHTS.sandbox],
  ]);
  return `${frame}</iframe>`;
}

/**
 * The parameters of the address (docs/url.md) as attributes; `v` is the script's own. Where they alone
 * would open the site's own first view, `src` says by its version that they mean what they say.
 */
function attributesOf({ addresses, intent, start }: Embed): [string, string][] {
  const said = [...new URLSearchParams(encodeUrl(intent))].filter(([name]) => name !== 'v');
  const bare = new URLSearchParams(said).toString();
  return withStart(bare, start) === bare ? said : [['src', `${addresses.frame}?v=1`], ...said];
}

/** A script and the element. Inside stands what shows until the script is there, or where it is barred. */
export function elementLines(embed: Embed): string {
  const { addresses, intent, start, size, title } = embed;
  const script = startTag('script', [
    ['src', addresses.script],
    ['async', null],
  ]);
  const element = startTag('shanghai-atlas', [
    ...attributesOf(embed),
    ...(size.width === 'full' ? [] : [['width', String(size.width)] as const]),
    ['height', String(size.height)],
  ]);
  const link = `${addresses.atlas}${encodeUrl(wholeView(intent), start)}`;
  const inside = `${startTag('a', [['href', link]])}${escapeHtml(title)}</a>`;
  return `${script}</script>\n${element}\n  ${inside}\n</shanghai-atlas>`;
}
