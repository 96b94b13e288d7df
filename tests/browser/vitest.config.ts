import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    name: 'browser',
    include: ['tests/browser/*.spec.ts'],
    globalSetup: './tests/browser/support/shared-browser.ts',
    environment: 'node',
    pool: 'forks',
    // Files share the modules of the driver and the connection to the browser, and nothing else.
    isolate: false,
    // One file after another: the map is drawn by the processor, and two of them at once would
    // make every waiting time a matter of luck.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Pictures are awaited: the processor draws them, and it may have other things to do.
    expect: { poll: { timeout: 30_000, interval: 50 } },
    teardownTimeout: 10_000,
    // A test that passes at the second try is a failure nobody looked at.
    retry: 0,
  },
});
