/** `npm run bench`: sets up what is missing and builds the page, then measures (scripts/bench.ts). */
import { main, prepare, run } from './prepare.mjs';

await main(async () => run(await prepare(), ['scripts/bench.ts']));
