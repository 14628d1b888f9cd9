import type { CaseState } from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCase } from '../../cases/execute.ts';
import { momentOf } from '../../cases/moment.ts';
import { SYSTEM, withActor } from '../../db/with-actor.ts';
import { openStoryRoom, type StoryRoom } from '../../testing/tell-story.ts';
import { STORIES } from './index.ts';
import type { Story } from './story.ts';

let room: StoryRoom;
/** Ids of the cases by the ids of their stories; stories build on one another. */
const told = new Map<string, string>();
const A_WHILE = 60_000;

beforeAll(async () => {
  room = await openStoryRoom(momentOf(new Date('2025-07-01T05:00:00Z')));
});
afterAll(() => room.office.close());

const storyOf = (id: string): Story => {
  const story = STORIES.find((one) => one.id === id);
  if (!story) throw new Error(`there is no story ${id}`);
  return story;
};

const loadedOf = (id: string) =>
  withActor(room.office.database, SYSTEM, async (tx) => {
    const loaded = await loadCase(tx, told.get(id) ?? '');
    if (!loaded) throw new Error(`${id} was not told`);
    return loaded;
  });
const stateOf = async (id: string): Promise<CaseState> => (await loadedOf(id)).state;
const lastOf = ({ decision }: CaseState) => decision.made.at(-1)?.resolution;

describe('every story of the town, told over HTTP by its people, ends as it says', () => {
  test.for(STORIES.map(({ id }) => id))('%s', { timeout: A_WHILE }, async (id) => {
    const { ending, login } = storyOf(id);
    const together = STORIES.filter((story) => story.login === login);
    if (!told.has(id))
      for (const [i, of] of (await room.tellTogether(together)).entries()) told.set(together[i]?.id ?? '', of);
    const state = await stateOf(id);
    const last = state.decision.made.at(-1)?.resolution;
    expect(state.phase).toBe(ending.phase);
    expect(last?.outcome).toBe(ending.outcome);
    if (ending.amount !== undefined) expect(last?.amount).toBe(ending.amount);
    if (ending.kind !== undefined) expect(last?.kind).toBe(ending.kind);
    if (ending.reasons) expect(last?.reasons.map(({ code }) => code)).toEqual(ending.reasons);
    if (ending.outcome === 'refuse') expect(last?.reasons.every(({ cites }) => cites.length > 0)).toBe(true);
    if (ending.applicationDay !== undefined)
      expect(state.application?.submitted?.applicationDay).toBe(ending.applicationDay);
    expect(state.exit.exit?.reason).toBe(ending.exit);
  });
});

