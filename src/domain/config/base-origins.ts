/** Which origins a base needs to be let through a Content-Security-Policy; what is beside the page needs none. */
import type { BaseMap } from './model.ts';

export interface Origins {
  /** For `connect-src`: tiles, styles, glyphs and archives are all fetched. */
  readonly connect: readonly string[];
  /** For `img-src`: pictures that come as such. */
  readonly img: readonly string[];
}

/** Scheme, host and port; null for a file beside the page. */
function originOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}

function addressesOf(base: BaseMap): readonly string[] {
  switch (base.kind) {
    case 'builtin':
      return [];
    case 'tianditu':
      return base.subdomains.map(each => base.server.replace('{s}', each));
    case 'xyz':
      return base.tiles;
    case 'style':
    case 'pmtiles':
      return [base.url, ...base.alsoFrom];
  }
}

/** Each origin once, in the order of the configuration. */
export function originsOf(base: BaseMap): Origins {
  const origins = addressesOf(base).flatMap(address => originOf(address) ?? []);
  const once = [...new Set(origins)];
  return { connect: once, img: base.kind === 'builtin' || base.kind === 'pmtiles' ? [] : once };
}
