/** `npm run crash:register`: sets up what is missing, then kills a register in the middle of its steps (scripts/crash-register.ts). */
import { main, prepare, run } from './prepare.mjs';

await main(async () => run(await prepare({ web: false }), ['scripts/crash-register.ts', ...process.argv.slice(2)]));
