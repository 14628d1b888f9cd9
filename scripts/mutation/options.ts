import path from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

/** Each runs the tests of one mutant; more of them make each slower on a small machine. */
const WORKERS = 2;
const VITEST_CONFIG = 'scripts/mutation/vitest.config.ts';
/** What it reads. */
const VITEST_READS = ['scripts/mutation/rooms.ts', 'scripts/seed-properties.ts'];

/** How the sources `mutate` of the package in `folder` are changed and its tests run. */
export function optionsFor(folder: string, mutate: readonly string[]): ConstructorParameters<typeof Stryker>[0] {
  const report = `reports/mutation/${path.basename(folder)}`;
  return {
    mutate: [...mutate],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: VITEST_CONFIG, dir: folder, related: false },
    // A mutant meets only the tests that come by it; one that is met while modules are loaded meets all of the package.
    coverageAnalysis: 'perTest',
    concurrency: WORKERS,
    // Only what the tests of the package read is copied. Not tsconfig.json: to copy it, Stryker wants the API that TypeScript 7 has not.
    ignorePatterns: [
      '**',
      `!${folder}/**`,
      ...[VITEST_CONFIG, ...VITEST_READS].map((file) => `!${file}`),
      '!package.json',
    ],
    // The checker of types would want that API too. So a mutant that does not compile has to be killed by a test.
    checkers: [],
    reporters: ['html', 'json', 'progress-append-only'],
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
    // Generous, or on a busy machine a survivor would be taken for an endless loop, which counts as found.
    timeoutMS: 15_000,
    timeoutFactor: 4,
    tempDirName: '.stryker-tmp',
    warnings: { unknownOptions: true, preprocessorErrors: true, unserializableOptions: true, slow: false },
  };
}
