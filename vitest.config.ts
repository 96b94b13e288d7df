import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // No test leaves anything behind in the modules: read once for all, they cost half of the time.
    isolate: false,
    // A busy machine is no fault of the code: workbooks and whole compiles take seconds on one.
    testTimeout: 30_000,
  },
});
