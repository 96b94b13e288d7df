import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, onTestFinished, test } from 'vitest';
import { hostTypes } from '../../../build/host-element.ts';

/** What a host's own program may say, and what it may not. */
const HOST_PROGRAM = `
import type { AtlasMessage, HostMessage, Place, ShanghaiAtlasElement } from './shanghai-atlas';

export async function use(element: ShanghaiAtlasElement): Promise<string> {
  element.chain = ['BIO', 'IC'];
  element.step = 3;
  element.width = 720;
  element.height = 'fit';
  element.weights = 'IC:5';
  const found: ShanghaiAtlasElement | null = document.querySelector('shanghai-atlas');
  const made: ShanghaiAtlasElement = document.createElement('shanghai-atlas');
  made.addEventListener('atlas-select', event => {
    const place: Place | null = event.detail.feature;
    console.log(place?.name.zh);
  });
  found?.addEventListener('atlas-error', ({ detail }) => console.log(detail.code === 'not-allowed'));
  const { count } = await element.set({ chain: 'BIO', step: 2, play: true });
  const { blob, name } = await element.export('xlsx', { of: 'shortlist' });
  await element.fit({ bounds: [121, 31, 122, 32] });
  return \`\${name} \${blob.size} \${count}\`;
}

export const asked: HostMessage = { source: 'shanghai-atlas', v: 1, type: 'select', feature: null };
export const told = (message: AtlasMessage) =>
  message.type === 'view' ? message.query : message.type === 'error' ? message.code : '';

// @ts-expect-error: no such parameter
export const wrong: HostMessage = { source: 'shanghai-atlas', v: 1, type: 'set', state: { chains: 'BIO' } };
// @ts-expect-error: no such format
export const format = (element: ShanghaiAtlasElement) => element.export('exe');
`;

test('a host’s program is held to the contract by the published types alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-types-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'shanghai-atlas.d.ts'), await hostTypes());
  const page = join(folder, 'page.ts');
  writeFileSync(page, HOST_PROGRAM);
  const program = ts.createProgram([page], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const faults = ts.getPreEmitDiagnostics(program);
  expect(
    faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  ).toEqual([]);
});
