import { randomUUIDv7 } from 'node:crypto';
import type { Actor, CaseCommand } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import { execute, type MakeCommand } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import { startCommand } from '../cases/start-case.ts';
import { signVote } from '../cases/sign-ballot.ts';
import type { Database } from '../db/connect.ts';
import { withActor } from '../db/with-actor.ts';
import { DEMO_PHOTO } from '../demo/photo.ts';
import type { Precinct } from '../demo/precincts.ts';
import { answerAsRegisters } from '../demo/registers.ts';
import { personIn, type Town } from '../demo/town.ts';
import { keepFile } from '../documents/keep-file.ts';
import { actOf } from '../demo/visits.ts';

/** A family for a test, how far it is to come, and where. */
export interface Driven {
  readonly applicant: Actor;
  readonly file: FamilyFile;
  readonly precinct: Precinct;
  readonly until: 'submitted' | 'sitting';
}

/** Takes a family through the real commands, each in a transaction of its own, as far as a submission or an open sitting. */
export async function driveFamily(database: Database, town: Town, driven: Driven, moment: Moment): Promise<string> {
  const { applicant, file, precinct, until } = driven;
  const id = randomUUIDv7();
  const as = (login: string): Actor => personIn(town, login);
  const does = (actor: Actor, make: MakeCommand) => execute(database, actor, { id, moment, make });
  const done = (actor: Actor, command: CaseCommand) => does(actor, () => command);
  const { office, members, secretary, assistant } = precinct;
  await does(applicant, startCommand(id, { office, channel: 'citizen', family: file }, applicant.person));
  await does(applicant, (_, __, number) => ({ type: 'submitApplication', receipt: number }));
  if (until === 'submitted') return id;
  await answerAsRegisters(database, id, moment);
  await done(as(precinct.consultants[0]), { type: 'referToCommission' });
  const sent = { assistant: as(assistant).person, members: [as(members[1]).person], on: moment.day };
  await done(as(secretary), { type: 'assignVisit', ...sent });
  const photo = { kind: 'visitPhoto', mediaType: 'image/png', content: DEMO_PHOTO, scan: 'notScanned' } as const;
  await withActor(database, as(assistant), (tx) => keepFile(tx, id, photo, moment));
  await done(as(assistant), { type: 'recordVisit', act: actOf(file, moment) });
  await done(as(secretary), { type: 'openSitting', sitting: randomUUIDv7() });
  await does(as(members[0]), (tx, state) => signVote(tx, state, { vote: 'need' }));
  return id;
}
