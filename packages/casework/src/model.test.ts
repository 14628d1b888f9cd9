import { loneMotherOfFour, twoCars } from '@tirek/family/examples';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import type { CaseCommand, CaseEvent } from './case-event.ts';
import { emptyCase, evolve, fold } from './case-state.ts';
import { actText } from './commission/ballot.ts';
import { refuseWithoutNeed } from './commission/gate.ts';
import { validVotes } from './commission/count-votes.ts';
import { decide } from './decide.ts';
import { replay } from './decision/replay.ts';
import { REGISTERS } from './evidence/registers.ts';
import { actOf } from './examples/main-path.ts';
import {
  askar,
  botagoz,
  dinara,
  everybody,
  gulmira,
  head,
  marina,
  OFFICE,
  order,
  registers,
  saule,
  talgat,
  yerlan,
  zhanna,
} from './examples/people.ts';
import { ballotOf, begin, contextOf, forge, hashOf, type Story } from './examples/story.ts';
import { tasksOf } from './tasks.ts';

const { file, on: day } = loneMotherOfFour;
const reason = 'A reason long enough.';
const voters = [yerlan, gulmira, talgat, zhanna];

/** What somebody tries next; made when its turn comes, since a ballot is on the act as it then is. */
type Attempt = readonly [actor: Actor, command: (story: Story) => CaseCommand | Forged];
/** Events written past the core by somebody with access to the store. */
interface Forged {
  readonly forged: readonly CaseEvent[];
}
const fixed = (actor: Actor, command: CaseCommand): Attempt => [actor, () => command];

const register = fc.constantFrom(...REGISTERS);
const answers = fc.constantFrom(
  [],
  [],
  [],
  [{ fact: 'property' as const, member: null, value: [{ kind: 'car', working: true }] }],
  [{ fact: 'work' as const, member: 'gulnar', value: 'employed' }],
);
const anybody = fc.constantFrom(...everybody, { ...botagoz, role: 'decisionMaker' as const });
/** Mostly the officer whose turn it is, now and then anybody. */
const mostly = (...right: readonly Actor[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: anybody });

const attempts: fc.Arbitrary<Attempt>[] = [
  fc.tuple(register, answers).map(([one, told]) =>
    fixed(registers, {
      type: 'receiveEvidence',
      source: 'register',
      register: one,
      fetchedAt: `${day}T04:00:00Z`,
      answers: told,
    }),
  ),
  register.map((one) =>
    fixed(registers, { type: 'reportRegisterFailure', register: one, retryAt: `${day}T09:00:00Z` }),
  ),
  register.map((one) => fixed(botagoz, { type: 'giveUpRegister', register: one, reason })),
  fc
    .tuple(mostly(botagoz), fc.integer({ min: 1, max: 4 }), fc.constantFrom('statement', 'register:incomes'))
    .map(([who, n, source]) => fixed(who, { type: 'settleDoubt', doubt: `doubt-${n}`, reason, choice: { source } })),
  mostly(botagoz).map((who) => fixed(who, { type: 'referToCommission' })),
  mostly(dinara).map((who) => fixed(who, { type: 'assignVisit', assistant: 'askar', members: ['gulmira'], on: day })),
  fc
    .tuple(mostly(askar), fc.boolean())
    .map(([who, all]) =>
      fixed(who, { type: 'recordVisit', act: actOf(file, day, all ? {} : { present: ['gulnar'] }) }),
    ),
  mostly(dinara).map((who) => fixed(who, { type: 'openSitting', sitting: 'sitting-1' })),
  fc
    .tuple(mostly(...voters), fc.constantFrom(...voters))
    .map(([who, member]) =>
      fixed(who, { type: 'recuseMember', member: member.person, ground: 'kin', substitute: 'zhanna' }),
    ),
  ...[1, 2, 3].map(() =>
    fc
      .tuple(
        fc.constantFrom(...voters),
        fc.constantFrom('need' as const, 'need' as const, 'noNeed' as const),
        fc.constantFrom(...voters, dinara),
      )
      .map(([member, vote, other]): Attempt => [
        member,
        // Now and then somebody tries another's ballot.
        (story) => ballotOf(story, vote === 'noNeed' ? other.person : member.person, vote),
      ]),
  ),
  mostly(dinara).map((who) => fixed(who, { type: 'closeSitting' })),
  fc
    .tuple(mostly(botagoz), fc.constantFrom('determine' as const, 'propose' as const))
    .map(([who, type]) => fixed(who, { type })),
  mostly(botagoz, saule).map((who) => fixed(who, { type: 'propose' })),
  fc
    .constantFrom(
      head,
      { ...botagoz, role: 'decisionMaker' as const },
      { ...yerlan, office: 'kz/61', role: 'decisionMaker' as const },
    )
    .map((who) => fixed(who, { type: 'approve' })),
  mostly(head).map((who) => fixed(who, { type: 'giveBack', reason })),
  fc.constant(fixed(botagoz, { type: 'orderAnotherVisit', reason })),
  fc.constant(fixed(marina, { type: 'withdraw', reason })),
  fc.constant(
    fixed(botagoz, { type: 'correctFact', fact: 'work', member: 'gulnar', value: 'employed', from: day, reason }),
  ),
];

