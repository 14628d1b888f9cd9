import type { FamilyFile } from '@tirek/family';
import { loanAfterSeptember2025, loanBeforeSeptember2025, loneMotherOfFour, twoCars } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { replay } from './decision/replay.ts';
import { factsForDecision } from './evidence/facts-for-decision.ts';
import {
  answered,
  assigned,
  concluded,
  decided,
  proposed,
  referred,
  sat,
  submitted,
  visited,
  voted,
} from './examples/main-path.ts';
import { akim, askar, botagoz, head, OFFICE, registers } from './examples/people.ts';
import { act, begin, on, refusalOf, type Story } from './examples/story.ts';
import { tasksOf } from './tasks.ts';

const { file, on: day } = loneMotherOfFour;
const lastDecision = ({ state }: Story) => state.decision.made.at(-1)?.resolution;
const settle = (doubt: string, choice: { source: string } | { value: unknown }, reason = 'Seen with my own eyes.') =>
  ({ type: 'settleDoubt', doubt, reason, choice }) as const;

describe('a car that was sold and still stands in the register', () => {
  const oneCar: FamilyFile = { ...twoCars.file, property: [{ kind: 'car', working: true }] };
  const told = act(submitted(oneCar, twoCars.on), registers, {
    type: 'receiveEvidence',
    source: 'register',
    register: 'vehicles',
    fetchedAt: `${twoCars.on}T04:00:00Z`,
    answers: [{ fact: 'property', member: null, value: [{ kind: 'car' }, { kind: 'car' }] }],
  });
  const ready = voted(sat(visited(assigned(referred(answered(told))))));

  test('is a doubt that names both sources and stops the work', () => {
    expect(told.state.evidence.doubts).toMatchObject([
      { id: 'doubt-1', kind: 'conflict', fact: 'property', values: { statement: [{}], 'register:vehicles': [{}, {}] } },
    ]);
    expect(refusalOf(ready, botagoz, { type: 'determine' })).toEqual({ code: 'doubts.open', doubts: ['doubt-1'] });
  });

  test('is an award when the officer saw the bill of sale, and a refusal when the register was right', () => {
    const sold = decided(
      act(ready, botagoz, settle('doubt-1', { source: 'statement' }, 'Bill of sale of 3 March shown.')),
    );
    expect(lastDecision(sold)?.outcome).toBe('grant');
    const both = {
      value: [
        { kind: 'car', working: true },
        { kind: 'car', working: true },
      ],
    };
    expect(lastDecision(decided(act(ready, botagoz, settle('doubt-1', both))))).toMatchObject({
      outcome: 'refuse',
      reasons: [{ code: 'property.spareCar' }],
      wouldChange: [{ code: 'notAnymore', reason: 'property.spareCar' }],
    });
  });
});

test('a loan of the spring is no income for an application of July 2025 and is one for September', () => {
  const july = decided(concluded(loanBeforeSeptember2025.file, loanBeforeSeptember2025.on));
  const september = decided(concluded(loanAfterSeptember2025.file, loanAfterSeptember2025.on));
  expect(lastDecision(july)?.outcome).toBe('grant');
  expect(lastDecision(september)).toMatchObject({
    outcome: 'refuse',
    reasons: [{ code: 'income.aboveLine' }],
    wouldChange: [{ code: 'income.atMost', now: 3_255_000 }],
  });
});

