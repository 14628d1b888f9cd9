import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { AT, buildTown, DAY, DISTRICT, hire, openCase, recordedAt, REGION } from '../testing/town.ts';
import { listCommissionOrders } from './commission-orders.ts';
import { findDocument, saveDocument } from './documents.ts';
import { append } from './event-store.ts';
import { doOnce, forgetRequests } from './idempotency.ts';
import { findLetter, isLetterValid, issueLetters, keepRendered, listLetters } from './letters.ts';
import { findPublishedAmount, type PublishedLine } from './published-lines.ts';
import { SYSTEM, withActor } from './with-actor.ts';

let database: FreshDatabase;
let consultant: Actor;
let id: string;
beforeAll(async () => {
  database = await freshDatabase();
  await buildTown(database);
  consultant = await hire(database, 'consultant', DISTRICT);
  id = await openCase(database, consultant, DISTRICT);
});
afterAll(() => database.close());

describe('a request that arrives twice', () => {
  const send = (key: string, content: unknown, work: () => Promise<unknown>) =>
    withActor(database, consultant, (tx) =>
      doOnce(tx, { key, content, at: AT }, async () => ({ status: 201, body: await work() })),
    );

  test('is done once, also at the same moment, and answered alike', async () => {
    let done = 0;
    const work = async () => ({ case: (done += 1) });
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => send('k1', { a: 1 }, work)));
    expect(done).toBe(1);
    expect(outcomes.map((outcome) => outcome.ok && outcome.answer)).toEqual(
      Array(6).fill({ status: 201, body: { case: 1 } }),
    );
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.repeated)).toHaveLength(1);
  });

  test('with another content is a mistake of the client', async () => {
    await send('k2', { a: 1 }, async () => null);
    expect(await send('k2', { a: 2 }, async () => null)).toEqual({ ok: false, code: 'keyReused' });
  });

  test('is done anew where the first time came to nothing, and belongs to its sender alone', async () => {
    const failing = send('k3', {}, async () => {
      throw new Error('down');
    });
    await expect(failing).rejects.toThrow('down');
    expect(await send('k3', {}, async () => 'done')).toMatchObject({ repeated: false });
    const other = await hire(database, 'consultant', DISTRICT);
    const outcome = await withActor(database, other, (tx) =>
      doOnce(tx, { key: 'k3', content: {}, at: AT }, async () => ({ status: 200, body: 'theirs' })),
    );
    expect(outcome).toMatchObject({ answer: { body: 'theirs' } });
  });

  test('keeps its answer sealed, and is forgotten after a time', async () => {
    await send('k4', {}, async () => 'Сейітова');
    const kept = () =>
      database.asSuperuser<{ text: string }>('select to_jsonb(k)::text as text from idempotency_key k');
    expect((await kept()).map(({ text }) => text).join()).not.toContain('Сейітова');
    await withActor(database, SYSTEM, (tx) => forgetRequests(tx, '2026-03-03T00:00:00Z'));
    expect(await kept()).toEqual([]);
  });
});

test('a document is kept once by its content and comes back as it was', async () => {
  const content = Buffer.from('salary certificate');
  const save = () =>
    withActor(database, consultant, (tx) =>
      saveDocument(tx, {
        id: randomUUIDv7(),
        case: id,
        kind: 'income',
        mediaType: 'application/pdf',
        content,
        scan: 'clean',
        addedAt: AT,
      }),
    );
  const [first, second] = [await save(), await save()];
  expect(first).toBe(second);
  expect(await withActor(database, consultant, (tx) => findDocument(tx, id, first))).toMatchObject({
    content,
    mediaType: 'application/pdf',
  });
  const [row] = await database.asSuperuser<{ sealed: Buffer }>('select sealed from document');
  expect(row?.sealed.includes('salary')).toBe(false);
});