describe('what is special about each family', () => {
  test('the loan of 3,000,000 is 333,333 each a month, over the line; two months earlier it counted for nothing', async () => {
    const { decision } = await stateOf('loan-after-september-2025');
    const assessment = decision.determination?.assessment;
    expect(lastOf(await stateOf('loan-after-september-2025'))?.wouldChange).toMatchObject([
      { code: 'income.atMost', now: 3_255_000 },
    ]);
    expect(Math.floor(3_000_000 / 3 / 3)).toBeGreaterThan(assessment?.povertyLine.amount ?? Infinity);
    const july = (await stateOf('loan-before-september-2025')).decision.determination?.assessment;
    expect(july?.income.total).toBe(255_000);
    expect(assessment?.income.total).toBe(3_255_000);
    // How a loan counts is known from the press only, and the answer says so.
    expect(assessment?.cautions.map(({ code }) => code)).toContain('loan.counted');
    expect(july?.cautions.map(({ code }) => code)).not.toContain('loan.counted');
  });

  test('a sold car is a doubt that names both sources, and who settled it', async () => {
    const [doubt] = (await stateOf('sold-car')).evidence.doubts;
    expect(doubt).toMatchObject({
      kind: 'conflict',
      fact: 'property.vehicles',
      values: { statement: [{}], 'register:vehicles': [{}, {}] },
      settled: { by: room.office.idOf('botagoz'), source: 'statement' },
    });
  });

  test('a refusal says which income would change the answer, and how to object', async () => {
    expect(lastOf(await stateOf('what-would-change'))).toMatchObject({
      wouldChange: [{ code: 'income.atMost', quarterly: 35_596 * 2 * 3, now: 276_000 }],
      objection: { humanReview: true },
    });
  });

  test('a dissent stands beside its vote', async () => {
    const votes = (await stateOf('dissent')).commission.conclusion?.sitting.votes ?? [];
    expect(votes.filter(({ dissent }) => dissent !== undefined)).toMatchObject([
      { member: room.office.idOf('talgat'), vote: 'noNeed' },
    ]);
  });

  test('kin steps back and the substitute signs', async () => {
    const sitting = (await stateOf('kin-recused')).commission.conclusion?.sitting;
    expect(sitting?.recused).toEqual([
      { member: room.office.idOf('talgat'), ground: 'kin', substitute: room.office.idOf('zhanna') },
    ]);
    expect(sitting?.votes.map(({ member }) => member)).toContain(room.office.idOf('zhanna'));
  });

  test('the district commission recommended before anything was determined', async () => {
    expect((await stateOf('district-recommends')).recommendations).toMatchObject([
      { given: { recommended: true }, votes: [{}, {}, {}] },
    ]);
  });

  test('a child is paid for from its day of birth', async () => {
    const [first, second] = (await stateOf('birth-in-mid-quarter')).decision.made;
    expect(first?.resolution.period).toEqual(['2026-10-01', '2026-12-31']);
    expect(second?.resolution.period).toEqual(['2026-10-22', '2026-12-31']);
    expect(second?.resolution.amount).toBeGreaterThan(first?.resolution.amount ?? Infinity);
  });

  test('a wage that came out afterwards lowers the amount from the month it holds for', async () => {
    const [first, second] = (await stateOf('corrected-afterwards')).decision.made;
    expect(first?.resolution.amount).toBeGreaterThan(second?.resolution.amount ?? Infinity);
    expect(second?.resolution.period).toEqual(['2026-10-01', '2026-12-31']);
    expect((first?.resolution.amount ?? 0) - (second?.resolution.amount ?? 0)).toBe(85_000);
  });

  test('somebody found at home counts with the wage that was found', async () => {
    const { evidence, decision } = await stateOf('hidden-resident');
    expect(evidence.doubts).toMatchObject([{ kind: 'hiddenResident', member: 'found-1' }]);
    expect(decision.determination?.facts.members.map(({ id }) => id)).toContain('found-1');
  });

  test('nobody finds a protected family by its address, and everybody who may finds it by its name', async () => {
    const { contact, file } = storyOf('protected-address');
    const botagoz = await room.office.enter('botagoz');
    const search = async (asked: object) => (await botagoz.ask('POST', '/v1/families/search', asked)).body['cases'];
    expect(await search({ address: contact.address })).toEqual([]);
    expect(await search({ name: file.members[0]?.name })).toMatchObject([{ id: told.get('protected-address') }]);
    expect(await search({ address: storyOf('sold-car').contact.address })).toMatchObject([
      { id: told.get('sold-car') },
    ]);
  });

  test('the akim has 18 working days, the centre 15', async () => {
    const terms = async (id: string) => (await stateOf(id)).application?.submitted?.terms.at(-1);
    expect(await terms('through-the-akim')).toMatchObject({
      term: 'serviceAtRuralAkim',
      since: '2026-10-12',
      due: '2026-11-06',
    });
    expect(await terms('register-down')).toMatchObject({
      term: 'serviceAtCentre',
      since: '2026-10-12',
      due: '2026-11-03',
    });
  });

  test('paper is registered when it is entered, and its scan is kept with the case', async () => {
    const { application } = await stateOf('on-paper');
    expect(application?.submitted).toMatchObject({ applicationDay: '2026-10-02', registeredOn: '2026-10-06' });
    expect(application?.documents).toMatchObject([{ kind: 'paperApplication' }]);
  });

  test('a delay is told of within two working days and lasts no longer than thirty days', async () => {
    const { application } = await stateOf('register-down');
    expect(application?.delayedUntil).toBe('2026-11-11');
    const { history } = await loadedOf('register-down');
    expect(history.find(({ event }) => event.type === 'delayNotified')?.day).toBe('2026-10-13');
  });
});
