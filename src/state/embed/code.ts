/** The code that puts an atlas into another page: a frame, or the element `<shanghai-atlas>`. */

import { escapeHtml, startTag } from '../../domain/embed/html.ts';
import { FRAME_RIGHTS } from '../../domain/frame-rights.ts';
import { wholeView } from '../full-atlas.ts';
import type { Intent } from '../intent.ts';
import { encodeUrl } from '../url-codec.ts';
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
  readonly size: EmbedSize;
  /** What the frame is called by those who can't see it. */
  readonly title: string;
}

/** One line of HTML. */
export function iframeLine({ addresses, intent, size, title }: Embed): string {
  const frame = startTag('iframe', [
    ['src', `${addresses.frame}${encodeUrl(intent)}`],
    ['title', title],
    ['width', size.width === 'full' ? '100%' : String(size.width)],
    ['height', String(heightOfFrame(size))],
    ['loading', 'lazy'],
    ['allow', FRAME_RIGHTS.allow],
    ['referrerpolicy', FRAME_RIGHTS.referrerPolicy],
    ['sandbox', FRAME_RIGHTS.sandbox],
  ]);
  return `${frame}</iframe>`;
}

/** The parameters of the address (docs/url.md) as attributes; `v` is the script's own. */
function attributesOf(intent: Intent): [string, string][] {
  return [...new URLSearchParams(encodeUrl(intent))].filter(([name]) => name !== 'v');
}

/** A script and the element. Inside stands what shows until the script is there, or where it is barred. */
export function elementLines({ addresses, intent, size, title }: Embed): string {
  const script = startTag('script', [
    ['src', addresses.script],
    ['async', null],
  ]);
  const element = startTag('shanghai-atlas', [
    ...attributesOf(intent),
    ...(size.width === 'full' ? [] : [['width', String(size.width)] as const]),
    ['height', String(size.height)],
  ]);
  const link = `${addresses.atlas}${encodeUrl(wholeView(intent))}`;
  const inside = `${startTag('a', [['href', link]])}${escapeHtml(title)}</a>`;
  return `${script}</script>\n${element}\n  ${inside}\n</shanghai-atlas>`;
}
