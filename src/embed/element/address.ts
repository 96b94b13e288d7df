/** The address of the frame, from what the element says. */
import { MANNERS } from '../../domain/manners.ts';
import type { ParameterName } from '../contract.ts';
import { PARAMETERS } from '../parameters.ts';

const PAGE = 'embed.html';

export interface Said {
  /** Attribute `src`; null where there is none. */
  readonly src: string | null;
  /** Address of the element's script: the atlas lies beside it. Empty where it is not known. */
  readonly script: string;
  /** Address of the page, against which `src` is understood. */
  readonly base: string;
  parameter(name: ParameterName): string | null;
}

/** Commas and colons are safe in a query and keep addresses readable. */
const escaped = (value: string) =>
  encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':');

function pageOf({ src, script, base }: Said): URL | null {
  const said = src?.trim();
  if (!said && !script) return null;
  try {
    const url = said ? new URL(said, base) : new URL(PAGE, script);
    if (!/^https?:$/.test(url.protocol)) return null;
    if (url.pathname.endsWith('/')) url.pathname += PAGE;
    url.hash = '';
    return url;
  } catch {
    return null;
  }
}

/** Null where neither `src` nor the script names a page of the web. Attributes win over a query in `src`. */
export function frameAddress(said: Said): URL | null {
  const url = pageOf(said);
  if (!url) return null;
  const given = new Map(url.searchParams);
  const version = given.delete('v');
  for (const name of PARAMETERS) {
    const value = said.parameter(name);
    if (value) given.set(name, value);
  }
  // With a version it means what it says alone; without one, the site's own first view (docs/url.md).
  const names = PARAMETERS.filter(name => given.has(name));
  const bare = !version && names.every(name => MANNERS.includes(name));
  const query = [...given].map(([name, value]) => `${name}=${escaped(value)}`);
  url.search = [...(bare ? [] : ['v=1']), ...query].join('&');
  return url;
}
