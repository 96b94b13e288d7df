/** Slides in a program for slides, where one is installed: LibreOffice turns them into pages. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSlides } from '../../../src/output/pptx/slides.ts';
import { SAMPLE } from './sample-deck.ts';

const installed = spawnSync('soffice', ['--version']).status === 0;
if (!installed) console.info('No soffice on this machine: slides are not converted.');

const MOST_MS = 120_000;

test.runIf(installed)(
  'LibreOffice makes a page of each slide',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slides-'));
    try {
      const file = join(folder, 'deck.pptx');
      await writeFile(file, Buffer.from(await (await writeSlides(SAMPLE)).arrayBuffer()));
      // A profile of its own, so that an open LibreOffice is neither needed nor disturbed.
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file];
      const { status } = spawnSync('soffice', options, { timeout: MOST_MS });
      expect(status).toBe(0);
      const pdf = await readFile(join(folder, 'deck.pdf'), 'latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(SAMPLE.slides.length);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  MOST_MS,
);
