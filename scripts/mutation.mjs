/** `npm run mutation`: sets up what is missing, then plants small mistakes and counts how many the tests find (scripts/mutation.ts). */
import { main, prepare, run } from './prepare.mjs';

await main(async () => run(await prepare({ web: false }), ['scripts/mutation.ts', ...process.argv.slice(2)]));
