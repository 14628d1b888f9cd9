/**
 * Set-up shared by `npm start`, `npm test` and CI: what is missing is installed and built, nothing else is touched.
 * Plain JavaScript without dependencies: it runs on Node 20, before anything is installed.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './setup-lock.mjs';

/** The checkout this file belongs to. */
export const ROOT = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
/** The first Node that runs the TypeScript sources as they are and has all that they use. */
export const WANTED_NODE = 26;

/** Everything the web page is built from. Tests are left out: they do not change the page. */
const WEB_SOURCES = [
  'package-lock.json',
  'tsconfig.json',
  'packages/web',
  'packages/rules',
  'packages/law',
  'packages/family',
  'packages/casework',
  'packages/server/src/contract',
];
const NOT_SOURCES = /(^|\/)(node_modules|dist|coverage)$|\.test\.tsx?$|\.test-d\.ts$/;
const STAMP = 'packages/web/dist/.built-from';

/** Trouble whose message is meant for the person at the terminal; shown without a stack. */
export class SetupError extends Error {}

/** Environment in which `node` and the project's tools are those of this checkout. */
export function toolEnv(extra = {}) {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/** Exit code of a child that has ended, as a shell would give it. */
export const exitCode = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/** Runs a program in the checkout with our output, and resolves with its exit code. A signal to us is a signal to it. */
export function run(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: toolEnv(),
    ...options,
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  let stoppedBy;
  const forward = (signal) => {
    stoppedBy = signal;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const s of signals) process.off(s, forward);
      // What was to follow must not begin after Ctrl-C.
      if (stoppedBy) process.exit(exitCode(null, stoppedBy));
      resolve(exitCode(code, signal));
    });
  });
}

function modified(file) {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return undefined;
  }
}

/** npm writes node_modules/.package-lock.json last, so an interrupted install counts as none. */
export function needsInstall(root = ROOT) {
  const installed = modified(path.join(root, 'node_modules', '.package-lock.json'));
  return installed === undefined || (modified(path.join(root, 'package-lock.json')) ?? 0) > installed;
}

/** The npm that started us, or the one on the PATH. */
function npm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli && /npm-cli\.c?js$/.test(cli) && existsSync(cli)) return { command: node ?? process.execPath, args: [cli] };
  return { command: 'npm', args: [] };
}

async function ensureInstalled() {
  if (!needsInstall()) return;
  console.log('Installing what is missing (npm ci); this takes a minute the first time …');
  const { command, args } = npm();
  // Node 26 is an optional dependency and the page is built with dev dependencies: both, whatever the user's npm leaves out.
  const code = await run(
    command,
    [...args, 'ci', '--include=optional', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { shell: command === 'npm' && process.platform === 'win32' },
  ).catch((error) => {
    throw new SetupError(`npm could not be started (${error.message}). Install npm, then run this again.`);
  });
  if (code !== 0)
    throw new SetupError('npm ci failed; its message stands above. Check the network, then run this again.');
}

function majorOf(node) {
  try {
    return Number(execFileSync(node, ['--version'], { encoding: 'utf8' }).slice(1).split('.')[0]);
  } catch {
    return 0;
  }
}

/** Path of a Node that can run the sources: the one from npm, or the running one where npm has none for this platform. */
export function findNode() {
  const own = path.join(ROOT, 'node_modules', '.bin', 'node');
  const found = [own, process.execPath].find((node) => majorOf(node) >= WANTED_NODE);
  if (found) return found;
  throw new SetupError(
    `Tirek runs on Node ${WANTED_NODE} or newer; this is Node ${process.versions.node}, and npm brought no newer one for ` +
      `${process.platform}-${process.arch}. Install Node ${WANTED_NODE} (https://nodejs.org), then run this again. ` +
      'On Linux or a Mac with Apple silicon "npm ci --include=optional" brings it.',
  );
}

function* filesUnder(file, name) {
  if (!existsSync(file) || NOT_SOURCES.test(name)) return;
  if (!statSync(file).isDirectory()) yield [name, file];
  else for (const entry of readdirSync(file).sort()) yield* filesUnder(path.join(file, entry), `${name}/${entry}`);
}

/** Changes whenever a file the page is built from is changed, added or removed. */
export function fingerprint(root, sources = WEB_SOURCES) {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const [name, file] of filesUnder(path.join(root, source), source))
      hash.update(`${name}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

async function ensureWebBuilt(node) {
  const wanted = fingerprint(ROOT);
  const stamp = path.join(ROOT, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Building the web page …');
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await run(node, [vite, 'build', 'packages/web', '--logLevel', 'warn']);
  if (code !== 0) throw new SetupError('The web page could not be built; the message of vite stands above.');
  writeFileSync(stamp, wanted);
}

/** Everything ready to run; gives the path of the Node to run it with. Throws SetupError with what to do. */
export function prepare({ web = true } = {}) {
  return withLock(path.join(ROOT, '.setup-lock'), async () => {
    await ensureInstalled();
    const node = findNode();
    if (web) await ensureWebBuilt(node);
    return node;
  });
}

/** Runs a script's main function; a SetupError is told in one line and ends with 1. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
