/** The browser for the browser tests: the system's own, installed where that can be done without asking. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './prepare.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What to say where there is none. */
export function howToGetChromium(env = process.env) {
  const found = env.CHROMIUM ? `CHROMIUM names ${env.CHROMIUM}, which cannot be run` : 'No Chromium was found';
  return (
    `${found}, so the browser tests cannot run and count as failed. Install it (Debian and Ubuntu: ` +
    '"sudo apt-get install chromium"; a Mac: "brew install --cask chromium") or name one: CHROMIUM=/path/to/chromium npm test'
  );
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium or Chrome; `$CHROMIUM` decides where it is set. Undefined where there is none. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM) return isExecutable(env.CHROMIUM) ? env.CHROMIUM : undefined;
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(path.delimiter).filter(Boolean)];
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...candidates, ...APPLICATIONS].find(isExecutable);
}

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** As root on Debian (a container, CI) the distribution's package is installed; anywhere else the user is told how. */
export async function ensureChromium() {
  const found = findChromium();
  if (found || process.env.CHROMIUM || !canInstall()) return found;
  console.log('Installing Chromium for the browser tests (apt-get install chromium) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return findChromium();
}

/** The version line of a browser, for the log. */
export const versionOf = (chromium) => execFileSync(chromium, ['--version'], { encoding: 'utf8' }).trim();
