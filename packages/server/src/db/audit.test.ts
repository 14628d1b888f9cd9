import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { AT, buildTown, DISTRICT, hire, openCase } from '../testing/town.ts';
import { AUDIT_CHAINS, chainOf } from './audit.ts';
import { type AuditReport, verifyAudit } from './verify-audit.ts';
import { SYSTEM, withActor } from './with-actor.ts';

let database: FreshDatabase;
let consultant: Actor;
beforeAll(async () => {
  database = await freshDatabase();
  await buildTown(database);
  consultant = await hire(database, 'consultant', DISTRICT);
});
afterAll(() => database.close());

const look = (actor: Actor, subject: string, about?: string): Promise<void> =>
  withActor(database, actor, async (tx) => tx.audit({ at: AT, action: 'case.read', subject, about, purpose: 'doubt' }));

/** Does harm as somebody whom no rule holds, verifies, and undoes the harm. */
async function verifyAfter(harm: string, undo: string): Promise<AuditReport> {
  await database.asSuperuser(harm);
  const report = await verifyAudit(database.ownerUrl);
  await database.asSuperuser(undo);
  expect((await verifyAudit(database.ownerUrl)).valid).toBe(true);
  return report;
}

describe('the audit', () => {
  test('holds after many officers wrote at once, each chain without a gap', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        i % 2 ? openCase(database, consultant, DISTRICT) : look(consultant, `case:${i}`),
      ),
    );
    const report = await verifyAudit(database.ownerUrl);
    expect(report).toMatchObject({ valid: true, entries: 60, events: 30, unaccounted: 0, faults: [] });
    expect(report.heads).toHaveLength(AUDIT_CHAINS);
  });

  test('holds where one transaction writes into many chains, and others into the same at once', async () => {
    const write = (order: (subjects: string[]) => string[]) =>
      withActor(database, consultant, async (tx) => {
        const subjects = order(Array.from({ length: 30 }, (_, i) => `case:many-${i}`));
        for (const subject of subjects) tx.audit({ at: AT, action: 'case.read', subject });
      });
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => write((subjects) => (i % 2 ? subjects.toReversed() : subjects))),
    );
    expect((await verifyAudit(database.ownerUrl)).valid).toBe(true);
  });

  test('is looked at from where an earlier report ended, and told as the whole', async () => {
    const since = await verifyAudit(database.ownerUrl);
    await openCase(database, consultant, DISTRICT);
    await look(consultant, 'case:later');
    const whole = await verifyAudit(database.ownerUrl);
    expect(await verifyAudit(database.ownerUrl, { since })).toEqual(whole);
    expect(whole).toMatchObject({ valid: true, entries: since.entries + 2, events: since.events + 1 });
    const forged = since.heads.map((head) => ({ ...head, hash: '00' }));
    expect((await verifyAudit(database.ownerUrl, { since: { ...since, heads: forged } })).valid).toBe(false);
  });

  test('forgets what was undone together with it', async () => {
    const before = (await verifyAudit(database.ownerUrl)).entries;
    const undone = withActor(database, consultant, async (tx) => {
      tx.audit({ at: AT, action: 'case.read', subject: 'case:undone' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await verifyAudit(database.ownerUrl)).entries).toBe(before);
  });

  test('is written in one’s own name only, and by no other way', async () => {
    const forged = withActor(database, consultant, ({ db }) =>
      db
        .insertInto('audit_entry')
        .values({ chain: 0, seq: 999, entry: '{}', previous_hash: Buffer.alloc(0), hash: Buffer.alloc(0) })
        .execute(),
    );
    await expect(forged).rejects.toMatchObject({ rule: 'row_level_security' });
    const another = withActor(database, consultant, async (tx) => {
      tx.audit({ at: AT, action: 'case.read', subject: 'case:1' });
      Object.assign(tx.actor, { person: randomUUIDv7() });
    });
    await expect(another).rejects.toMatchObject({ rule: 'audit_is_in_ones_own_name' });
  });
});

