/** The Content-Security-Policy of each page: own files only, no inline code, nothing unsafe. */
import { originsOf } from '../../src/domain/config/base-origins.ts';
import type { Config } from '../../src/domain/config/model.ts';
import type { FileClass } from './classes.ts';

const SELF = "'self'";

/** What may be named in a policy: nothing that could end a directive and begin another. */
const ORIGIN = /^https?:\/\/[\w.-]+(?::\d+)?$/u;

/** Nothing for a logo that lies beside the page, nor for an address that is none. */
function logoOrigin({ logo }: Config): string[] {
  return logo && URL.canParse(logo.src) ? [new URL(logo.src).origin] : [];
}

const sound = (origins: readonly string[]) => origins.filter(origin => ORIGIN.test(origin));

/**
 * `'self'` is where the page came from, also in a frame that is sandboxed into having no origin. Such
 * a frame may start no worker from the site: the map fetches its worker and starts it from a `data:`
 * address. Hence that for frames, for workers alone; the worker is under the policy of its page.
 */
export function contentPolicy(page: FileClass, config: Config): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': [SELF],
    'style-src': [SELF],
    'img-src': [SELF, 'data:', ...sound(logoOrigin(config))],
    'font-src': [SELF],
    'connect-src': [SELF, ...sound(originsOf(config.base))],
    'worker-src': page === 'frame' ? [SELF, 'data:'] : [SELF],
    'manifest-src': [SELF],
    // The builder shows what it builds.
    ...(page === 'builder' && { 'frame-src': [SELF] }),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': page === 'frame' ? [SELF, ...sound(config.origins)] : [SELF],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...new Set(sources)].join(' '))
    .join('; ');
}
