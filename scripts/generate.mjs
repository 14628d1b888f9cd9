/**
 * `npm run generate`: runs every `scripts/generate-*.ts`. With `--check` it fails where a committed file then differs from
 * what the sources make of it (the files are left as they were made, to be looked at and committed).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { main, prepare, ROOT, run, SetupError } from './prepare.mjs';

/** Name → content hash of every file git knows or would add. */
function snapshot() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  const names = new Set(listed.toString('utf8').split('\0').filter(Boolean));
  const hashOf = (name) => {
    const file = path.join(ROOT, name);
    return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'absent';
  };
  return new Map([...names].map((name) => [name, hashOf(name)]));
}

async function generate(node) {
  const scripts = readdirSync(path.join(ROOT, 'scripts')).filter((name) => /^generate-.+(?<!\.test)\.ts$/.test(name));
  for (const script of scripts.sort()) {
    const code = await run(node, [path.join('scripts', script)]);
    if (code !== 0) throw new SetupError(`scripts/${script} failed; its message stands above.`);
  }
  return scripts.length;
}

await main(async () => {
  const node = await prepare({ web: false });
  if (!process.argv.includes('--check')) {
    await generate(node);
    return 0;
  }
  const before = snapshot();
  const ran = await generate(node);
  const after = snapshot();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  if (stale.length === 0) {
    console.log(`${ran} generators: every generated file is up to date.`);
    return 0;
  }
  console.error(`Not what the sources make of them (run "npm run generate" and commit):\n  ${stale.join('\n  ')}`);
  return 1;
});