describe('the verifier', () => {
  let entry: { chain: number; seq: number };
  beforeAll(async () => {
    consultant = await hire(database, 'consultant', DISTRICT);
    for (let i = 0; i < 3; i += 1) await look(consultant, 'case:watched');
    const [second] = await database.asSuperuser<{ seq: string }>(
      `select seq from audit_entry where subject = 'case:watched' order by seq offset 1 limit 1`,
    );
    entry = { chain: chainOf('case:watched'), seq: Number(second?.seq) };
  });
  const at = (): string => `chain = ${entry.chain} and seq = ${entry.seq}`;

  test('finds an entry whose words were changed', async () => {
    const report = await verifyAfter(
      `update audit_entry set entry = replace(entry, 'doubt', 'DOUBT') where ${at()}`,
      `update audit_entry set entry = replace(entry, 'DOUBT', 'doubt') where ${at()}`,
    );
    expect(report).toMatchObject({ valid: false, faults: [{ ...entry, fault: 'hash' }] });
  });

  test('finds an entry that was taken out', async () => {
    const report = await verifyAfter(
      `create table taken as select chain, seq, entry, previous_hash, hash from audit_entry where ${at()};
       delete from audit_entry where ${at()}`,
      'insert into audit_entry (chain, seq, entry, previous_hash, hash) select * from taken; drop table taken',
    );
    expect(report.faults.map(({ fault }) => fault)).toEqual(['gap', 'previousHash']);
  });

  test('finds entries cut off the end where the heads of an earlier day were kept', async () => {
    const { heads } = await verifyAudit(database.ownerUrl);
    const last = `chain = ${entry.chain} and seq = (select max(seq) from audit_entry where chain = ${entry.chain})`;
    await database.asSuperuser(
      `create table taken as select chain, seq, entry, previous_hash, hash from audit_entry where ${last}`,
    );
    await database.asSuperuser(`delete from audit_entry where ${last}`);
    expect((await verifyAudit(database.ownerUrl, { anchors: heads })).faults).toMatchObject([
      { chain: entry.chain, fault: 'anchor' },
    ]);
    await database.asSuperuser(
      'insert into audit_entry (chain, seq, entry, previous_hash, hash) select * from taken; drop table taken',
    );
    expect((await verifyAudit(database.ownerUrl, { anchors: heads })).valid).toBe(true);
  });

  test('finds an event that was changed, and one the audit knows nothing of', async () => {
    const id = await openCase(database, consultant, DISTRICT);
    const changed = await verifyAfter(
      `update case_event set day = day - 1 where stream_id = '${id}'`,
      `update case_event set day = day + 1 where stream_id = '${id}'`,
    );
    expect(changed.faults).toMatchObject([{ fault: 'events' }]);
    const added = await verifyAfter(
      `insert into case_event values ('${id}', 2, now(), current_date, 'nobody', 'system', 'decisionMade', '{}')`,
      `delete from case_event where stream_id = '${id}' and seq = 2`,
    );
    expect(added).toMatchObject({ valid: false, unaccounted: 1 });
  });
});

describe('who looked at a file', () => {
  test('is told to the person it is about, to the auditor of the territory, and to nobody else', async () => {
    const citizen = await hire(database, 'citizen');
    await look(consultant, 'case:theirs', citizen.person);
    const read = (actor: Actor) =>
      withActor(database, actor, ({ db }) =>
        db.selectFrom('audit_entry').select(['actor', 'purpose']).where('subject', '=', 'case:theirs').execute(),
      );
    const entry = { actor: consultant.person, purpose: 'doubt' };
    expect(await read(citizen)).toEqual([entry]);
    expect(await read({ person: randomUUIDv7(), role: 'auditor', office: 'kz/35' })).toEqual([entry]);
    expect(await read({ person: randomUUIDv7(), role: 'auditor', office: 'kz/36' })).toEqual([]);
    await look(SYSTEM, 'case:theirs');
    expect(await read({ person: randomUUIDv7(), role: 'auditor', office: 'kz' })).toHaveLength(2);
    expect(await read({ person: randomUUIDv7(), role: 'auditor', office: 'kz/35' })).toEqual([entry]);
    for (const actor of [
      consultant,
      await hire(database, 'citizen'),
      { ...SYSTEM, role: 'administrator', office: 'kz' } as Actor,
    ])
      expect(await read(actor)).toEqual([]);
  });
});
