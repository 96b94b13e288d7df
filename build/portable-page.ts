/**
 * Makes one HTML file of the whole build, to be opened from a disk. Browsers let such a page load
 * neither modules nor data nor workers from files, so that all of it stands in the page: the script
 * (with the compiled data, see `atlasData`) is compressed and unpacked by a few lines at its head.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { bakeConfig } from './portable-config.ts';

interface PortableOptions {
  /** Name of the file. */
  readonly name: string;
  /** Bytes that it may have at most. */
  readonly limit: number;
}

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
const SITE_ENTRY = '/src/app/main.ts';
const ENTRY = '/src/app/portable.ts';
const CONFIG = 'virtual:atlas-config';
const CONFIG_LINK = /<link rel="preload" href="[^"]*config\.json"[^>]*>\s*/u;
const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));
const PUBLIC_CONFIG = `${PUBLIC}config.json`;
const ICON = /<link rel="icon"[^>]*>/u;
const PUBLIC_ICON = fileURLToPath(new URL('../public/icon.svg', import.meta.url));
const UNPACK = fileURLToPath(new URL('./unpack.js', import.meta.url));

/** Replaces what must be there: a page that has changed its shape is no reason for a broken copy. */
function swap(html: string, sought: string | RegExp, put: string): string {
  const swapped = html.replace(sought, () => put);
  if (swapped === html) throw new Error(`The page has no ${sought} to be replaced.`);
  return swapped;
}

function iconLink(): string {
  const data = readFileSync(PUBLIC_ICON).toString('base64');
  return `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${data}" />`;
}

/** Nothing in it can end the element round it. */
const insideScript = (code: string) => code.replaceAll('</script', '<\\/script');
const insideStyle = (css: string) => css.replaceAll('</style', '<\\/style');

const textOf = ({ source }: Rolldown.OutputAsset) =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8');

function onePage(bundle: Rolldown.OutputBundle): string {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter(output => output.type === 'chunk');
  const assets = outputs.filter(output => output.type === 'asset');
  const html = assets.find(({ fileName }) => fileName.endsWith('.html'));
  const styles = assets.filter(({ fileName }) => fileName.endsWith('.css'));
  const [chunk] = chunks;
  if (!html || !chunk || outputs.length !== 2 + styles.length) {
    const names = outputs.map(({ fileName }) => fileName).join(', ');
    throw new Error(`The copy must be made of one page, one script and styles, not of: ${names}`);
  }
  const packed = gzipSync(chunk.code, { level: 9 }).toString('base64');
  const parts = [
    ...styles.map(style => `<style>${insideStyle(textOf(style))}</style>`),
    `<script type="text/plain" id="packed">${packed}</script>`,
    `<script>${insideScript(readFileSync(UNPACK, 'utf8'))}</script>`,
  ];
  const bare = textOf(html)
    .replace(/<script type="module"[^>]*><\/script>\s*/gu, '')
    .replace(/<link rel="(?:stylesheet|modulepreload)"[^>]*>\s*/gu, '');
  return swap(bare, '</body>', `${parts.join('\n')}\n</body>`);
}

export function portablePage({ name, limit }: PortableOptions): Plugin {
  return {
    name: 'atlas-portable-page',
    enforce: 'pre',
    apply: 'build',
    resolveId: id =>
      id === `${WORKER}?worker&url` ? `\0${WORKER}` : id === CONFIG ? `\0${CONFIG}` : undefined,
    load(id) {
      if (id === `\0${CONFIG}`) {
        const { said, notes } = bakeConfig(readFileSync(PUBLIC_CONFIG, 'utf8'), PUBLIC);
        for (const note of notes) this.warn(note);
        return `export const said = ${JSON.stringify(said)};`;
      }
      if (id !== `\0${WORKER}`) return undefined;
      return (
        `import source from '${WORKER}?raw';\n` +
        "export default URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));"
      );
    },
    transformIndexHtml: {
      order: 'pre',
      handler: html => swap(swap(swap(html, SITE_ENTRY, ENTRY), ICON, iconLink()), CONFIG_LINK, ''),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = onePage(bundle);
        for (const file of Object.keys(bundle)) delete bundle[file];
        this.emitFile({ type: 'asset', fileName: name, source: page });
        const size = Buffer.byteLength(page);
        const told = `${name}: ${size} bytes of ${limit}`;
        if (size > limit) this.error(`too large: ${told}`);
        this.info(told);
      },
    },
  };
}