describe('a letter', () => {
  const letterOf = (of: string, checkCode: string) => ({
    id: randomUUIDv7(),
    case: of,
    kind: 'decision' as const,
    language: 'kk' as const,
    seq: 1,
    checkCode,
    madeAt: AT,
  });
  const issue = (letter: ReturnType<typeof letterOf>) =>
    withActor(database, SYSTEM, (tx) => issueLetters(tx, [letter]));

  test('is issued once for an event and a language, and rendered once', async () => {
    const of = await openCase(database, consultant, DISTRICT);
    const letter = letterOf(of, 'AB12');
    await issue(letter);
    await issue(letterOf(of, 'AB13'));
    expect(await withActor(database, consultant, (tx) => listLetters(tx, of))).toMatchObject([
      { id: letter.id, checkCode: 'AB12', revokedAt: null },
    ]);
    const render = (text: string) =>
      withActor(database, SYSTEM, (tx) => keepRendered(tx, letter.id, Buffer.from(text)));
    await render('шешім');
    await render('another text');
    const found = await withActor(database, consultant, (tx) => findLetter(tx, letter.id));
    expect(found?.content?.toString()).toBe('шешім');
    await expect(
      withActor(database, SYSTEM, ({ db }) => db.updateTable('letter').set({ sha256: 'f' }).execute()),
    ).rejects.toMatchObject({ rule: 'a_letter_is_rendered_once' });
  });

  test('is issued by the office, not by whoever reads it', async () => {
    const of = await openCase(database, consultant, DISTRICT);
    await expect(
      withActor(database, consultant, (tx) => issueLetters(tx, [letterOf(of, 'AB14')])),
    ).rejects.toMatchObject({ rule: 'row_level_security' });
  });

  test('about a decision is valid until the next decision, and whoever asks learns nothing else', async () => {
    const of = await openCase(database, consultant, DISTRICT);
    await issue(letterOf(of, 'CD12'));
    expect([await isLetterValid(database, 'CD12'), await isLetterValid(database, 'CD13')]).toEqual([true, false]);
    await withActor(database, consultant, (tx) =>
      append(tx, {
        stream: { id: of, kind: 'case', officePath: DISTRICT },
        expectedVersion: 1,
        recorded: [recordedAt(2, consultant, { type: 'decisionMade' })],
      }),
    );
    expect(await isLetterValid(database, 'CD12')).toBe(false);
    expect(await withActor(database, consultant, (tx) => listLetters(tx, of))).toMatchObject([{ revokedAt: AT }]);
  });
});

describe('a figure published for a quarter', () => {
  const publish = async (changes: Partial<PublishedLine>) => {
    const analyst = await hire(database, 'regionalAnalyst', REGION);
    const stream = { id: randomUUIDv7(), kind: 'publishedFigure' as const, officePath: REGION };
    const publishedLine: PublishedLine = {
      figure: 'povertyLine',
      region: '350000000',
      quarter: '2026-Q1',
      published: null,
      waiting: null,
      ...changes,
    };
    return withActor(database, analyst, (tx) =>
      append(tx, {
        stream,
        expectedVersion: 0,
        recorded: [recordedAt(1, analyst, { type: 'figureEntered' })],
        derived: { publishedLine },
      }),
    );
  };
  const find = (quarter = '2026-Q1') =>
    withActor(database, consultant, (tx) =>
      findPublishedAmount(tx, { figure: 'povertyLine', region: '350000000', quarter }),
    );

  test('holds when another person has typed it too, and only once', async () => {
    const [one, other] = [randomUUIDv7(), randomUUIDv7()];
    const typed = (by: string) => ({ amountTiyn: 3_521_700, source: 'order 12', enteredBy: by });
    const published = (by: string, confirmedBy: string) => ({ ...typed(by), confirmedBy, confirmedDay: DAY });
    await publish({ quarter: '2026-Q2', waiting: typed(one) });
    expect(await find('2026-Q2')).toBeUndefined();
    await expect(publish({ published: published(one, one) })).rejects.toMatchObject({
      rule: 'two_persons_publish_a_figure',
    });
    await publish({ published: published(one, other), waiting: typed(other) });
    expect(await find()).toBe(3_521_700);
    await expect(publish({ published: published(other, one) })).rejects.toMatchObject({
      rule: 'one_line_per_region_and_quarter',
    });
  });
});

test('orders of a commission are found by the day they are in force', async () => {
  const secretary = await hire(database, 'precinctSecretary', DISTRICT);
  const order = {
    id: randomUUIDv7(),
    number: '7',
    level: 'precinct' as const,
    office: DISTRICT,
    from: '2026-01-01',
    to: '2026-12-31',
    endedOn: '2026-06-01',
    chair: randomUUIDv7(),
    secretary: secretary.person,
    members: ['a', 'b'],
    substitutes: ['c'],
    quorum: 2,
  };
  await withActor(database, SYSTEM, (tx) =>
    append(tx, {
      stream: { id: order.id, kind: 'commissionOrder', officePath: DISTRICT },
      expectedVersion: 0,
      recorded: [recordedAt(1, SYSTEM, { type: 'orderIssued' })],
      derived: { commissionOrder: order },
    }),
  );
  const on = (day?: string) => withActor(database, secretary, (tx) => listCommissionOrders(tx, DISTRICT, day));
  expect(await on('2026-05-31')).toEqual([order]);
  expect(await on()).toEqual([order]);
  for (const day of ['2025-12-31', '2026-06-01', '2027-01-01']) expect(await on(day), day).toEqual([]);
});
