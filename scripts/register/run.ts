import { connect } from '../../packages/server/src/db/connect.ts';
import { parseKeys } from '../../packages/server/src/db/keys.ts';
import { personalWith } from '../../packages/server/src/db/personal.ts';
import { SYSTEM, withActor } from '../../packages/server/src/db/with-actor.ts';
import { readTown } from '../../packages/server/src/demo/town.ts';
import { checkLedger } from '../../packages/server/src/payments/books.ts';
import { MOMENT, RegisterAtWork } from './steps.ts';

/*
 * A month's register from where it stands to its end, in a process of its own: so its memory is its own, and so it can be
 * killed. Told by the environment where the database and the keys are; says each step as a line of JSON.
 */

const { REGISTER_DATABASE = '', REGISTER_KEYS = '' } = process.env;
const database = connect({
  url: REGISTER_DATABASE,
  personal: personalWith(parseKeys(REGISTER_KEYS, 'REGISTER_KEYS')),
  connections: 2,
});
const say = (told: object): void => console.log(JSON.stringify(told));
const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const town = await withActor(database, SYSTEM, (tx) => readTown(tx, MOMENT.day));
const register = new RegisterAtWork(database, town);
say({ ready: true });
for (let step = await register.next(); step; step = await register.next()) {
  say({ begun: step.name });
  const started = performance.now();
  await step.work();
  say({ step: step.name, seconds: (performance.now() - started) / 1000, peakMb: peakMb() });
}
say({ disagreements: await withActor(database, SYSTEM, checkLedger), peakMb: peakMb() });
await database.close();
