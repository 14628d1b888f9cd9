import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['packages/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}', 'boundaries.test.ts'],
    reporters: ['default', './scripts/count-unit-tests.ts'],
    // Cold starts on a small machine: a limit for what hangs, not for what is slow.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
