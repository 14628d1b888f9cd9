import type { KnipConfig } from 'knip';

/** Style sheets name packages too, and knip reads none by itself: their imports are shown to it as a module's. */
const importsOf = (css: string): string =>
  [...css.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map(([, name]) => `import '${name}';`).join('\n');

const config: KnipConfig = {
  compilers: { css: importsOf },
  // A type that others get to see through a function's signature is exported for its readers.
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: ['scripts/*.{mjs,ts}', 'scripts/mutation/vitest.config.ts', 'scripts/register/run.ts', 'e2e/**/*.spec.ts'],
      project: ['scripts/**/*.{mjs,ts}', 'e2e/**/*.ts', '*.ts'],
    },
    'packages/*': { entry: ['src/**/*.test.ts'], project: ['src/**/*.ts'] },
    'packages/server': { entry: ['src/main.ts', 'src/**/*.test.ts'], project: ['src/**/*.ts'] },
    'packages/web': {
      // The last is what an alias in vite.config.ts leads to.
      entry: ['src/**/*.test.ts', 'src/language/no-date-locales.ts'],
      project: ['src/**/*.{ts,tsx,css}', '*.ts'],
    },
  },
};
export default config;
