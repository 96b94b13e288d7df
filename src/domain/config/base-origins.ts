/** Which origins a base needs to be let through a Content-Security-Policy; what is beside the page needs none. */
import type { BaseMap } from './model.ts';

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

/**
 * For `connect-src` alone: tiles that are pictures, styles, sprites, glyphs and archives are all fetched.
 * Each origin once, in the order of the configuration.
 */
export function originsOf(base: BaseMap): readonly string[] {
  const origins = addressesOf(base).flatMap(address => originOf(address) ?? []);
  return [...new Set(origins)];
}
