/** The web app manifest: what the atlas is called and looks like when it is put on a start screen. */
import type { Plugin } from 'vite';
import { PALETTES } from '../src/design/palette.ts';

const FILE = 'manifest.webmanifest';

const { page, raised } = PALETTES.light.ui;

/** Addresses are relative to the manifest, which stands beside index.html. */
const MANIFEST = {
  name: '上海产业园区空间图',
  short_name: '沪产业图',
  description: '五份政策文件点名的上海产业园区、基地、片区与载体，每个标记都附原文。',
  lang: 'zh-CN',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: raised,
  background_color: page,
  icons: [
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    {
      src: './icons/icon-maskable-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
};

export function webManifest(): Plugin {
  return {
    name: 'atlas-web-manifest',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(MANIFEST, null, 2) });
    },
    // The page for frames is nothing to put on a start screen.
    transformIndexHtml: (_html, { path }) =>
      path.endsWith('embed.html')
        ? []
        : [
            { tag: 'link', attrs: { rel: 'manifest', href: `./${FILE}` }, injectTo: 'head' },
            {
              tag: 'link',
              attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' },
              injectTo: 'head',
            },
          ],
  };
}
