/** `npm run crash`: sets up what is missing, then kills the server and its database under load, again and again (scripts/crash.ts). */
import { main, prepare, run } from './prepare.mjs';

await main(async () => run(await prepare({ web: false }), ['scripts/crash.ts', ...process.argv.slice(2)]));
