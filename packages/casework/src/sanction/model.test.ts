import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import type { CaseCommand } from '../case-event.ts';
import { fold } from '../case-state.ts';
import { decide } from '../decide.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { contractOf2018, contractOf2026, raiseOn, regionalHead } from '../examples/broken-contract.ts';
import { botagoz, head, marina, monitor, saule, stranger } from '../examples/people.ts';
import { contextOf, forge, on, type Story } from '../examples/story.ts';
import { involvedIn } from '../objection/involved.ts';
import { involvedInSanction } from './involved.ts';

const reason = 'A reason long enough.';
const anybody = fc.constantFrom<Actor>(
  botagoz,
  saule,
  head,
  regionalHead,
  marina,
  stranger,
  monitor,
  // Officers who hold two roles, and the head of another office.
  { ...head, person: 'saule' },
  { ...head, person: 'botagoz' },
  { ...regionalHead, person: 'botagoz' },
  { ...regionalHead, person: 'saule' },
  { ...botagoz, person: 'head' },
  { ...head, office: 'kz/43' },
);
const breach = fc.constantFrom('breach-1', 'breach-2', 'breach-3');
const sanction = fc.constantFrom('sanction-1', 'sanction-2');
const objection = fc.constantFrom('o-0', 'o-1', 'o-2', 'o-3', 'o-4', 'o-5', 'o-6', 'o-7');
type Attempt = (story: Story, nth: number) => CaseCommand;

const attempts: fc.Arbitrary<Attempt> = fc.oneof(
  fc.constant<Attempt>((story) => raiseOn(story, story.around.day)),
  fc.constant<Attempt>((story) => raiseOn(story, story.around.day, { kind: 'falseData', obligation: null })),
  breach.map((id): Attempt => () => ({ type: 'answerBreach', breach: id, text: reason, documents: [] })),
  fc
    .tuple(breach, fc.constantFrom('confirmed', 'confirmed', 'confirmed', 'goodCause', 'dropped'))
    .map(([id, outcome]): Attempt => () => ({ type: 'settleBreach', breach: id, outcome, reason })),
  breach.map((id): Attempt => () => ({ type: 'proposeSanction', breach: id })),
  fc.constant<Attempt>(() => ({ type: 'giveSanctionBack', reason })),
  fc.constant<Attempt>(() => ({ type: 'imposeSanction' })),
  fc.constant<Attempt>(() => ({ type: 'imposeSanction' })),
  sanction.map((id): Attempt => () => ({ type: 'liftSanction', sanction: id, reason })),
  sanction.map((id): Attempt => (_, nth) => ({
    type: 'fileObjection',
    id: `o-${nth}`,
    against: { kind: 'sanction', sanction: id },
    way: 'objection',
    text: reason,
    documents: [],
  })),
  fc.tuple(objection, fc.constantFrom('upheld', 'partlyUpheld', 'rejected')).map(([id, outcome]): Attempt => () => ({
    type: 'decideObjection',
    objection: id,
    outcome,
    reason,
    cites: ['socialCode/123/7'],
    rules: [],
  })),
);

/** What is tried, by whom, and how many days after the attempt before. */
type Step = readonly [actor: Actor, attempt: Attempt, days: number];
const anything: fc.Arbitrary<Step> = fc.tuple(anybody, attempts, fc.integer({ min: 0, max: 4 }));

