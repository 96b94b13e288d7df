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
    // Two at a time keep two processors busy: one draws while the other waits for an answer. All
    // draw by the same software, so that more of them would only make every waiting time longer.
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Pictures are awaited: the processor draws them, and it may have other things to do.
    expect: { poll: { timeout: 30_000, interval: 50 } },
    teardownTimeout: 10_000,
    // A test that passes at the second try is a failure nobody looked at.
    retry: 0,
  },
});
