/** In `dev` a fault shows in the browser's overlay, and goes when the file is mended. */
import path from 'node:path';
import { createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import { atlasData } from '../../../data/compile/plugin.ts';
import { PARKS } from './support/broken.ts';
import { type Copy, copyFixture } from './support/fixture.ts';

let copy: Copy | undefined;
let server: ViteDevServer | undefined;
afterEach(async () => {
  await server?.close();
  copy?.dispose();
});

it('shows a fault in the overlay and recovers', { timeout: 30_000 }, async () => {
  copy = copyFixture();
  server = await createServer({
    configFile: false,
    root: copy.root,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [atlasData(copy.root)],
  });
  const sent: HotPayload[] = [];
  vi.spyOn(server.ws, 'send').mockImplementation(((payload: HotPayload) => {
    sent.push(payload);
  }) as typeof server.ws.send);
  const sound = copy.read(PARKS);
  const change = (text: string) => {
    copy?.write(PARKS, text);
    server?.watcher.emit('all', 'change', path.join(copy?.root ?? '', PARKS));
  };

  change(sound.replace('支持西部园区扩容', '支持西部园区扩张'));
  await vi.waitFor(() => expect(sent.at(-1)?.type).toBe('error'), 10_000);
  const [error] = sent.filter(payload => payload.type === 'error');
  expect(error?.err.message).toContain(`${PARKS}:15 error [quote-not-found]`);

  change(sound);
  await vi.waitFor(() => expect(sent.at(-1)?.type).toBe('full-reload'), 10_000);
  const loaded = await server.pluginContainer.load('\0virtual:atlas-files');
  expect(JSON.stringify(loaded)).toContain('@atlas/atlas.json');
});
