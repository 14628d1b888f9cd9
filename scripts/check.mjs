/** `npm run check`: format, lint, types, unused code, generated files, then the tests. `--no-tests` leaves the tests out. */
import { main, prepare, run, toolEnv } from './prepare.mjs';

const CHECKS = [
  ['format', 'npm run format:check'],
  ['lint', 'npm run lint'],
  ['types', 'npm run types'],
  ['unused code', 'npm run knip'],
  ['generated files', 'npm run generate:check'],
];
const TESTS = ['tests', 'npm test'];

/** Every check is made, also after a failure: one run tells all there is to mend. */
async function inTurn(checks) {
  const failed = [];
  for (const [name, command] of checks) {
    console.log(`\n── ${name}: ${command}`);
    const code = await run(`${command} --silent`, [], { env: toolEnv(), shell: true });
    if (code !== 0) failed.push(`${name} (${command})`);
  }
  return failed;
}

await main(async () => {
  await prepare({ web: false });
  const failed = await inTurn(process.argv.includes('--no-tests') ? CHECKS : [...CHECKS, TESTS]);
  console.log(failed.length === 0 ? '\nAll checks hold.' : `\nTo mend: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
});
