import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import type { CaseCommand, CaseEvent } from '../case-event.ts';
import { fold } from '../case-state.ts';
import { decide } from '../decide.ts';
import { awarded, extensionRecommended, muratsTerms, signatureOf } from '../examples/contract-path.ts';
import { botagoz, head, marina, saule, stranger } from '../examples/people.ts';
import { contextOf, forge, hashOf, keyOf, on, sign, type Story } from '../examples/story.ts';
import { obligationsOf } from '../obligation/obligations.ts';
import { longestEnd, participantsOf } from './basis.ts';
import { contractSigningText, contractText } from './contract-text.ts';
import type { ContractTerms, Party, PlannedMeasure } from './events.ts';
import { isActive } from './measures.ts';
import { contractEnds, contractInForce } from './state.ts';

/** The case as it is told so far; fast-check's model of it is only how much was tried. */
interface Real {
  story: Story;
}
type Model = { tried: number };

const anybody = fc.constantFrom(botagoz, saule, head, marina, stranger, { ...head, person: 'botagoz' });
const party = fc.constantFrom<Party>('centre', 'member:murat', 'member:bibigul', 'member:zhuldyz', 'member:askar');

/** Something somebody tries; what is refused changes nothing, and what holds is looked at after each. */
class Attempt implements fc.Command<Model, Real> {
  readonly named: string;
  readonly actor: Actor;
  readonly make: (story: Story) => CaseCommand;
  constructor(named: string, actor: Actor, make: (story: Story) => CaseCommand) {
    this.named = named;
    this.actor = actor;
    this.make = make;
  }
  check(): boolean {
    return true;
  }
  run(model: Model, real: Real): void {
    const { story } = real;
    const outcome = decide(story.state, this.make(story), contextOf(this.actor, story.around));
    model.tried += 1;
    if (outcome.ok) real.story = forge(story, this.actor, ...outcome.events);
    expectSound(real.story);
  }
  toString(): string {
    return `${this.named} by ${this.actor.person} (${this.actor.role})`;
  }
}

/** A day goes by, and now and then the law comes to exempt somebody who had a measure. */
class Turn implements fc.Command<Model, Real> {
  readonly day: string;
  readonly exempt: boolean;
  constructor(day: string, exempt: boolean) {
    this.day = day;
    this.exempt = exempt;
  }
  check(): boolean {
    return true;
  }
  run(_: Model, real: Real): void {
    if (this.day > real.story.around.day) real.story = on(real.story, { day: this.day });
    const { determination } = real.story.state.decision;
    if (this.exempt && determination) {
      const { seq: _seq, by: _by, ...kept } = determination;
      const people = kept.assessment.people.map((one) =>
        one.member === 'bibigul' ? { ...one, exemptFromMeasures: true } : one,
      );
      const event: CaseEvent = {
        type: 'determined',
        determination: { ...kept, assessment: { ...kept.assessment, people } },
      };
      real.story = forge(real.story, botagoz, event);
    }
    expectSound(real.story);
  }
  toString(): string {
    return `${this.day}${this.exempt ? ', Bibigul is exempt' : ''}`;
  }
}

const { plan } = muratsTerms;
const varied: fc.Arbitrary<ContractTerms> = fc
  .record({
    to: fc.constantFrom('2019-01-31', '2019-01-31', '2018-12-31', '2019-02-01', '2019-07-31'),
    member: fc.constantFrom('bibigul', 'bibigul', 'zhuldyz', 'askar', 'murat'),
    kind: fc.constantFrom<PlannedMeasure['kind']>('publicWorks', 'socialJob', 'screening', 'specialJob'),
  })
  .map(({ to, member, kind }) => ({
    ...muratsTerms,
    to,
    plan: {
      ...plan,
      measures: [
        ...plan.measures.slice(0, 1),
        { id: 'm-2', kind, member, provider: 'Akimat', from: '2018-09-01', to: '2018-10-31' },
        ...plan.measures.slice(2),
      ],
      schooling: [],
      reviews: ['2018-11-15'],
    },
  }));

const REASON = 'A reason long enough.';
/** Under the right version with one's own key, or another hash, another's key, a signature for another party. */
const signing = fc
  .tuple(anybody, party, fc.constantFrom('own', 'own', 'own', 'otherHash', 'otherKey', 'otherParty', 'oldVersion'))
  .map(
    ([actor, who, how]) =>
      new Attempt(`sign ${who} ${how}`, actor, (story) => {
        if (how === 'otherHash') return signatureOf(story, actor.person, who, { hash: 'another' });
        if (how === 'otherKey') return signatureOf(story, actor.person, who, { publicKey: keyOf('dinara') });
        if (how === 'oldVersion') return signatureOf(story, actor.person, who, { version: 1 });
        const right = signatureOf(story, actor.person, who);
        const text = contractSigningText({ ...right, party: 'centre' });
        return how === 'otherParty' ? { ...right, signature: sign(keyOf(actor.person), text) } : right;
      }),
  );