describe('somebody found at home who is not in the application', () => {
  const atHome = assigned(referred(answered(submitted(file, day))));
  const found = visited(atHome, { unregistered: [{ id: 'found-1', relation: 'partner', sex: 'male' }] });
  const ready = voted(sat(found));

  test('is a doubt about a hidden resident, which only an officer settles', () => {
    expect(found.state.evidence.doubts).toMatchObject([
      { kind: 'hiddenResident', fact: 'resident', member: 'found-1', values: { statement: null } },
    ]);
    expect(refusalOf(ready, botagoz, { type: 'determine' })?.code).toBe('doubts.open');
  });

  test('is not counted when it was a guest', () => {
    const guest = act(ready, botagoz, settle('doubt-1', { value: null }, 'A brother on a visit, lives in Taraz.'));
    expect(factsForDecision(guest.state).members.map(({ id }) => id)).not.toContain('found-1');
  });

  test('is a member of the family with the wage that was found when they live together', () => {
    const partner = { id: 'found-1', relation: 'partner', sex: 'male', birthDate: '1988-01-01', work: 'employed' };
    const counted = act(ready, botagoz, settle('doubt-1', { value: partner }));
    const paid = act(counted, botagoz, {
      type: 'receiveEvidence',
      source: 'document',
      fetchedAt: `${day}T06:00:00Z`,
      answers: [
        { fact: 'income.wage', member: 'found-1', value: [{ amount: 900_000, per: 'month', from: '2025-10-01' }] },
      ],
    });
    expect(lastDecision(decided(paid))).toMatchObject({
      outcome: 'refuse',
      reasons: [{ code: 'income.aboveLine' }],
    });
  });
});

test('a child born in the middle of the quarter is counted from its birth on, by a new decision of two officers', () => {
  const first = decided(concluded(file, day));
  const born = { id: 'newborn', relation: 'child', birthDate: '2026-03-05', sex: 'female' };
  const corrected = act(on(first, { day: '2026-03-20' }), botagoz, {
    type: 'correctFact',
    fact: 'resident',
    member: 'newborn',
    value: born,
    from: '2026-03-05',
    reason: 'Birth certificate shown.',
  });
  expect(corrected.state.phase).toBe('determination');
  const again = proposed(corrected);
  expect(refusalOf(again, { ...head, person: 'botagoz' }, { type: 'approve' })?.code).toBe('decision.sameOfficer');
  const second = act(again, head, { type: 'approve' });
  expect(second.state.decision.made).toHaveLength(2);
  expect(lastDecision(second)?.period).toEqual(['2026-03-05', '2026-03-31']);
  expect(lastDecision(second)?.amount).toBeGreaterThan(first.state.decision.made[0]?.resolution.amount ?? Infinity);
  expect(replay(second.history)).toMatchObject({ same: true });
});

test('an application on paper counts from the day it came in, is registered today, and has the akim’s longer term', () => {
  const paper = {
    type: 'startDraft',
    case: 'case-1',
    office: OFFICE,
    applicant: 'marina',
    familyKey: 'family-1',
    family: file,
  } as const;
  const typed = act(begin({ day: '2026-02-12' }), akim, { ...paper, channel: 'paper' });
  const scanned = act(typed, akim, {
    type: 'attachDocument',
    document: { hash: 'scan', kind: 'paperApplication', mediaType: 'application/pdf', size: 90_000 },
  });
  const taken = act(scanned, akim, { type: 'submitApplication', receipt: 'R-7', receivedOn: '2026-01-30' });
  expect(taken.state.application?.submitted).toMatchObject({
    receipt: 'R-7',
    applicationDay: '2026-01-30',
    registeredOn: '2026-02-12',
    through: 'ruralAkim',
    terms: [
      { term: 'fileToCommission', due: '2026-02-13' },
      { term: 'serviceAtRuralAkim', due: '2026-03-11' },
    ],
  });
  expect(tasksOf(taken.state, '2026-02-12').map(({ kind, owner }) => [kind, owner.role])).toContainEqual([
    'referToCommission',
    'ruralAkim',
  ]);
  const ready = voted(sat(visited(assigned(referred(answered(taken))))));
  expect(tasksOf(ready.state, '2026-02-12')[0]?.term).toMatchObject({
    term: 'serviceAtRuralAkim',
    since: '2026-02-12',
  });
  expect(lastDecision(decided(ready))?.period).toEqual(['2026-01-01', '2026-03-31']);
});

