/** `npm run load`: sets up what is missing, then puts fifty people on the server (scripts/load.ts). */
import { main, prepare, run } from './prepare.mjs';

await main(async () => run(await prepare({ web: false }), ['scripts/load.ts', ...process.argv.slice(2)]));
