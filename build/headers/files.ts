/** Where the header files of a built site lie, and writing them from its `config.json`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ConfigFault, DEFAULT_CONFIG } from '../../src/domain/config/model.ts';
import { type ReadConfig, readConfig } from '../../src/domain/config/read.ts';
import { caddyfile } from './caddy.ts';
import { nginxLocation, nginxMaps } from './nginx.ts';
import { underscoreHeaders } from './underscore.ts';

export const HEADER_FILES = {
  maps: 'nginx/atlas-maps.conf',
  location: 'nginx/atlas-location.conf',
  caddy: 'atlas.caddy',
  underscore: '_headers',
} as const;

/**
 * What servers read lies beside the site and not in it, so that no host serves it by accident; only
 * `_headers` has to lie in the site itself.
 */
export const headersFolder = (site: string): string => `${resolve(site)}-headers`;

const fault = (kind: ConfigFault['fault'], expected: ConfigFault['expected']): ReadConfig => ({
  config: DEFAULT_CONFIG,
  faults: [{ field: '', fault: kind, expected }],
});

/** What the site's `config.json` says; a missing one says nothing. */
async function siteConfig(site: string): Promise<ReadConfig> {
  const text = await readFile(join(site, 'config.json'), 'utf8').catch((reason: unknown) => {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return '{}';
    throw reason;
  });
  try {
    return readConfig(JSON.parse(text));
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : String(reason);
    return fault('not-json', { zh: `有效的 JSON（${why}）`, en: `valid JSON (${why})` });
  }
}

interface Written extends ReadConfig {
  /** Absolute paths. */
  readonly files: readonly string[];
}

/**
 * Writes the header files of the built site in the folder `site`.
 * @param root path of the site below the published folder, for `_headers` alone: `/` by default.
 */
export async function writeHeaders(site: string, root = '/'): Promise<Written> {
  const read = await siteConfig(site);
  const { config } = read;
  const folder = headersFolder(site);
  const contents: [string, string][] = [
    [join(folder, HEADER_FILES.maps), nginxMaps(config)],
    [join(folder, HEADER_FILES.location), nginxLocation()],
    [join(folder, HEADER_FILES.caddy), caddyfile(config)],
    [resolve(site, HEADER_FILES.underscore), underscoreHeaders(config, root)],
  ];
  await mkdir(join(folder, 'nginx'), { recursive: true });
  await Promise.all(contents.map(([file, text]) => writeFile(file, text)));
  return { ...read, files: contents.map(([file]) => file) };
}
