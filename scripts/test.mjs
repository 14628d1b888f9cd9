/**
 * `npm test`: everything, set-up included. `npm test -- packages/law` runs the unit tests of a path only (any argument is
 * vitest's). `--only=unit` and `--only=browser` run one of the two. The last line is `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium, howToGetChromium, versionOf } from './chromium.mjs';
import { main, prepare, ROOT, run, SetupError, toolEnv } from './prepare.mjs';
import { closingLine, readCounts, tally } from './tally.mjs';

/** A runner that could not even be started. */
const FAILED = { code: 1, counts: { passed: 0, failed: 0, skipped: 0 } };
const tool = (...parts) => path.join(ROOT, 'node_modules', ...parts);

/** Runs one runner; its reporter leaves the counts in a file named by TIREK_TEST_COUNTS. */
async function runner(node, args, env = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tirek-tests-'));
  const file = path.join(folder, 'counts.json');
  try {
    const code = await run(node, args, { env: toolEnv({ ...env, TIREK_TEST_COUNTS: file }) });
    return { code, counts: readCounts(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unitTests = (node, filters) => runner(node, [tool('vitest', 'vitest.mjs'), 'run', ...filters]);

async function browserTests(node, pageBuilt) {
  if (!pageBuilt) return FAILED;
  const chromium = await ensureChromium();
  if (!chromium) {
    console.error(howToGetChromium());
    return FAILED;
  }
  console.log(`Browser tests with ${versionOf(chromium)}`);
  return runner(node, [tool('@playwright', 'test', 'cli.js'), 'test'], { CHROMIUM: chromium });
}

const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const filters = args.filter((arg) => !arg.startsWith('--only='));
const wants = { unit: only !== 'browser', browser: only !== 'unit' && filters.length === 0 };

function told(error) {
  console.error(error instanceof SetupError ? error.message : error);
  return false;
}

/** A page that does not build fails the browser tests, not what can be said without it. */
async function runAll() {
  const node = await prepare({ web: false });
  const pageBuilt = wants.browser && (await prepare().then(() => true, told));
  const runs = [];
  if (wants.unit) runs.push(await unitTests(node, filters));
  if (wants.browser) runs.push(await browserTests(node, pageBuilt));
  return runs;
}

await main(async () => {
  const runs = await runAll().catch((error) => {
    told(error);
    return [FAILED];
  });
  const total = tally(runs);
  console.log(`\n${closingLine(total)}`);
  return total.failed > 0 ? 1 : 0;
});
