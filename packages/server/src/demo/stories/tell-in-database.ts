import type { Actor } from '@tirek/casework';
import { execute, loadCase, NotDone } from '../../cases/execute.ts';
import type { Moment } from '../../cases/moment.ts';
import { toCommand } from '../../cases/to-command.ts';
import type { CaseCommandSent } from '../../contract/case-command.ts';
import type { Database } from '../../db/connect.ts';
import { SYSTEM, withActor } from '../../db/with-actor.ts';
import { keepFile } from '../../documents/keep-file.ts';
import { answerAtOnce } from '../../registers/ask-case.ts';
import { fakeRegisters } from '../../registers/fake.ts';
import { lookAtCase } from '../monitoring/look-at-case.ts';
import { personIn, type Town } from '../town.ts';
import { knowledgeIn } from './known-in-story.ts';
import { FILES } from './scan.ts';
import type { Scene, Step, Story } from './story.ts';

/** A story that goes on where its case lies: in the database, beside everybody else's. */
export interface ToldCase {
  readonly database: Database;
  readonly town: Town;
  readonly story: Story;
  readonly id: string;
  readonly applicant: Actor;
}

async function answerRegisters(
  { database, story, id }: ToldCase,
  down: string | undefined,
  moment: Moment,
): Promise<void> {
  const clock = () => moment;
  const moodOf = (register: string) => (register === down ? ('down' as const) : ('well' as const));
  await answerAtOnce(
    { database, clock, registers: fakeRegisters({ knowledge: knowledgeIn(story), clock, moodOf }) },
    id,
  );
}

/** Why a command was refused; undefined where it was done. */
async function refusalOf(told: ToldCase, actor: Actor, sent: CaseCommandSent, moment: Moment) {
  const { database, id } = told;
  try {
    const make: Parameters<typeof execute>[2]['make'] = (tx, state, number) =>
      toCommand(sent, tx, state, { number, at: moment.at });
    await execute(database, actor, { id, moment, make });
    return undefined;
  } catch (error) {
    if (error instanceof NotDone && 'refusal' in error.why) return error.why.refusal;
    throw error;
  }
}

/** Takes a step of a story in its case in the database; what the whole territory pays is not its own. Throws where it goes otherwise. */
export async function takeInDatabase(told: ToldCase, step: Step, moment: Moment): Promise<void> {
  const { database, town, story, id, applicant } = told;
  if ('pays' in step) throw new Error(`${story.id}: a register is not paid by one family`);
  if ('looks' in step) return lookAtCase(database, town, id, step.looks, moment);
  if ('registers' in step) return answerRegisters(told, step.down, moment);
  const actor = step.by === 'applicant' ? applicant : personIn(town, step.by);
  if ('brings' in step) {
    const file = { ...FILES[step.brings], scan: 'notScanned' as const };
    return withActor(database, actor, async (tx) => void (await keepFile(tx, id, file, moment)));
  }
  const loaded = await withActor(database, SYSTEM, (tx) => loadCase(tx, id));
  if (!loaded) throw new Error(`${story.id}: there is no case`);
  const scene: Scene = { ...moment, state: loaded.state, idOf: (login) => personIn(town, login).person };
  const sent = typeof step.does === 'function' ? step.does(scene) : step.does;
  const refusal = await refusalOf(told, actor, sent, moment);
  if (refusal?.code !== step.refused)
    throw new Error(`${story.id}: ${sent.type}: ${JSON.stringify(refusal ?? 'not refused')}`);
}
