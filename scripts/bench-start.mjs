/** `npm run bench:start`: sets up what is missing and builds the page, then measures the start (scripts/bench-start.ts). */
import { main, prepare, run } from './prepare.mjs';

await main(async () => run(await prepare(), ['scripts/bench-start.ts']));