const forgedVote = (story: Story, member: string): CaseEvent => {
  const { type: _, ...cast } = ballotOf(story, member, 'need', { publicKey: 'key of dinara' });
  return { type: 'voteCast', sitting: 'sitting-1', ...cast };
};
/** Votes in others' names, and a conclusion written without votes, on an order of one's own making. */
const forgeries: fc.Arbitrary<Attempt> = fc.constantFrom<Attempt>(
  [dinara, (story) => ({ forged: voters.map(({ person }) => forgedVote(story, person)) })],
  [
    dinara,
    (story) => ({
      forged: [
        {
          type: 'sittingOpened',
          sitting: 'sitting-1',
          order: { ...order, quorum: 0 },
          actHash: hashOf(actText(story.state)),
        },
        {
          type: 'conclusionReached',
          sitting: 'sitting-1',
          conclusion: 'need',
          actHash: hashOf(actText(story.state)),
          need: 3,
          noNeed: 0,
          quorum: 2,
        },
      ],
    }),
  ],
);

/** Withdrawals and new visits are rare, or no case would ever come to its end. */
const attempt = fc.oneof(...attempts.map((arbitrary, i) => ({ weight: i >= attempts.length - 3 ? 1 : 6, arbitrary })), {
  weight: 5,
  arbitrary: forgeries,
});

const start: readonly Attempt[] = [
  fixed(marina, {
    type: 'startDraft',
    case: 'case-1',
    office: OFFICE,
    channel: 'citizen',
    applicant: 'marina',
    familyKey: 'family-1',
    family: file,
  }),
  fixed(marina, { type: 'submitApplication', receipt: 'R-1' }),
];

/** Tries it; what is refused changes nothing. */
function attemptIt(story: Story, [actor, make]: Attempt): Story {
  const command = make(story);
  if ('forged' in command) return forge(story, actor, ...command.forged);
  const outcome = decide(story.state, command, contextOf(actor, story.around));
  return outcome.ok ? forge(story, actor, ...outcome.events) : story;
}

/** The order in which a case goes well, so that random attempts between its steps reach far. */
const right: readonly Attempt[] = [
  ...REGISTERS.map((one) =>
    fixed(registers, {
      type: 'receiveEvidence',
      source: 'register',
      register: one,
      fetchedAt: `${day}T04:00:00Z`,
      answers: [],
    }),
  ),
  fixed(botagoz, { type: 'referToCommission' }),
  fixed(dinara, { type: 'assignVisit', assistant: 'askar', members: ['gulmira'], on: day }),
  fixed(askar, { type: 'recordVisit', act: actOf(file, day) }),
  fixed(dinara, { type: 'openSitting', sitting: 'sitting-1' }),
  ...[yerlan, gulmira].map((member): Attempt => [member, (story) => ballotOf(story, member.person, 'need')]),
  fixed(dinara, { type: 'closeSitting' }),
  fixed(botagoz, { type: 'determine' }),
  fixed(botagoz, { type: 'propose' }),
  fixed(head, { type: 'approve' }),
];

