/** The headers in nginx's words: maps for the http block, and what stands in a location. */
import type { Config } from '../../src/domain/config/model.ts';
import { endingOf, FILE_CLASSES, type FileClass } from './classes.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { quoted } from './quoted.ts';
import { COMMON, headersOf } from './rules.ts';

/** Headers that differ from file to file, with the variable that holds them. */
const VARIABLES = {
  'Content-Security-Policy': '$atlas_policy',
  'Cache-Control': '$atlas_cache',
} as const;

type Varied = keyof typeof VARIABLES;

function mapOf(header: Varied, config: Config): string {
  const said = (each: FileClass | null) => headersOf(each, config)[header] ?? '';
  // What isn't there mustn't be remembered for a year.
  const found = header === 'Cache-Control' ? '^(?:200|206|304) .*' : ' .*';
  const lines = FILE_CLASSES.map(each => {
    const value = said(each);
    return `    ${quoted(`~${found}${endingOf(each)}`)} ${quoted(value)};`;
  });
  return [
    `map "$status $uri" ${VARIABLES[header]} {`,
    `    default ${quoted(said(null))};`,
    ...lines,
    '}',
  ].join('\n');
}

/** For the http block, such as /etc/nginx/conf.d/. Holds for the site in whatever folder it stands. */
export function nginxMaps(config: Config): string {
  return `# Written by "npm run build" or "npm run headers" from config.json. For the http block.
${(Object.keys(VARIABLES) as Varied[]).map(header => mapOf(header, config)).join('\n\n')}
`;
}

/** For the location (or the server) at which the site stands. */
export function nginxLocation(): string {
  const common = Object.entries(COMMON).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
  const varied = Object.entries(VARIABLES).map(
    ([name, variable]) => `add_header ${name} ${variable} always;`,
  );
  const types = MEDIA_TYPES.map(([type, endings]) => `    "${type}" ${endings.join(' ')};`);
  return `# Written by "npm run build" or "npm run headers". For the location at which the atlas stands.
# It needs the maps of atlas-maps.conf in the http block.
index index.html;
try_files $uri $uri/ $uri.html =404;
location ~ /_headers$ {
    return 404;
}

${[...common, ...varied].join('\n')}

# The .gz beside each file. With the module ngx_brotli, take the # away for the .br as well.
gzip_static on;
gzip_vary on;
# brotli_static on;

types {
${types.join('\n')}
}
default_type application/octet-stream;
`;
}
