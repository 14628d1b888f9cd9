/** One set-up at a time in one checkout, so that two `npm start` at once do not install over each other. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

const ME = `${process.pid} ${hostname()}`;
const AGAIN_AFTER = 300;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function ownerOf(lock) {
  try {
    return readFileSync(path.join(lock, 'owner'), 'utf8');
  } catch {
    return undefined;
  }
}

/** A holder on another host (a shared folder, a container) cannot be asked whether it lives; it is taken to live. */
export function isAlive(owner) {
  const [pid, host] = owner.split(' ');
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The folder appears together with its owner's name: a rename onto a folder that is not empty fails. */
function tryTake(lock) {
  const mine = mkdtempSync(`${lock}-`);
  writeFileSync(path.join(mine, 'owner'), ME);
  try {
    renameSync(mine, lock);
    return true;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    return false;
  }
}

/** Renamed before it is removed: of two that find the same dead owner only one gets it, and a fresh lock is put back. */
function removeStale(lock, owner) {
  const aside = mkdtempSync(`${lock}-`);
  const taken = path.join(aside, 'taken');
  try {
    renameSync(lock, taken);
    if (ownerOf(taken) !== owner) renameSync(taken, lock);
  } catch {
    // somebody else was quicker
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Runs `work` while this process alone holds the folder `lock`; a lock whose process has died is taken over. */
export async function withLock(lock, work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  let told = false;
  while (!tryTake(lock)) {
    const owner = ownerOf(lock);
    if (owner !== undefined && !isAlive(owner)) removeStale(lock, owner);
    else {
      if (!told) console.log(`Another set-up is running here; waiting for it (or remove ${lock} if there is none).`);
      told = true;
      await pause(AGAIN_AFTER);
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release); // where a signal ends the process in the middle
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
