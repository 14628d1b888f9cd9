import {
  CERTAINTIES,
  CHECK_ACTIONS,
  CHECK_EFFECTS,
  CHECK_OUTCOMES,
  CHECK_STAGES,
  DECLINE_GROUNDS,
  FAMILY_GROUPS,
  FOUND_KINDS,
  LOOKED_AT,
  REGISTERS,
  SIGNALS,
} from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from './names.ts';
import { pageAfter, sortOf } from './order.ts';

const text = z.string().max(4000);
const tiyn = z.int().meta({ description: 'Whole tiyn.' });
const office = z.string().max(200).exactOptional().meta({ description: 'Path of an office in one’s own territory.' });
const limit = z.coerce.number().int().min(1).max(100).default(25);

/** One sign: a reason to look, with what it was read from. It accuses nobody. */
export const MonitoringSignal = z
  .object({
    code: z.enum(SIGNALS),
    certainty: z.enum(CERTAINTIES),
    lookedAt: z.array(z.enum(LOOKED_AT)),
    member: z.string().exactOptional(),
    figures: z.record(z.string(), z.number()),
  })
  .meta({ id: 'MonitoringSignal', description: 'A reason to look at a case. Money in tenge.' });
export type MonitoringSignal = z.infer<typeof MonitoringSignal>;

const Tried = z.object({ checks: z.int(), hits: z.int() });

/** Not by chance or worth: of cases whose reasons are closed the order would tell them. */
export const SEEN_SORTS = ['place', 'number', 'monthly'] as const;
export type SeenSort = (typeof SEEN_SORTS)[number];
export const MonitoringListQuery = z.strictObject({
  office,
  signal: z.enum(SIGNALS).exactOptional(),
  sort: sortOf(SEEN_SORTS).default('place'),
  after: pageAfter,
  limit,
});
export const MonitoringList = z
  .object({
    cases: z.array(
      z.object({
        case: z.uuid(),
        number: z.string(),
        office: z.string(),
        place: z.int(),
        reasons: z
          .array(MonitoringSignal)
          .nullable()
          .meta({ description: 'Null where they are told only once the finding is recorded.' }),
        monthly: tiyn,
        chance: z.int().nullable().meta({ description: 'Parts of ten thousand.' }),
        expected: tiyn.nullable().meta({ description: 'What a month of it is expected to be worth.' }),
      }),
    ),
    count: z.int(),
    reckonedAt: z.iso.datetime().nullable(),
    tried: z
      .partialRecord(z.enum(SIGNALS), Tried.extend({ part: z.int(), of: z.int() }))
      .meta({ description: 'How often each sign was checked and right, and the chance it is reckoned with.' }),
    next: z.string().nullable(),
  })
  .meta({ id: 'MonitoringList', description: 'Running cases worth a look.' });
export type MonitoringList = z.infer<typeof MonitoringList>;

export const MonitoringReckoned = z
  .object({ running: z.int(), listed: z.int() })
  .meta({ id: 'MonitoringReckoned', description: 'How many cases run, and how many of them are on the list now.' });
export type MonitoringReckoned = z.infer<typeof MonitoringReckoned>;

export const CheckOpening = z
  .strictObject({ case: z.uuid(), officer: z.uuid(), visitBy: IsoDay })
  .meta({ id: 'CheckOpening' });
export type CheckOpening = z.infer<typeof CheckOpening>;

const wrongEntry = z.strictObject({ register: z.enum(REGISTERS), text });
/** What is asked of a check. */
export const CheckCommandSent = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('assignCheck'), officer: z.uuid(), visitBy: IsoDay }),
    z.strictObject({ type: z.literal('declineCheck'), ground: z.enum(DECLINE_GROUNDS), reason: text }),
    z.strictObject({
      type: z.literal('recordCheckVisit'),
      startedAt: z.iso.datetime(),
      endedAt: z.iso.datetime(),
      met: z.array(z.string().max(40)).max(60),
      seen: text,
      stranger: z.boolean().meta({ description: 'That nobody of the family is kin or a neighbour.' }),
    }),
    z.strictObject({
      type: z.literal('recordFinding'),
      outcome: z.enum(CHECK_OUTCOMES),
      found: z.array(z.enum(FOUND_KINDS)).max(FOUND_KINDS.length),
      text,
      wrongEntry: wrongEntry.nullable(),
    }),
    z.strictObject({ type: z.literal('recordCheckEffect'), effect: z.enum(CHECK_EFFECTS), text }),
    z.strictObject({ type: z.literal('recordRegisterMended'), text }),
    z.strictObject({ type: z.literal('closeCheck') }),
  ])
  .meta({ id: 'CheckCommandSent' });
export type CheckCommandSent = z.infer<typeof CheckCommandSent>;
export const CheckDone = z
  .object({ id: z.uuid(), version: z.int(), stage: z.enum(CHECK_STAGES) })
  .meta({ id: 'CheckDone' });
export type CheckDone = z.infer<typeof CheckDone>;

