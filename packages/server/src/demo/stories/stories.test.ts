import {
  type CaseEvent,
  type CaseState,
  decide,
  evolve,
  fold,
  record,
  type Recorded,
  type Refusal,
} from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { execute, loadCase, type MakeCommand, NotDone } from '../../cases/execute.ts';
import { type Moment, momentOf } from '../../cases/moment.ts';
import { signVote } from '../../cases/sign-ballot.ts';
import { lookAround } from '../../cases/surroundings.ts';
import { append } from '../../db/event-store.ts';
import { SYSTEM, withActor } from '../../db/with-actor.ts';
import { openSigningKey, type Signer } from '../../people/signing.ts';
import { personIn } from '../town.ts';
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
const noon = (day: string): Moment => momentOf(new Date(`${day}T07:00:00Z`));

describe('every story of the town, told over HTTP by its people, ends as it says', () => {
  test.for(STORIES.map(({ id }) => id))('%s', { timeout: A_WHILE }, async (id) => {
    const { ending } = storyOf(id);
    told.set(id, await room.tell(storyOf(id)));
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
  });
});

describe('a forged conclusion is stopped', () => {
  const later = noon('2026-11-16');
  const asks = async (login: string, make: MakeCommand): Promise<Refusal | undefined> => {
    const { database, town } = room.office;
    const asked = { id: told.get('forged-conclusion') ?? '', moment: later, make };
    return execute(database, personIn(town, login), asked).then(
      () => undefined,
      (error: unknown) => (error instanceof NotDone && 'refusal' in error.why ? error.why.refusal : undefined),
    );
  };
  /** Signs whatever it is asked to with the key of one person. */
  const hand = async (login: string): Promise<Signer> => {
    const sign = await withActor(room.office.database, personIn(room.office.town, login), openSigningKey);
    return { sign: async (_, text) => sign?.(text) ?? { publicKey: '', signature: '' } };
  };

  test('where the secretary signs for the members', async () => {
    const { town, database } = room.office;
    const [dinara, gulmira] = [personIn(town, 'dinara'), personIn(town, 'gulmira')];
    const posing = { ...dinara, role: 'precinctMember' as const };
    const moment = { id: told.get('forged-conclusion') ?? '', moment: later };
    await expect(
      execute(database, posing, { ...moment, make: (tx, state) => signVote(tx, state, { vote: 'need' }) }),
    ).rejects.toMatchObject({ why: { refusal: { code: 'vote.secretary' } } });
    // Nor does the database take a vote from anybody but its member, whatever program asks.
    const forged = {
      sitting: 's',
      member: gulmira.person,
      choice: 'need',
      act_hash: 'h',
      public_key: 'k',
      signature: 's',
    } as const;
    const [order] = await database.asSuperuser<{ id: string }>('select id from commission_order limit 1');
    await expect(
      withActor(database, posing, ({ db }) =>
        db
          .insertInto('vote')
          .values({ ...forged, case_id: moment.id, commission_order: order?.id ?? '', seq: 1, at: later.at })
          .execute(),
      ),
    ).rejects.toThrow('row_level_security');
    expect(await database.asSuperuser('select member from vote where case_id = $1', [moment.id])).toHaveLength(1);
  });

  test('where one hand signs with its own key under another name', async () => {
    const own = await hand('yerlan');
    expect(await asks('gulmira', (tx, state) => signVote(tx, state, { vote: 'need' }, own))).toEqual({
      code: 'vote.unknownKey',
    });
    const key = await hand('gulmira');
    const turned: Signer = {
      sign: async (tx, text) => key.sign(tx, text.replace('"noNeed"', '"need"')),
    };
    expect(await asks('gulmira', (tx, state) => signVote(tx, state, { vote: 'noNeed' }, turned))).toEqual({
      code: 'vote.signature',
    });
  });

  test('where fewer voted than the quorum asks for', async () => {
    expect(await asks('dinara', () => ({ type: 'closeSitting' }))).toEqual({
      code: 'sitting.noQuorum',
      voted: 1,
      quorum: 2,
    });
    expect((await stateOf('forged-conclusion')).phase).toBe('commission');
  });

  test('where the act was changed after the sitting began', async () => {
    const { database } = room.office;
    await database.asSuperuser(
      `update case_event set body = jsonb_set(body, '{act,condition}', '"Nothing but a stove."')
        where stream_id = $1 and type = 'visitRecorded'`,
      [told.get('forged-conclusion')],
    );
    expect((await asks('talgat', (tx, state) => signVote(tx, state, { vote: 'need' })))?.code).toBe('vote.otherAct');
  });
});

describe('after a conclusion of no need an award is refused', () => {
  const later = noon('2026-10-19');
  /** A determination that says what it should not: taken from a family that was found in need. */
  const forgedDetermination = async (): Promise<CaseEvent> => {
    const { history } = await loadedOf('dissent');
    const determined = history.find(({ event }) => event.type === 'determined')?.event;
    if (determined?.type !== 'determined') throw new Error('nothing was determined');
    expect(determined.determination.assessment.answer).toBe('entitled');
    return determined;
  };
  const untilVoted = (history: readonly Recorded<CaseEvent>[]) =>
    history.slice(
      0,
      history.findIndex(({ event }) => event.type === 'determined'),
    );

  test('by the core, whatever the determination says', async () => {
    const { database, town } = room.office;
    const before = fold(untilVoted((await loadedOf('negative-conclusion')).history));
    const botagoz = personIn(town, 'botagoz');
    const forged = record([await forgedDetermination()], before.version, { actor: botagoz, ...later }).reduce(
      evolve,
      before,
    );
    const refusal = await withActor(database, botagoz, async (tx) => {
      const outcome = decide(forged, { type: 'propose' }, await lookAround(tx, forged, later)({ type: 'propose' }));
      return outcome.ok ? undefined : outcome.refusal;
    });
    expect(refusal).toEqual({ code: 'conclusion.negative' });
  });

  test('by the server, where somebody wrote such a determination into the store', async () => {
    const story = storyOf('negative-conclusion');
    const steps = story.steps.slice(
      0,
      story.steps.findIndex(
        (step) =>
          'does' in step &&
          step.after === 1 &&
          step.by === 'botagoz' &&
          typeof step.does !== 'function' &&
          step.does.type === 'determine',
      ),
    );
    const id = await room.tell({ ...story, login: 'askhat-again', steps });
    const { database, town } = room.office;
    const event = await forgedDetermination();
    await withActor(database, SYSTEM, async (tx) => {
      const state = (await loadCase(tx, id))?.state ?? fold([]);
      const stream = { id, kind: 'case' as const, officePath: story.precinct.office };
      const recorded = record([event], state.version, { actor: personIn(town, 'botagoz'), ...later });
      await append(tx, { stream, expectedVersion: state.version, recorded });
    });
    const told = await (await room.office.enter('botagoz')).does(id, { type: 'propose' });
    expect(told).toMatchObject({ status: 422, body: { code: 'conclusion.negative' } });
  });

  test('by the database, where somebody writes the outcome itself', async () => {
    await expect(
      room.office.database.asSuperuser(`update case_file set outcome = 'grant' where id = $1`, [
        told.get('negative-conclusion'),
      ]),
    ).rejects.toThrow('a grant needs a positive conclusion signed by a quorum');
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
