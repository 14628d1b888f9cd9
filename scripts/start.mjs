/**
 * `npm start`: sets up what is missing, then serves the page and the API until it is told to stop.
 * package.json says `exec node …`: npm's signal then reaches this process; a shell between would die of it and leave us behind.
 */
import { spawn } from 'node:child_process';
import { exitCode, main, prepare, ROOT, toolEnv } from './prepare.mjs';
import { SERVER_COMMAND } from './server-command.mjs';

function serve(node) {
  // In a process group of its own: Ctrl-C reaches the server once, through us, and not a second time from the terminal.
  const server = spawn(node, SERVER_COMMAND, {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: toolEnv(),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  process.on('SIGHUP', () => server.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code, signal) => resolve(exitCode(code, signal)));
  });
}

await main(async () => serve(await prepare()));
