import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheRoot } from './cache.ts';

const require = createRequire(import.meta.url);

/** The only family the test browser knows on Linux; it covers Latin, toned pinyin and Chinese. */
const testFontFamily = 'Noto Sans S Chinese';

/**
 * Writes a fontconfig file which offers the packaged font and nothing else, and returns the
 * environment that makes a browser on Linux use it. Fonts of the machine are hidden on purpose:
 * text must take the same room on every machine, and a bare Linux has no Chinese font at all.
 * Elsewhere browsers do not ask fontconfig, and the system brings Chinese fonts: nothing to set.
 */
export async function fontEnvironment(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const main = require.resolve('@embedpdf/fonts-sc');
  const fonts = join(dirname(main), '..', 'fonts');
  const folder = join(cacheRoot, 'fontconfig');
  const file = join(folder, 'fonts.conf');
  await mkdir(folder, { recursive: true });
  // Renamed into place so that a browser starting at the same time never reads half a file.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, configuration(fonts, folder));
  await rename(draft, file);
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder };
}

/** Without the cache folder fontconfig would read 42 MB of fonts anew at every launch. */
function configuration(fonts: string, cache: string): string {
  const aliases = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    family =>
      `<alias binding="same"><family>${family}</family>` +
      `<prefer><family>${testFontFamily}</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    `<dir>${escapeXml(fonts)}</dir>`,
    `<cachedir>${escapeXml(cache)}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
