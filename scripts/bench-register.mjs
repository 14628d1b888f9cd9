/** `npm run bench:register`: sets up what is missing, then pays a month's register (scripts/bench-register.ts). */
import { main, prepare, run } from './prepare.mjs';

await main(async () => run(await prepare({ web: false }), ['scripts/bench-register.ts', ...process.argv.slice(2)]));
