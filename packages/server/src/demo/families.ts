import { randomUUIDv7 } from 'node:crypto';
import type { Actor, CaseCommand, CaseState, Vote } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import { execute, type MakeCommand } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import { momentOf } from '../cases/moment.ts';
import { signVote } from '../cases/sign-ballot.ts';
import { startCommand } from '../cases/start-case.ts';
import type { Database } from '../db/connect.ts';
import { hashContent } from '../db/documents.ts';
import { withActor } from '../db/with-actor.ts';
import { keepFile } from '../documents/keep-file.ts';
import { DEMO_PHOTO } from './photo.ts';
import { answerAsRegisters } from './registers.ts';
import { personIn, type Town, URBAN, VILLAGE } from './town.ts';

/** How far a family of the demo has come. */
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

/** Who works on the families of a place. */
interface Crew {
  readonly office: string;
  readonly consultant: string;
  readonly assistant: string;
  readonly secretary: string;
  readonly members: readonly string[];
  readonly head: string;
}
export const CREWS: readonly Crew[] = [
  {
    office: URBAN,
    consultant: 'botagoz',
    assistant: 'askar',
    secretary: 'dinara',
    head: 'samat',
    members: ['yerlan', 'gulmira', 'talgat'],
  },
  {
    office: VILLAGE,
    consultant: 'saule',
    assistant: 'zhanar',
    secretary: 'raushan',
    head: 'kairat',
    members: ['ermek', 'aliya', 'bolat'],
  },
];

/** A made-up family on its way. */
export interface Family {
  readonly applicant: Actor;
  readonly file: FamilyFile;
  readonly stage: Stage;
  readonly crew: Crew;
  /** The day the draft is begun; each step takes a day, and none lies in the future. */
  readonly from: Date;
  readonly vote: Vote;
}

const DAY_MS = 86_400_000;

/** Takes a family through the real commands as far as its stage. Throws where one is refused that should not be. */
export async function driveFamily(database: Database, town: Town, family: Family, until: Date): Promise<string> {
  const { applicant, file, crew, stage, from, vote } = family;
  const id = randomUUIDv7();
  const as = (login: string): Actor => personIn(town, login);
  let step = 0;
  const moment = (): Moment => momentOf(new Date(Math.min(from.getTime() + step * DAY_MS, until.getTime())));
  const does = async (actor: Actor, make: MakeCommand): Promise<CaseState> =>
    (await execute(database, actor, { id, moment: moment(), make })).state;
  const do_ = (actor: Actor, command: CaseCommand): Promise<CaseState> => does(actor, () => command);
  const reaches = (wanted: Stage): boolean => STAGES.indexOf(stage) >= STAGES.indexOf(wanted);

  await does(applicant, startCommand(id, { office: crew.office, channel: 'citizen', family: file }, applicant.person));
  if (!reaches('submitted')) return id;
  await does(applicant, (_, __, number) => ({ type: 'submitApplication', receipt: number }));
  if (!reaches('registers')) return id;
  await answerAsRegisters(database, id, moment());
  if (!reaches('visit')) return id;
  step += 1;
  await do_(as(crew.consultant), { type: 'referToCommission' });
  if (!reaches('assigned')) return id;
  const [chair = '', visitor = ''] = crew.members.map((login) => as(login).person);
  const assistant = as(crew.assistant).person;
  await do_(as(crew.secretary), { type: 'assignVisit', assistant, members: [visitor || chair], on: moment().day });
  if (!reaches('commission')) return id;
  step += 1;
  const photo = { kind: 'visitPhoto', mediaType: 'image/png', content: DEMO_PHOTO, scan: 'notScanned' } as const;
  await withActor(database, as(crew.assistant), (tx) => keepFile(tx, id, photo, moment()));
  await do_(as(crew.assistant), { type: 'recordVisit', act: actOf(file, moment()) });
  if (!reaches('sitting')) return id;
  step += 1;
  await do_(as(crew.secretary), { type: 'openSitting', sitting: randomUUIDv7() });
  const voters = reaches('determination') ? crew.members : crew.members.slice(0, 1);
  for (const login of voters) await does(as(login), (tx, state) => signVote(tx, state, { vote }));
  if (!reaches('proposed')) return id;
  step += 1;
  const { decision } = await do_(as(crew.consultant), { type: 'determine' });
  const answer = decision.determination?.assessment.answer;
  // What the law cannot say without more facts, or what the commission stands against, waits for a person.
  if (answer === 'undetermined' || (answer === 'entitled' && vote === 'noNeed')) return id;
  await do_(as(crew.consultant), { type: 'propose' });
  if (!reaches('decided')) return id;
  step += 1;
  await do_(as(crew.head), { type: 'approve' });
  return id;
}

/** The act of a visit that found everything as it was stated. */
export function actOf({ members }: FamilyFile, { at }: Moment) {
  const before = (minutes: number): string => new Date(Date.parse(at) - minutes * 60_000).toISOString();
  return {
    startedAt: before(60),
    endedAt: before(20),
    place: {
      lat: 44.85,
      lon: 65.5,
    },
    present: members.filter(({ away = 'no' }) => away === 'no').map(({ id }) => id),
    unregistered: [],
    incomeSigns: [],
    facts: [],
    photos: [
      {
        hash: hashContent(DEMO_PHOTO),
        takenAt: before(40),
      },
    ],
    condition: 'Екі бөлмелі үй, пеш жылуы, жиһазы қарапайым.',
  };
}