test('help that was offered counts from the day of consent', () => {
  const offer = {
    type: 'startDraft',
    case: 'case-1',
    office: OFFICE,
    applicant: 'marina',
    familyKey: 'family-1',
    family: file,
  } as const;
  const offered = act(begin({ day: '2026-02-12' }), askar, { ...offer, channel: 'proactive' });
  const agreed = act(offered, askar, { type: 'giveConsent', on: '2026-02-03' });
  const taken = act(agreed, botagoz, { type: 'submitApplication', receipt: 'R-8' });
  expect(taken.state.application?.submitted?.applicationDay).toBe('2026-02-03');
});

describe('a register that is down', () => {
  const down = act(submitted(file, day), registers, {
    type: 'reportRegisterFailure',
    register: 'tax',
    retryAt: `${day}T09:00:00Z`,
  });

  test('does not keep the commission from visiting, and the case says what is awaited', () => {
    expect(referred(down).state.phase).toBe('visit');
    expect(down.state.evidence.awaited.find(({ register }) => register === 'tax')).toMatchObject({ failures: 1 });
  });

  test('is given up by a named officer, who answers for what is missing', () => {
    const given = act(down, botagoz, { type: 'giveUpRegister', register: 'tax', reason: 'Down for a week.' });
    expect(given.state.evidence.doubts).toMatchObject([{ kind: 'missing', register: 'tax' }]);
    const settled = act(
      given,
      botagoz,
      settle('doubt-1', { source: 'statement' }, 'A paper from the tax office was shown.'),
    );
    const ready = voted(sat(visited(assigned(referred(answered(settled))))));
    expect(lastDecision(decided(ready))?.outcome).toBe('grant');
  });
});

test('a line published while a proposal waits is shown with the difference before anybody signs', () => {
  const waiting = on(proposed(concluded(file, day)), { publishedLine: 60_000 });
  expect(refusalOf(waiting, head, { type: 'approve' })?.code).toBe('determination.stale');
  const again = act(waiting, registers, { type: 'recompute', cause: 'figure' });
  const { recomputed } = again.state.decision;
  expect(again.state.phase).toBe('determination');
  expect(recomputed?.difference).toBe((recomputed?.after.total ?? 0) - (recomputed?.before.total ?? 0));
  expect(recomputed?.difference).toBeGreaterThan(0);
  const signed = act(act(again, botagoz, { type: 'propose' }), head, { type: 'approve' });
  expect(lastDecision(signed)?.amount).toBe(recomputed?.after.total);
});

test('recomputing on the same line and law changes nothing', () => {
  const waiting = proposed(concluded(file, day));
  expect(act(waiting, registers, { type: 'recompute', cause: 'edition' }).history).toHaveLength(waiting.history.length);
});

test('a proposal that was given back for another visit goes through visit and commission again', () => {
  const back = act(proposed(concluded(file, day)), head, {
    type: 'giveBack',
    reason: 'The photos show another house.',
  });
  const again = act(back, botagoz, { type: 'orderAnotherVisit', reason: 'The photos show another house.' });
  expect(again.state.phase).toBe('visit');
  expect(again.state.commission.conclusion).toBeNull();
  expect(lastDecision(decided(voted(sat(visited(assigned(again))))))?.outcome).toBe('grant');
});

test('a family that does not let the visitors in is refused with the article that says so', () => {
  const out = act(assigned(referred(answered(submitted(file, day)))), askar, {
    type: 'recordVisitRefusal',
    reason: 'Nobody was let in, twice.',
  });
  expect(lastDecision(decided(out))).toMatchObject({ outcome: 'refuse', reasons: [{ code: 'survey.refused' }] });
});

test('a poverty line that a family writes into its own file counts for nothing', () => {
  const dreaming = { ...file, figures: { povertyLine: 900_000 } };
  expect(lastDecision(decided(concluded(dreaming, day)))?.amount).toBe(
    lastDecision(decided(concluded(file, day)))?.amount,
  );
});
