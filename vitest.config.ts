import { defineConfig } from 'vitest/config';

const SERVER = 'packages/server/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './scripts/count-unit-tests.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['packages/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}', 'boundaries.test.ts'],
          exclude: [SERVER, '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: [SERVER],
          // One PostgreSQL for the run; started only where a test of the server is to run.
          globalSetup: './packages/server/src/testing/global-setup.ts',
        },
      },
    ],
    environment: 'node',
    // One less is the habit of vitest, which leaves half of a small machine idle.
    maxWorkers: '100%',
    setupFiles: ['./scripts/seed-properties.ts'],
    // Cold starts on a small machine: a limit for what hangs, not for what is slow.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
