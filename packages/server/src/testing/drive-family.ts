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

/** How far a family of a test has come. */
export const STAGES = [
  'draft',
  'submitted',
  'registers',
  'visit',
  'assigned',
  'commission',
  'sitting',
  'determination',
  'proposed',
  'decided',
] as const;
export type Stage = (typeof STAGES)[number];

/** A family for a test, how far it is to come, and where. */
export interface Driven {
  readonly applicant: Actor;
  readonly file: FamilyFile;
  readonly precinct: Precinct;
  readonly until: Stage;
}

/** Takes a family through the real commands, each in a transaction of its own, as far as its stage. */
export async function driveFamily(database: Database, town: Town, driven: Driven, moment: Moment): Promise<string> {
  const { applicant, file, precinct, until } = driven;
  const id = randomUUIDv7();
  const as = (login: string): Actor => personIn(town, login);
  const does = (actor: Actor, make: MakeCommand) => execute(database, actor, { id, moment, make });
  const done = (actor: Actor, command: CaseCommand) => does(actor, () => command);
  const { office, members, secretary, assistant, head } = precinct;
  const consultant = as(precinct.consultants[0]);
  const visit = { assistant: as(assistant).person, members: [as(members[1]).person], on: moment.day };
  const photo = { kind: 'visitPhoto', mediaType: 'image/png', content: DEMO_PHOTO, scan: 'notScanned' } as const;
  const votes = (who: readonly string[]): Promise<unknown> =>
    who.reduce<Promise<unknown>>(
      (before, login) => before.then(() => does(as(login), (tx, state) => signVote(tx, state, { vote: 'need' }))),
      Promise.resolve(),
    );
  const start = { office, channel: 'citizen', family: file } as const;
  const way: readonly (readonly [Stage, () => Promise<unknown>])[] = [
    ['draft', () => does(applicant, startCommand(id, start, applicant.person))],
    ['submitted', () => does(applicant, (_, __, number) => ({ type: 'submitApplication', receipt: number }))],
    ['registers', () => answerAsRegisters(database, id, moment)],
    ['visit', () => done(consultant, { type: 'referToCommission' })],
    ['assigned', () => done(as(secretary), { type: 'assignVisit', ...visit })],
    ['commission', () => withActor(database, as(assistant), (tx) => keepFile(tx, id, photo, moment))],
    ['commission', () => done(as(assistant), { type: 'recordVisit', act: actOf(file, moment) })],
    ['sitting', () => done(as(secretary), { type: 'openSitting', sitting: randomUUIDv7() })],
    ['sitting', () => votes(members.slice(0, 1))],
    ['determination', () => votes(members.slice(1))],
    ['proposed', () => done(consultant, { type: 'determine' })],
    ['proposed', () => done(consultant, { type: 'propose' })],
    ['decided', () => done(as(head), { type: 'approve' })],
  ];
  for (const [stage, step] of way) if (STAGES.indexOf(stage) <= STAGES.indexOf(until)) await step();
  return id;
}