export const CHECK_SORTS = ['openedDay', 'visitBy', 'number'] as const;
export type CheckSort = (typeof CHECK_SORTS)[number];
export const CheckListQuery = z.strictObject({
  office,
  mine: z.literal('true').exactOptional(),
  stage: z.enum(CHECK_STAGES).exactOptional(),
  outcome: z.enum(CHECK_OUTCOMES).exactOptional(),
  signal: z.enum(SIGNALS).exactOptional(),
  group: z.enum(FAMILY_GROUPS).exactOptional(),
  quarter: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .exactOptional(),
  drawn: z.enum(['true', 'false']).exactOptional().meta({ description: 'Of checks with a finding only.' }),
  answered: z.literal('true').exactOptional(),
  registerWaits: z.literal('true').exactOptional(),
  sort: sortOf(CHECK_SORTS).default('-openedDay'),
  after: pageAfter,
  limit,
});
export const CheckList = z
  .object({
    checks: z.array(
      z.object({
        id: z.uuid(),
        case: z.uuid(),
        number: z.string(),
        office: z.string(),
        stage: z.enum(CHECK_STAGES),
        officer: z.string().nullable(),
        openedDay: IsoDay,
        visitBy: IsoDay.nullable(),
        late: z.boolean(),
        foundDay: IsoDay.nullable(),
        outcome: z.enum(CHECK_OUTCOMES).nullable(),
        found: z.array(z.enum(FOUND_KINDS)),
        signals: z.array(z.enum(SIGNALS)).nullable(),
        drawn: z.boolean().nullable(),
        registerWaits: z.boolean(),
      }),
    ),
    count: z.int(),
    names: z.record(z.string(), z.string()),
    next: z.string().nullable(),
  })
  .meta({ id: 'CheckList' });
export type CheckList = z.infer<typeof CheckList>;

const byOn = { by: z.string(), on: IsoDay };
// Keys of a table that is written out in the casework.
const CHECK_COMMANDS = Object.keys(CHECK_ACTIONS) as (keyof typeof CHECK_ACTIONS)[];
export const CheckView = z
  .object({
    id: z.uuid(),
    version: z.int(),
    case: z.uuid(),
    number: z.string(),
    office: z.string(),
    stage: z.enum(CHECK_STAGES),
    openedDay: IsoDay,
    reasons: z.array(MonitoringSignal).nullable(),
    drawn: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether it was drawn by chance; null until the finding is there.' }),
    monthly: tiyn,
    assigned: z.object({ officer: z.string(), visitBy: IsoDay, ...byOn }).nullable(),
    declined: z.array(
      z.object({ officer: z.string(), ground: z.enum(DECLINE_GROUNDS), reason: z.string(), on: IsoDay }),
    ),
    visit: z
      .object({ startedAt: z.string(), endedAt: z.string(), met: z.array(z.string()), seen: z.string(), ...byOn })
      .nullable(),
    finding: z
      .object({
        outcome: z.enum(CHECK_OUTCOMES),
        found: z.array(z.enum(FOUND_KINDS)),
        text: z.string(),
        wrongEntry: z.object({ register: z.enum(REGISTERS), text: z.string() }).nullable(),
        ...byOn,
      })
      .nullable(),
    mended: z.object({ text: z.string(), on: IsoDay }).nullable(),
    effects: z.array(z.object({ effect: z.enum(CHECK_EFFECTS), text: z.string(), ...byOn })),
    closedDay: IsoDay.nullable(),
    saved: z.array(z.object({ month: z.string(), amount: tiyn })),
    actions: z.array(z.enum(CHECK_COMMANDS)),
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: 'CheckView', description: 'A check with everything that has happened in it.' });
export type CheckView = z.infer<typeof CheckView>;

/** What a family is told of a look at its case. */
export const FamilyCheckList = z
  .object({
    checks: z.array(
      z.object({
        id: z.uuid(),
        day: IsoDay,
        outcome: z.enum(CHECK_OUTCOMES),
        found: z.array(z.enum(FOUND_KINDS)),
        reasons: z.array(z.enum(SIGNALS)),
        drawn: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'FamilyCheckList', description: 'Looks at one’s own case that have come to an end.' });
export type FamilyCheckList = z.infer<typeof FamilyCheckList>;

const Shown = z.object({
  checks: z.int().nullable().meta({ description: 'Null where so few families could be known by it.' }),
  hits: z.int().nullable(),
});
export const MonitoringFiguresQuery = z.strictObject({
  office,
  quarter: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .exactOptional(),
});
export const MonitoringFigures = z
  .object({
    asOf: z.iso.datetime(),
    office: z.string(),
    quarter: z.string().nullable(),
    smallest: z.int().meta({ description: 'Counts under this are left out.' }),
    ranked: Shown,
    control: Shown.extend({ drawn: z.int(), running: z.int() }),
    lift: z.int().nullable().meta({ description: 'How many times as often as by chance, in hundredths.' }),
    signals: z.array(Shown.extend({ signal: z.enum(SIGNALS) })),
    offices: z.array(Shown.extend({ office: z.string() })),
    groups: z.array(Shown.extend({ group: z.enum(FAMILY_GROUPS) })),
    notPossible: z.int(),
    open: z.int(),
    saved: z.object({ months: z.int(), cases: z.int(), amount: tiyn, reversed: tiyn }),
  })
  .meta({ id: 'MonitoringFigures', description: 'How often looking was right, and what it saved.' });
export type MonitoringFigures = z.infer<typeof MonitoringFigures>;
