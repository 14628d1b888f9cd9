import { contractCommandsSent } from './commands/contract.ts';
import { obligationCommandsSent } from './commands/obligation.ts';
import { sanctionCommandsSent } from './commands/sanction.ts';
import { objectionCommandsSent } from './commands/objection.ts';
import { changeCommandsSent } from './commands/change.ts';
import { paymentCommandsSent } from './commands/payment.ts';
import { recoveryCommandsSent } from './commands/recovery.ts';
import { exitCommandsSent } from './commands/exit.ts';
import { RECOMMENDATION_MATTERS, RECOMPUTE_CAUSES, RECUSAL_GROUNDS, REGISTERS } from '@tirek/casework';
import { z } from 'zod';
import { ProgrammeId } from './assessment.ts';
import { Contact } from './case.ts';
import { IsoDay } from './names.ts';

const text = z.string().max(4000);
const id = z.string().min(1).max(100);
const family = z.unknown().meta({ $ref: '#/components/schemas/FamilyFile' });
const fact = z.string().max(60).meta({ description: 'A field of the family file, `income.wage`, `dwellings`.' });
const member = id.nullable().meta({ description: 'Id in the family file; null for a fact of the whole family.' });
const dissent = text.exactOptional().meta({ description: 'A dissenting opinion, for the minutes.' });
const reason = text;

/** Where a device says it is. With a vote it is kept for looking after the commissions' work, and shown to nobody. */
const place = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });

/** The act of material condition as it is sent; values of facts are read by the reader of the family file. */
const VisitActSent = z.strictObject({
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  place,
  present: z.array(id).max(60),
  unregistered: z
    .array(
      z.strictObject({
        id,
        relation: z.string().max(40),
        birthDate: IsoDay.exactOptional(),
        sex: z.enum(['female', 'male']).exactOptional(),
      }),
    )
    .max(60),
  dwellings: z.array(z.unknown()).max(60).exactOptional(),
  property: z.array(z.unknown()).max(200).exactOptional(),
  incomeSigns: z.array(z.strictObject({ member: id, kind: z.string().max(60), sign: text })).max(100),
  facts: z.array(z.strictObject({ fact, member, value: z.unknown() })).max(200),
  photos: z.array(z.strictObject({ hash: z.string().max(100), takenAt: z.iso.datetime() })).max(100),
  condition: text,
});

const Answer = z.strictObject({
  fact,
  member,
  value: z.unknown(),
  from: IsoDay.exactOptional(),
  to: IsoDay.exactOptional(),
});

/** Everything a person may ask of a case, by its name. Signatures, receipts and ids are made by the server; files come by an upload. */
export const CaseCommandSent = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('amendDraft'),
      family,
      contact: Contact.exactOptional(),
      programme: ProgrammeId.exactOptional(),
    }),
    z.strictObject({ type: z.literal('giveConsent'), on: IsoDay }),
    z.strictObject({ type: z.literal('submitApplication'), receivedOn: IsoDay.exactOptional() }),
    z.strictObject({ type: z.literal('notifyOfDelay') }),
    z.strictObject({ type: z.literal('withdraw'), reason }),
    z.strictObject({ type: z.literal('receiveEvidence'), answers: z.array(Answer).min(1).max(200) }),
    z.strictObject({ type: z.literal('giveUpRegister'), register: z.enum(REGISTERS), reason }),
    z.strictObject({
      type: z.literal('settleDoubt'),
      doubt: id,
      reason,
      choice: z.union([z.strictObject({ source: z.string().max(60) }), z.strictObject({ value: z.unknown() })]),
    }),
    z.strictObject({ type: z.literal('referToCommission') }),
    z.strictObject({
      type: z.literal('assignVisit'),
      assistant: z.uuid(),
      members: z.array(z.uuid()).max(20),
      on: IsoDay,
    }),
    z.strictObject({ type: z.literal('recordVisit'), act: VisitActSent }),
    z.strictObject({ type: z.literal('recordVisitRefusal'), reason }),
    z.strictObject({ type: z.literal('orderAnotherVisit'), reason }),
    z.strictObject({ type: z.literal('openSitting') }),
    z.strictObject({
      type: z.literal('recuseMember'),
      member: z.uuid(),
      ground: z.enum(RECUSAL_GROUNDS),
      substitute: z.uuid().exactOptional(),
    }),
    z.strictObject({
      type: z.literal('castVote'),
      vote: z.enum(['need', 'noNeed']),
      dissent,
      place: place.exactOptional(),
    }),
    z.strictObject({ type: z.literal('closeSitting') }),
    z.strictObject({ type: z.literal('adjournSitting'), reason }),
    z.strictObject({
      type: z.literal('askRecommendation'),
      level: z.enum(['district', 'regional']),
      about: z.enum(RECOMMENDATION_MATTERS),
      question: text,
    }),
    z.strictObject({
      type: z.literal('castRecommendationVote'),
      request: id,
      vote: z.enum(['for', 'against']),
      dissent,
    }),
    z.strictObject({ type: z.literal('closeRecommendation'), request: id }),
    z.strictObject({ type: z.literal('determine') }),
    z.strictObject({ type: z.literal('recompute'), cause: z.enum(RECOMPUTE_CAUSES) }),
    z.strictObject({ type: z.literal('propose') }),
    z.strictObject({ type: z.literal('approve') }),
    z.strictObject({ type: z.literal('giveBack'), reason }),
    z.strictObject({
      type: z.literal('correctFact'),
      fact,
      member,
      value: z.unknown(),
      from: IsoDay,
      reason,
    }),
    ...contractCommandsSent,
    ...obligationCommandsSent,
    ...sanctionCommandsSent,
    ...objectionCommandsSent,
    ...changeCommandsSent,
    ...paymentCommandsSent,
    ...recoveryCommandsSent,
    ...exitCommandsSent,
  ])
  .meta({ id: 'CaseCommand', description: 'What is asked of a case.' });
export type CaseCommandSent = z.infer<typeof CaseCommandSent>;
