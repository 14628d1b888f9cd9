/** `npm run dev`: the server, restarted on every change of its sources, and vite's server for the page. */
import path from 'node:path';
import { main, prepare, ROOT, run } from './prepare.mjs';

await main(async () => {
  const node = await prepare({ web: false });
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const over = new AbortController();
  const both = [
    run(node, ['--watch', path.join('packages', 'server', 'src', 'main.ts')], { signal: over.signal }),
    run(node, [vite, 'packages/web'], { signal: over.signal }),
  ];
  const code = await Promise.race(both);
  over.abort(); // where one has ended, the other is of no use
  await Promise.allSettled(both);
  return code;
});
