/**
 * `npm run icons`: draws public/icon.svg at the sizes that start screens ask for, into public/icons/.
 * The pictures are committed, since a build must not need a browser.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/support/launch.ts';

const folder = fileURLToPath(new URL('../../public/', import.meta.url));

/** The ground of the icon, on which a start screen's own shape is cut. */
const GROUND = '#f7f6f2';

interface Icon {
  readonly name: string;
  /** Pixels of a side. */
  readonly size: number;
  /** Share of the side that the drawing takes: outside the middle 80 % a maskable icon may be cut. */
  readonly drawn: number;
  /** Rounded corners stay transparent; where the system cuts the shape there must be none. */
  readonly opaque: boolean;
}

const ICONS: readonly Icon[] = [
  { name: 'icon-192', size: 192, drawn: 1, opaque: false },
  { name: 'icon-512', size: 512, drawn: 1, opaque: false },
  { name: 'icon-maskable-512', size: 512, drawn: 0.8, opaque: true },
  { name: 'apple-touch-icon', size: 180, drawn: 1, opaque: true },
];

async function draw(page: Page, svg: string, { size, drawn, opaque }: Icon): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const side = size * drawn;
  await page.setContent(
    `<body style="margin:0;height:${size}px;display:grid;place-items:center;` +
      `background:${opaque ? GROUND : 'none'}">` +
      `<div style="width:${side}px;height:${side}px">${svg}</div>`,
  );
  return page.screenshot({ omitBackground: !opaque });
}

const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await mkdir(join(folder, 'icons'), { recursive: true });
  for (const icon of ICONS) {
    const picture = await draw(page, svg, icon);
    await writeFile(join(folder, 'icons', `${icon.name}.png`), picture);
    console.log(`icons/${icon.name}.png  ${picture.length} bytes`);
  }
} finally {
  await browser.close();
}