/** The order in which a sanction and an objection to it go well, so that random attempts between its steps reach far. */
const right = (n: number): readonly (readonly [Actor, Attempt])[] => [
  [saule, (story) => raiseOn(story, story.around.day)],
  [marina, () => ({ type: 'answerBreach', breach: `breach-${n}`, text: reason, documents: [] })],
  [saule, () => ({ type: 'settleBreach', breach: `breach-${n}`, outcome: 'confirmed', reason })],
  [botagoz, () => ({ type: 'proposeSanction', breach: `breach-${n}` })],
  [head, () => ({ type: 'imposeSanction' })],
  [
    marina,
    () => ({
      type: 'fileObjection',
      id: `right-${n}`,
      against: { kind: 'sanction', sanction: `sanction-${n}` },
      way: 'objection',
      text: reason,
      documents: [],
    }),
  ],
  [
    regionalHead,
    () => ({
      type: 'decideObjection',
      objection: `right-${n}`,
      outcome: 'upheld',
      reason,
      cites: ['socialCode/123/7'],
      rules: [],
    }),
  ],
];
/** Mostly whose turn it is, now and then anybody; now and then the step is left out, or something else is tried before it. */
const inTurn = (n: number): fc.Arbitrary<Step[]> =>
  fc
    .tuple(
      ...right(n).map(([actor, attempt]) =>
        fc.tuple(
          fc.oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.array(anything, { maxLength: 3 }) },
          ),
          fc.oneof({ weight: 12, arbitrary: fc.constant(actor) }, { weight: 1, arbitrary: anybody }),
          fc.integer({ min: 0, max: 4 }),
          fc.constant(attempt),
          fc.integer({ min: 0, max: 12 }),
        ),
      ),
    )
    .map((turns) =>
      turns.flatMap(([before, actor, days, attempt, left]): Step[] => [
        ...before,
        ...(left === 0 ? [] : [[actor, attempt, days] as const]),
      ]),
    );
const steps = fc.tuple(inTurn(1), inTurn(2)).map((told) => told.flat());
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function expectSound({ history, state }: Story, start: Story): void {
  for (const { seq, event, by, day } of history.slice(start.history.length)) {
    const before = fold(history.slice(0, seq - 1));
    if (event.type === 'breachSettled' && event.outcome === 'confirmed') {
      const asked = before.sanctions.breaches.find(({ id }) => id === event.breach);
      expect((asked?.answers.length ?? 0) > 0 || day > (asked?.answerBy ?? '9')).toBe(true);
    }
    if (event.type === 'sanctionImposed') {
      const { proposal } = before.sanctions;
      expect(before.sanctions.breaches.find(({ id }) => id === event.sanction.breach)?.settled?.outcome).toBe(
        'confirmed',
      );
      expect(proposal && involvedInSanction(before, proposal)).not.toContain(by.person);
      expect(event.sanction.from > day.slice(0, 7)).toBe(true);
      expect(event.sanction.amountAfter).toBeLessThanOrEqual(event.sanction.amountBefore);
    }
    if (event.type === 'objectionDecided') {
      const answered = before.objections.find(({ id }) => id === event.id);
      expect(answered && involvedIn(before, answered)).not.toContain(by.person);
      expect(by.person).toBe('regional head');
    }
  }
  const standing = state.sanctions.imposed.filter(({ lifted }) => lifted === null);
  if (standing.length === 0)
    expect(entitlementsOf(state).map(({ amount }) => amount)).toEqual(
      entitlementsOf(start.state).map(({ amount }) => amount),
    );
}

test.each([
  ['2018', contractOf2018, '2018-09-03'],
  ['2026', contractOf2026, '2026-01-26'],
])(
  'whatever is tried in %s, nobody is sanctioned unheard or by who is involved, and what was lifted costs nothing',
  (_, start, first) => {
    let imposed = 0;
    let answered = 0;
    let free = 0;
    fc.assert(
      fc.property(steps, (tried) => {
        let story = on(start, { day: first });
        for (const [nth, [actor, make, days]] of tried.entries()) {
          story = on(story, { day: later(story.around.day, days) });
          const outcome = decide(story.state, make(story, nth % 8), contextOf(actor, story.around));
          if (outcome.ok) story = forge(story, actor, ...outcome.events);
        }
        expectSound(story, start);
        imposed += story.state.sanctions.imposed.length;
        free += Number(
          story.state.sanctions.imposed.length > 0 && story.state.sanctions.imposed.every(({ lifted }) => lifted),
        );
        answered += story.state.objections.filter(({ decided }) => decided).length;
      }),
      { numRuns: 200 },
    );
    // The attempts reach far enough to have proved something.
    expect(Math.min(imposed, answered, free)).toBeGreaterThan(40);
  },
);
