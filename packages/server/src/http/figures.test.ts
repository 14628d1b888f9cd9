import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recomputeOpenCases } from '../cases/recompute-open.ts';
import type { FigureEffects, PublishedFigure } from '../contract/figure.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';
import { reckonedOtherwise } from '../testing/reckoned-otherwise.ts';

const line = {
  figure: 'povertyLine',
  region: '430000000',
  quarter: '2026-Q1',
  amount: 45_000.5,
  source: 'Қызылорда облысы әкімдігінің 12.01.2026 хабарламасы',
};

let office: OfficeAtWork;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const sends = async (login: string, path: string, body: object) =>
  (await office.enter(login)).ask('POST', `/v1/figures${path}`, body, { 'idempotency-key': randomUUID() });
async function listed(login: string, query = ''): Promise<PublishedFigure[]> {
  return (await (await office.enter(login)).get(`/v1/figures${query}`)).body['figures'] as PublishedFigure[];
}
async function effectsOf(login: string, id: string): Promise<FigureEffects> {
  return (await (await office.enter(login)).get(`/v1/figures/${id}/effects`)).body as FigureEffects;
}

/** A family whose determination is proposed and waits for the second officer. */
async function propose(login: string): Promise<string> {
  await office.invite(login);
  const id = await office.begin(login);
  await office.bringToSitting(login, id);
  for (const member of ['yerlan', 'gulmira', 'talgat'])
    await office.done(member, id, { type: 'castVote', vote: 'need' });
  await office.done('botagoz', id, { type: 'determine' });
  await office.done('botagoz', id, { type: 'propose' });
  return id;
}

interface Seen {
  readonly phase: string;
  readonly determination: { readonly assessment: { readonly amount: { readonly total: number } } };
  readonly decision: { readonly recomputed: Record<string, unknown> | null };
}
async function seen(id: string): Promise<Seen> {
  return (await (await office.enter('samat')).get(`/v1/cases/${id}`)).body as unknown as Seen;
}

describe('a line published for a quarter', () => {
  test('is typed blind by a second person, counts from then on, and stops the proposal on the old answer', async () => {
    const id = await propose('waits');
    const estimated = (await seen(id)).determination.assessment.amount.total;

    const entered = await sends('madiyar', '', line);
    expect(entered.status).toBe(201);
    const figure = String(entered.body['id']);
    expect(await listed('madiyar')).toMatchObject([{ id: figure, amount: 45_000.5, enteredByMe: true }]);
    for (const login of ['aigerim', 'tolkyn', 'botagoz'])
      expect(await listed(login), login).toMatchObject([{ amount: null, enteredByMe: false, confirmedBy: null }]);
    expect(await listed('waits')).toEqual([]);

    const own = await sends('madiyar', `/${figure}/confirmation`, { amount: 45_000.5 });
    expect(own).toMatchObject({ status: 403, body: { code: 'figure.samePerson' } });
    const other = await sends('aigerim', `/${figure}/confirmation`, { amount: 45_005 });
    expect(other).toMatchObject({ status: 422, body: { code: 'figure.differs', figures: { typed: 45_005 } } });
    expect(JSON.stringify(other.body)).not.toContain('45000.5');
    expect((await seen(id)).phase).toBe('proposed');

    const confirmed = await sends('aigerim', `/${figure}/confirmation`, { amount: 45_000.5 });
    expect(confirmed).toMatchObject({ status: 200, body: { id: figure, version: 2 } });
    let effects = await effectsOf('aigerim', figure);
    for (let asked = 0; effects.recomputed === 0 && asked < 500; asked += 1)
      effects = await effectsOf('aigerim', figure);

    const after = await seen(id);
    const published = after.determination.assessment.amount.total;
    expect(published).not.toBe(estimated);
    expect(after).toMatchObject({
      phase: 'determination',
      decision: {
        recomputed: {
          cause: 'figure',
          before: { total: estimated },
          after: { total: published },
          difference: published - estimated,
        },
      },
    });
    expect(effects).toMatchObject({
      recomputed: 1,
      changes: [{ case: id, before: estimated, after: published, difference: published - estimated }],
    });
    // An analyst elsewhere or a citizen learns nothing of it; the other district has no such case.
    expect(await effectsOf('kairat', figure)).toEqual({ recomputed: 0, changes: [] });
    expect(await effectsOf('waits', figure)).toEqual({ recomputed: 0, changes: [] });

    const stale = await (await office.enter('samat')).does(id, { type: 'approve' });
    expect(stale).toMatchObject({ status: 422, body: { code: 'phase.wrong' } });
    await office.done('botagoz', id, { type: 'propose' });
    expect((await office.done('samat', id, { type: 'approve' })).body).toMatchObject({ phase: 'decided' });
  });

  test('goes on to count while a corrected one waits, and what waits is set aside with a reason', async () => {
    const id = (await listed('tolkyn'))[0]?.id ?? '';
    expect((await sends('tolkyn', '', { ...line, amount: 46_000 })).body).toMatchObject({ id, version: 3 });
    const amounts = async (login: string) => (await listed(login, '?quarter=2026-Q1')).map(({ amount }) => amount);
    expect(await amounts('tolkyn')).toEqual([46_000, 45_000.5]);
    expect(await amounts('madiyar')).toEqual([null, 45_000.5]);
    expect(await amounts('waits')).toEqual([45_000.5]);
    expect(await sends('madiyar', '', line)).toMatchObject({ status: 422, body: { code: 'figure.waiting' } });
    expect((await sends('madiyar', `/${id}/rejection`, { reason: 'short' })).body).toMatchObject({
      code: 'reason.tooShort',
    });
    expect((await sends('madiyar', `/${id}/rejection`, { reason: 'Read from the wrong table.' })).status).toBe(200);
    expect(await amounts('tolkyn')).toEqual([45_000.5]);
  });

  test('is refused for a region there is none of, for a region of others, and to who may not', async () => {
    const nowhere = await sends('madiyar', '', { ...line, region: '990000000' });
    expect(nowhere).toMatchObject({ status: 422, body: { errors: [{ path: 'region' }] } });
    const unknown = await sends('madiyar', `/${randomUUID()}/confirmation`, { amount: 1 });
    expect(unknown.status).toBe(404);
    for (const login of ['botagoz', 'samat', 'daniyar', 'waits'])
      expect((await sends(login, '', line)).status, login).toBe(403);
  });
});

describe('a new edition of the law', () => {
  test('reckons every open case again at the start of the program, keeps each difference, and once only', async () => {
    const [open, other] = [await propose('edition'), await propose('other')];
    const was = (await seen(open)).determination.assessment.amount.total;
    await reckonedOtherwise(office, open, 1000);
    const again = () => recomputeOpenCases(office.database, () => office.moment, { cause: 'edition' });
    expect(await again()).toEqual({ looked: 2, changed: [open], refused: [] });
    expect(await seen(open)).toMatchObject({
      phase: 'determination',
      determination: { assessment: { amount: { total: was } } },
      decision: { recomputed: { cause: 'edition', before: { total: 1000 }, difference: was - 1000 } },
    });
    expect(await seen(other)).toMatchObject({ phase: 'proposed', decision: { recomputed: null } });
    expect(await again()).toEqual({ looked: 2, changed: [], refused: [] });
    expect(
      await recomputeOpenCases(office.database, () => office.moment, { cause: 'edition', quarter: '2026-Q2' }),
    ).toEqual({ looked: 0, changed: [], refused: [] });
  });
});
