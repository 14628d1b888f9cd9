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
/** Ids of the cases by the ids of their stories. */
const told = new Map<string, string>();
const A_WHILE = 60_000;

beforeAll(async () => {
  room = await openStoryRoom(momentOf(new Date('2026-10-01T05:00:00Z')));
  for (const id of ['forged-conclusion', 'negative-conclusion', 'dissent']) told.set(id, await room.tell(storyOf(id)));
}, A_WHILE);
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
const noon = (day: string): Moment => momentOf(new Date(`${day}T07:00:00Z`));

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
