/** The one home of what a host says with each file. The writers beside it put this in servers' words. */
import type { Config } from '../../src/domain/config/model.ts';
import { classOf, type FileClass } from './classes.ts';
import { contentPolicy } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

const DAY_S = 86_400;

/** What the atlas never asks for, and what only the page itself may do. */
const PERMISSIONS = {
  '()': [
    'accelerometer',
    'autoplay',
    'bluetooth',
    'camera',
    'display-capture',
    'encrypted-media',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ],
  '(self)': ['clipboard-write', 'fullscreen', 'screen-wake-lock', 'web-share'],
};

const permissions = Object.entries(PERMISSIONS).flatMap(([who, features]) =>
  features.map(feature => `${feature}=${who}`),
);

/** Said with everything. */
export const COMMON: Headers = {
  // Without sub-domains: whether they have https is not the atlas's to say.
  'Strict-Transport-Security': `max-age=${365 * DAY_S}`,
  'X-Content-Type-Options': 'nosniff',
  // The view stands in the query and stays here; map services that bind a key to a site need the origin.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': permissions.join(', '),
  // All here is public. A frame sandboxed into having no origin asks for it as a stranger.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** May be kept, but is asked after before it is used: 304 where nothing has changed. */
const ASKED_AFTER = 'no-cache';

const CACHE: Readonly<Partial<Record<FileClass, string>>> = {
  hashed: `public, max-age=${365 * DAY_S}, immutable`,
  icon: `public, max-age=${DAY_S}`,
};

/** What is said with a class of files besides `COMMON`. */
export function headersOf(each: FileClass | null, config: Config): Headers {
  const cache = { 'Cache-Control': (each && CACHE[each]) ?? ASKED_AFTER };
  // What the publisher adds is the publisher's. Scripts have a policy too: a worker is under its own.
  if (each === null || each === 'example') return cache;
  return { 'Content-Security-Policy': contentPolicy(each, config), ...cache };
}

/** Every header of the file at `path`, relative to the site's folder; `''` is the start page. */
export function headersFor(path: string, config: Config): Headers {
  return { ...COMMON, ...headersOf(classOf(path), config) };
}
