/** The headers as `_headers`, which Netlify, Cloudflare and others read in the folder's root. */
import type { Config } from '../../src/domain/config/model.ts';
import { CLASSES, FILE_CLASSES } from './classes.ts';
import { COMMON, type Headers, headersOf } from './rules.ts';

const rule = (path: string, headers: Headers) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Where several rules match a path these hosts join their values, so that no header stands in two of
 * them. What the publisher adds has the hosts' own caching, which asks first as well.
 * @param root path of the site below the published folder, with a slash at both ends.
 */
export function underscoreHeaders(config: Config, root = '/'): string {
  const rules = FILE_CLASSES.flatMap(each =>
    CLASSES[each].map(path => rule(`${root}${path}`, headersOf(each, config))),
  );
  return `# Written by "npm run build" or "npm run headers" from config.json.
${[rule(`${root}*`, COMMON), ...rules].join('\n')}
`;
}

interface Rule {
  readonly matches: RegExp;
  readonly headers: [string, string][];
}

const expression = (path: string) =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*')}$`, 'u');

/** Reads such a file as these hosts do: from a path to its headers. */
export function readUnderscoreHeaders(text: string): (path: string) => Headers {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/u.test(line)) rules.push({ matches: expression(line), headers: [] });
    else {
      const colon = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return path => {
    const said: Record<string, string> = {};
    for (const { matches, headers } of rules) {
      if (!matches.test(path)) continue;
      for (const [name, value] of headers) {
        said[name] = name in said ? `${said[name]}, ${value}` : value;
      }
    }
    return said;
  };
}
