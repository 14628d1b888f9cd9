import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseSigner, makeSigningKey, verifySignature } from '../people/signing.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { AT, buildTown, DAY, DISTRICT, fileWith, hire, openCase, recordedAt } from '../testing/town.ts';
import { append } from './event-store.ts';
import { SYSTEM, withActor } from './with-actor.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await buildTown(database);
});
afterAll(() => database.close());

/** An order, a case under it, and members with keys. */
async function convene(quorum: number) {
  const secretary = await hire(database, 'precinctSecretary', DISTRICT);
  const members = await Promise.all([1, 2, 3].map(() => hire(database, 'precinctMember', DISTRICT)));
  for (const { person } of members) await withActor(database, SYSTEM, (tx) => makeSigningKey(tx, person, AT));
  const order = randomUUIDv7();
  const [chair] = members;
  if (!chair) throw new Error('nobody came');
  await withActor(database, SYSTEM, (tx) =>
    append(tx, {
      stream: { id: order, kind: 'commissionOrder', officePath: DISTRICT },
      expectedVersion: 0,
      recorded: [recordedAt(1, SYSTEM, { type: 'orderIssued' })],
      derived: {
        commissionOrder: {
          id: order,
          number: '1',
          level: 'precinct',
          office: DISTRICT,
          from: '2026-01-01',
          to: '2026-12-31',
          endedOn: null,
          chair: chair.person,
          secretary: secretary.person,
          members: members.map(({ person }) => person),
          substitutes: [],
          quorum,
        },
      },
    }),
  );
  const id = await openCase(database, secretary, DISTRICT, { phase: 'commission' });
  let version = 1;
  const vote = async (actor: Actor, choice: 'need' | 'noNeed', { member = actor.person, sitting = 's1' } = {}) => {
    const outcome = await withActor(database, actor, async (tx) => {
      const { publicKey, signature } = await databaseSigner.sign(
        { ...tx, actor: { ...actor, person: member } },
        `${sitting} ${choice}`,
      );
      expect(verifySignature(publicKey, `${sitting} ${choice}`, signature)).toBe(true);
      const seq = version + 1;
      const votes = [{ seq, sitting, member, order, vote: choice, hash: 'h', publicKey, signature, at: AT }];
      return append(tx, {
        stream: { id, kind: 'case', officePath: DISTRICT },
        expectedVersion: version,
        recorded: [recordedAt(seq, actor, { type: 'voteCast' })],
        derived: { votes },
      });
    });
    if (outcome.ok) version = outcome.version;
    return outcome;
  };
  const grant = async () => {
    const decisionMaker = await hire(database, 'decisionMaker', DISTRICT);
    const outcome = await withActor(database, decisionMaker, (tx) =>
      append(tx, {
        stream: { id, kind: 'case', officePath: DISTRICT },
        expectedVersion: version,
        recorded: [recordedAt(version + 1, decisionMaker, { type: 'decisionMade' })],
        derived: { caseFile: fileWith({ phase: 'decided', decidedDay: DAY, outcome: 'grant' }) },
      }),
    );
    if (outcome.ok) version = outcome.version;
    return outcome;
  };
  return { members, secretary, vote, grant, id };
}

describe('a vote', () => {
  test('is taken once from each member and from nobody for another', async () => {
    const { members, secretary, vote } = await convene(2);
    const [first, second] = members;
    if (!first || !second) throw new Error('nobody came');
    expect(await vote(first, 'need')).toMatchObject({ ok: true });
    await expect(vote(first, 'noNeed')).rejects.toMatchObject({ rule: 'one_vote_per_member_and_sitting' });
    // The key opens for its owner only, so the secretary has nothing to sign with.
    await expect(vote(secretary, 'need', { member: second.person })).rejects.toThrow('no signing key');
    await expect(vote(first, 'need', { member: second.person })).rejects.toThrow('no signing key');
  });

  test('in the name of another is refused by the database even with a signature at hand', async () => {
    const { members, secretary, id } = await convene(2);
    const [member] = members;
    const [key] = await database.asSuperuser<{ public_key: string }>(
      'select public_key from person_signing_key where person = $1',
      [member?.person],
    );
    const [order] = await database.asSuperuser<{ id: string }>('select id from commission_order limit 1');
    for (const actor of [secretary, SYSTEM]) {
      const forged = withActor(database, actor, ({ db }) =>
        db
          .insertInto('vote')
          .values({
            case_id: id,
            sitting: 's1',
            member: member?.person ?? '',
            commission_order: order?.id ?? '',
            choice: 'need',
            act_hash: 'h',
            public_key: key?.public_key ?? '',
            signature: 'forged',
            seq: 1,
            at: AT,
          })
          .execute(),
      );
      await expect(forged).rejects.toMatchObject({ rule: 'row_level_security' });
    }
  });
});

describe('an award', () => {
  test('without a signed conclusion is refused by the database', async () => {
    const { grant } = await convene(2);
    await expect(grant()).rejects.toMatchObject({ rule: 'no_award_without_signed_conclusion' });
  });

  test('is refused below the quorum, let through with it, and refused again after a negative sitting', async () => {
    const {
      members: [chair, second, third],
      vote,
      grant,
    } = await convene(2);
    if (!chair || !second || !third) throw new Error('nobody came');
    await vote(chair, 'need');
    await expect(grant()).rejects.toMatchObject({ rule: 'no_award_without_signed_conclusion' });
    await vote(second, 'noNeed');
    // Even, and the chair found need.
    expect(await grant()).toMatchObject({ ok: true });
    await vote(second, 'noNeed', { sitting: 's2' });
    await vote(third, 'noNeed', { sitting: 's2' });
    await expect(grant()).rejects.toMatchObject({ rule: 'no_award_without_signed_conclusion' });
  });
});
