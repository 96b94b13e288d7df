/** The origin of a page that is to embed the atlas, as a person types it or pastes it from a browser. */

export type HostOrigin =
  | { readonly state: 'empty' }
  /** `mended`: what was typed was more, or less, than the origin. */
  | { readonly state: 'good'; readonly origin: string; readonly mended: boolean }
  | { readonly state: 'wrong'; readonly why: 'no-address' | 'wildcard' }
  /** `instead`: the same address over https, which may or may not be served. */
  | { readonly state: 'wrong'; readonly why: 'not-https'; readonly instead: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//iu;
/** As in the schema of `config.json`. */
const SECURE = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/u;
/** For trying out on one's own machine. */
const LOCAL = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/u;

/** A word without a dot is a word, unless it says that it is an address. */
function parse(text: string): URL | null {
  const said = SCHEME.test(text);
  try {
    const address = new URL(said ? text : `https://${text}`);
    return said || address.hostname.includes('.') ? address : null;
  } catch {
    return null;
  }
}

/** Total. A whole address becomes its origin; one without a scheme is taken for https. */
export function readHostOrigin(typed: string): HostOrigin {
  // Chinese input methods type ： and ／.
  const text = typed.trim().normalize('NFKC');
  if (text === '') return { state: 'empty' };
  const address = parse(text);
  if (address?.username !== '') return { state: 'wrong', why: 'no-address' };
  const { origin, protocol, hostname, host } = address;
  if (hostname.includes('*')) return { state: 'wrong', why: 'wildcard' };
  if (SECURE.test(origin) || LOCAL.test(origin)) {
    return { state: 'good', origin, mended: origin !== typed };
  }
  const instead = `https://${host}`;
  return protocol === 'http:' && SECURE.test(instead)
    ? { state: 'wrong', why: 'not-https', instead }
    : { state: 'wrong', why: 'no-address' };
}

/** The line of `config.json` that allows one origin beside those that are allowed already. */
export function originsLine(allowed: readonly string[], origin: string): string {
  const all = allowed.includes(origin) ? allowed : [...allowed, origin];
  return `"origins": [${all.map(each => JSON.stringify(each)).join(', ')}]`;
}
