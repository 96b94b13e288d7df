/**
 * The compiler as a Vite plugin. A build fails on data errors; the dev server shows them in the
 * browser's overlay and recovers when the file is mended. `virtual:atlas-files` gives the app the
 * address of each compiled file (hashed in a build, so that old caches never meet new code; made at
 * the start where the files stand in the script).
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Compiled, compile } from './compile.ts';
import { inlineModule } from './inline.ts';
import { formatIssue } from './issue.ts';
import { withoutScript } from './without-script.ts';

const VIRTUAL = 'virtual:atlas-files';
const RESOLVED = `\0${VIRTUAL}`;
const DEV_FOLDER = '/@atlas/';
const DATA_FILE = /\.(yaml|json|geojson|txt)$/u;
/** One compilation for a burst of changes, such as a change of branch. */
const SETTLE_MS = 60;
/** Fetched as soon as the page is parsed, beside the scripts. */
const PRELOADED = ['atlas.json'];

function faultText(compiled: Compiled): string {
  const errors = compiled.issues.filter(issue => issue.severity === 'error');
  return `${errors.length} fault(s) in the data\n\n${errors.map(formatIssue).join('\n\n')}`;
}

function assetName(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const dot = name.lastIndexOf('.');
  return `data/${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
}

interface DataOptions {
  /** The files stand in the script instead of beside it. */
  readonly inline?: boolean;
}

export function atlasData(root: string, { inline = false }: DataOptions = {}): Plugin {
  let compiled: Compiled | null = null;
  let building = false;
  const current = () => {
    compiled ??= compile(root);
    return compiled;
  };
  const addressOf = (name: string, text: string) =>
    building ? assetName(name, text) : `${DEV_FOLDER.slice(1)}${name}`;

  const showFaults = (server: ViteDevServer) => {
    const result = current();
    if (result.report.errors === 0) return false;
    const message = faultText(result);
    server.config.logger.error(message);
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'atlas-data' } });
    return true;
  };

  return {
    name: 'atlas-data',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      compiled = null;
      const result = current();
      if (result.report.errors > 0) this.error(faultText(result));
      for (const [name, text] of inline ? [] : result.files) {
        this.emitFile({ type: 'asset', fileName: assetName(name, text), source: text });
      }
    },
    resolveId: id => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (inline) return inlineModule(current().files);
      const addresses = [...current().files].map(([name, text]) => [name, addressOf(name, text)]);
      return `export const files = ${JSON.stringify(Object.fromEntries(addresses))};`;
    },
    transformIndexHtml() {
      const preloads = [...current().files]
        .filter(([name]) => !inline && PRELOADED.includes(name))
        .map(([name, text]) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'fetch',
            crossorigin: '',
            href: `./${addressOf(name, text)}`,
          },
          injectTo: 'head' as const,
        }));
      return [
        ...preloads,
        {
          tag: 'noscript',
          attrs: { lang: 'zh-CN' },
          children: withoutScript(current()),
          injectTo: 'body' as const,
        },
      ];
    },
    configureServer(server) {
      const watched = ['data', 'seeds'].map(folder => path.join(root, folder));
      const refresh = () => {
        compiled = null;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        if (!showFaults(server)) server.ws.send({ type: 'full-reload' });
      };
      let pending: NodeJS.Timeout | undefined;
      server.watcher.add(watched);
      server.watcher.on('all', (_event, file) => {
        if (!watched.some(folder => file.startsWith(folder)) || !DATA_FILE.test(file)) return;
        clearTimeout(pending);
        pending = setTimeout(refresh, SETTLE_MS);
      });
      server.ws.on('connection', () => showFaults(server));
      server.middlewares.use(DEV_FOLDER.slice(0, -1), (request, response) => {
        const name = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        const text = current().files.get(name);
        response.statusCode = text ? 200 : 404;
        const type = name.endsWith('.txt') ? 'text/plain' : 'application/json';
        response.setHeader('content-type', `${type}; charset=utf-8`);
        response.end(text ?? '{}');
      });
    },
  };
}