const attempts = [
  fc
    .tuple(anybody, varied)
    .map(
      ([actor, terms]) =>
        new Attempt(`draw up until ${terms.to}`, actor, () => ({ type: 'drawUpContract', terms, reason: REASON })),
    ),
  signing,
  signing,
  fc.tuple(anybody, party, fc.boolean()).map(
    ([actor, who, kept]) =>
      new Attempt(`paper of ${who}`, actor, ({ state }) => ({
        type: 'recordPaperSignature',
        version: state.contract.versions.at(-1)?.version ?? 1,
        party: who,
        document: kept ? 'scan-1' : 'not kept',
      })),
  ),
  fc.tuple(anybody, fc.constantFrom('2019-02-28', '2019-07-31', '2019-08-01', '2020-01-31')).map(
    ([actor, to]) =>
      new Attempt(`propose until ${to}`, actor, () => ({
        type: 'proposeExtension',
        to,
        ground: 'training',
        recommendation: 'r-ext',
      })),
  ),
  anybody.map((actor) => new Attempt('approve', actor, () => ({ type: 'approveExtension' }))),
  fc
    .tuple(fc.constantFrom('2018-09-20', '2018-12-01', '2019-01-31', '2019-02-10'), fc.integer({ min: 0, max: 9 }))
    .map(([day, n]) => new Turn(day, n === 0)),
];

/** The steps in which a contract goes well, so that what is tried between them reaches far. */
const right: readonly fc.Command<Model, Real>[] = [
  new Attempt('draw up', botagoz, () => ({ type: 'drawUpContract', terms: muratsTerms, reason: REASON })),
  new Attempt('sign', marina, (story) => signatureOf(story, 'marina', 'member:murat')),
  new Attempt('paper', botagoz, ({ state }) => ({
    type: 'recordPaperSignature',
    version: state.contract.versions.at(-1)?.version ?? 1,
    party: 'member:bibigul',
    document: 'scan-1',
  })),
  new Attempt('sign', head, (story) => signatureOf(story, 'head', 'centre')),
  new Attempt('propose', botagoz, () => ({
    type: 'proposeExtension',
    to: '2019-07-31',
    ground: 'training',
    recommendation: 'r-ext',
  })),
  new Attempt('approve', head, () => ({ type: 'approveExtension' })),
];

/** No version holds without the signatures of all its parties under the very text; nobody exempt is bound; no term is outrun. */
function expectSound({ state, history }: Story): void {
  for (const version of state.contract.versions.filter(({ concludedOn }) => concludedOn !== null)) {
    const hash = hashOf(contractText(state, version));
    expect(version.signatures.map((one) => one.party).toSorted()).toEqual(version.parties.toSorted());
    for (const { by, party: who, person, hash: under } of version.signatures) {
      expect(under).toBe(hash);
      if (by.way === 'paper') expect([who === 'centre', by.document]).toEqual([false, 'scan-1']);
      else {
        expect(by.publicKey).toBe(keyOf(person));
        expect(by.signature).toBe(
          sign(by.publicKey, contractSigningText({ version: version.version, party: who, hash })),
        );
        // For the centre whoever is a decision-maker, also one who is a consultant elsewhere; never who drew it up (below).
        expect(who === 'centre' ? ['head', 'botagoz'] : ['marina']).toContain(person);
      }
    }
    expect(version.drawnUpBy).not.toBe(version.signatures.find((one) => one.party === 'centre')?.person);
  }
  const exempt = participantsOf(state).flatMap(({ member, exempt: is }) => (is === true ? [member] : []));
  for (const { measure } of obligationsOf(state))
    if (measure && isActive(measure.kind)) expect(exempt).not.toContain(measure.member);
  const ends = contractEnds(state.contract);
  if (ends !== undefined) expect(ends <= (longestEnd(state) ?? '')).toBe(true);
  for (const { due } of obligationsOf(state)) expect(due <= (ends ?? '')).toBe(true);
  for (const { event, by } of history)
    if (event.type === 'contractExtended') expect(by.person).not.toBe(event.proposedBy);
}

const beginning = (): Story =>
  on(extensionRecommended(awarded()), { hasDocument: (_, hash) => hash === 'scan-1', day: '2018-08-15' });

describe('whatever is tried with a contract, by whomever, in whatever order', () => {
  test('it never holds without all signatures on the very text, never binds an exempt member, never runs over the longest term', () => {
    const told = beginning();
    let [concluded, extended] = [0, 0];
    const steps = fc
      .array(fc.commands(attempts, { maxCommands: 4, size: 'max' }), {
        minLength: right.length,
        maxLength: right.length,
      })
      .chain((gaps) => fc.tuple(fc.constant(gaps), fc.subarray([...right.keys()], { minLength: right.length - 1 })));
    fc.assert(
      fc.property(steps, ([gaps, kept]) => {
        const real: Real = { story: told };
        const all = right.flatMap((step, i) => [...(gaps[i] ?? []), ...(kept.includes(i) ? [step] : [])]);
        fc.modelRun(() => ({ model: { tried: 0 }, real }), all);
        if (contractInForce(real.story.state.contract)) concluded += 1;
        if (real.story.state.contract.extensions.length > 0) extended += 1;
        expect(fold(real.story.history)).toEqual(real.story.state);
      }),
      { numRuns: 150 },
    );
    // A test that never reaches a contract, or a longer one, would say nothing about them.
    expect(concluded).toBeGreaterThan(20);
    expect(extended).toBeGreaterThan(5);
  });
});
