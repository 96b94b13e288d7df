/** The headers in Caddy's words: a snippet for a Caddyfile. */
import type { Config } from '../../src/domain/config/model.ts';
import { endingOf, FILE_CLASSES, type FileClass } from './classes.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { quoted } from './quoted.ts';
import { COMMON, type Headers, headersOf } from './rules.ts';

const block = (matcher: string, headers: Headers) => [
  `header ${matcher}{`,
  ...Object.entries(headers).map(([name, value]) => `    ${name} ${quoted(value)}`),
  '}',
];

/** Examples lie below a folder, where their names may be those of the atlas's own pages. */
const matcher = (each: FileClass) => [
  `@atlas-${each} {`,
  `    path_regexp ${endingOf(each)}`,
  ...(each === 'example' ? [] : [`    not path_regexp ${endingOf('example')}`]),
  // What isn't there mustn't be remembered for a year.
  ...(each === 'hashed' ? ['    file'] : []),
  '}',
];

/** For any Caddyfile; used by `import atlas` where the site's root is set. */
export function caddyfile(config: Config): string {
  const lines = [
    ...block('', { ...COMMON, ...headersOf(null, config) }),
    ...FILE_CLASSES.flatMap(each => [
      ...matcher(each),
      ...block(`@atlas-${each} `, headersOf(each, config)),
    ]),
    ...MEDIA_TYPES.flatMap(([type, endings]) => [
      `@atlas-type-${endings[0]} path ${endings.map(ending => `*.${ending}`).join(' ')}`,
      `header @atlas-type-${endings[0]} Content-Type ${quoted(type)}`,
    ]),
    'try_files {path} {path}.html',
    'file_server {',
    '    precompressed br gzip',
    '    hide _headers',
    '}',
  ];
  return `# Written by "npm run build" or "npm run headers" from config.json.
(atlas) {
    # In this order: of two headers of one name the later holds.
    route {
${lines.map(line => `        ${line}`).join('\n')}
    }
}
`;
}