const between = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(attempt, { maxLength: 4 }) },
);
const told = fc
  .array(between, { minLength: right.length + 1, maxLength: right.length + 1 })
  .chain((gaps) => fc.tuple(fc.constant(gaps), fc.subarray([...right.keys()], { minLength: right.length - 1 })))
  .map(([gaps, kept]) => [
    ...start,
    ...right.flatMap((step, i) => [...(gaps[i] ?? []), ...(kept.includes(i) ? [step] : [])]),
    ...(gaps.at(-1) ?? []),
  ]);

function expectSound({ history, state }: Story): void {
  for (const { seq, event, by } of history) {
    if (event.type !== 'decisionMade' || event.resolution.outcome !== 'grant') continue;
    const before = fold(history.slice(0, seq - 1));
    const context = contextOf(head, { day });
    expect(refuseWithoutNeed(before, context)).toBeUndefined();
    const { conclusion } = before.commission;
    const cast = conclusion ? validVotes(conclusion.sitting, conclusion.actHash, context) : [];
    const members = new Set(cast.map(({ member }) => member));
    expect(members.size).toBeGreaterThanOrEqual(order.quorum);
    expect(members).not.toContain(order.secretary);
    for (const { member } of conclusion?.sitting.recused ?? []) expect(members).not.toContain(member);
    expect(by.person).not.toBe(event.proposedBy);
    expect(members).not.toContain(by.person);
  }
  expect(replay(history).same).toBe(true);
  expect(history.map(({ seq }) => seq)).toEqual(history.map((_, i) => i + 1));
  expect(state.version).toBe(history.length);
}

describe('whatever is tried by whomever, in whatever order', () => {
  test('no award is made without a quorum of distinct, unrecused members who signed for need, and two different officers', () => {
    let awards = 0;
    fc.assert(
      fc.property(told, (steps) => {
        const story = steps.reduce(attemptIt, begin({ day }));
        expectSound(story);
        if (story.state.decision.made.some(({ resolution }) => resolution.outcome === 'grant')) awards += 1;
      }),
      { numRuns: 300 },
    );
    // A test that never reaches an award would say nothing about awards.
    expect(awards).toBeGreaterThan(10);
  });

  test('a history in any order, with any event missing or doubled, still folds to a case that lists its tasks', () => {
    const whole = [...start, ...right].reduce(attemptIt, begin({ day })).history;
    const others: CaseEvent[] = [
      { type: 'memberRecused', member: 'yerlan', ground: 'kin', substitute: null },
      { type: 'sittingAdjourned', reason },
      { type: 'anotherVisitOrdered', reason },
      { type: 'visitRefused', reason },
      { type: 'registerFailed', register: 'incomes', retryAt: `${day}T09:00:00Z` },
      { type: 'draftAmended', family: twoCars.file },
      { type: 'doubtSettled', doubt: 'doubt-7', reason, source: null, value: null },
      { type: 'factCorrected', fact: 'work', member: 'gulnar', value: 'employed', from: day, reason },
    ];
    const template = whole[0];
    if (!template) throw new Error('the main path has no first event');
    const pool = [...whole, ...others.map((event) => ({ ...template, event }))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 60 }), (events) => {
        const history = events.map((recorded, i) => ({ ...recorded, seq: i + 1 }));
        const state = fold(history);
        expect(state.version).toBe(history.length);
        expect(tasksOf(state, day)).toBeInstanceOf(Array);
        expect(history.reduce(evolve, emptyCase)).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });
});
