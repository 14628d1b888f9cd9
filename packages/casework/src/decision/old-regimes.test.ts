import { muratsTerms } from '../examples/contract-path.ts';
import { fold } from '../case-state.ts';
import type { ProgrammeId } from '@tirek/law';
import type { FamilyFile } from '@tirek/family';
import { orleu2016 } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { answered, assigned, decided, determined, referred, sat, visited, voted } from '../examples/main-path.ts';
import { botagoz, OFFICE, order } from '../examples/people.ts';
import { act, begin, forge, on, refusalOf, type Story } from '../examples/story.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { tasksOf } from '../tasks.ts';
import { replay } from './replay.ts';

/** The commission of that time. */
const orderThen = { ...order, id: 'order-0', from: '2014-01-01', to: '2017-12-31' };

interface Paper {
  readonly family: FamilyFile;
  readonly receivedOn: string;
  readonly day: string;
  readonly programme?: ProgrammeId;
}

/** An application that came on paper, entered some days later. */
function paper({ family, day, programme }: Paper): Story {
  const begun = act(begin({ day, order: orderThen }), botagoz, {
    type: 'startDraft',
    case: 'case-1',
    office: OFFICE,
    channel: 'paper',
    applicant: 'marina',
    familyKey: 'family-1',
    family,
    ...(programme ? { programme } : {}),
  });
  const document = { hash: 'scan', kind: 'paperApplication', mediaType: 'application/pdf', size: 90_000 } as const;
  return act(begun, botagoz, { type: 'attachDocument', document });
}

const submitted = (told: Paper): Story =>
  act(paper(told), botagoz, { type: 'submitApplication', receipt: 'R-1', receivedOn: told.receivedOn });
const concluded = (told: Paper): Story => voted(sat(visited(assigned(referred(answered(submitted(told)))))));
const resolutionOf = ({ state }: Story) => state.decision.made.at(-1)?.resolution;

/** Four people in 2015 with 24,000 a month: 6,000 each. */
const passive: FamilyFile = {
  tirek: 1,
  territory: '430000000',
  settlement: 'urban',
  unstated: 'no',
  members: [
    { id: 'mother', relation: 'applicant', birthDate: '1985-02-03', sex: 'female', work: 'none' },
    { id: 'father', relation: 'spouse', birthDate: '1983-06-09', sex: 'male', work: 'selfEmployed' },
    { id: 'first', relation: 'child', birthDate: '2008-09-01', sex: 'female' },
    { id: 'second', relation: 'child', birthDate: '2011-04-17', sex: 'male' },
  ],
  incomes: [{ member: 'father', kind: 'wage', amount: 24_000, per: 'month', from: '2015-01-01', to: '2015-03-31' }],
  dwellings: [{ owned: true, totalArea: 54, emergency: false }],
  property: [],
};
const in2015: Paper = { family: passive, receivedOn: '2015-05-14', day: '2015-05-18' };
const in2016: Paper = {
  family: orleu2016.file,
  receivedOn: '2016-05-18',
  day: '2016-05-19',
  programme: 'orleu',
};

describe('the old assistance of 2015', () => {
  const told = decided(concluded(in2015));

  test('is granted by the 40 % line for the rest of the quarter, without conditions', () => {
    // 40 % of 21,364 is 8,545.60, rounded 8,546; (8,546 − 6,000) × 4.
    expect(resolutionOf(told)).toMatchObject({
      outcome: 'grant',
      kind: null,
      amount: 10_184,
      childSupplement: 0,
      period: ['2015-05-01', '2015-06-30'],
      edition: '2002-01-01',
    });
    expect(resolutionOf(told)).not.toHaveProperty('programme');
  });

  test('says that the line is an estimate, and cites no act that came later', () => {
    const assessment = told.state.decision.determination?.assessment;
    expect(assessment?.povertyLine).toEqual({ amount: 8546, basis: 'nationalEstimate' });
    expect(assessment?.cautions.map(({ code }) => code)).toContain('line.nationalEstimate');
    const cited = [...(resolutionOf(told)?.objection.cites ?? []), ...Object.keys(assessment?.citations ?? {})];
    expect(cited.filter((id) => id.startsWith('socialCode') || id.startsWith('administrativeCode'))).toEqual([]);
    expect(resolutionOf(told)?.objection.cites).toEqual(['appealsLaw/12']);
  });

  test('is paid monthly to the end of the quarter: 10,184 in May and in June', () => {
    expect(entitlementsOf(told.state).map(({ month, amount, payIn }) => [month, amount, payIn])).toEqual([
      ['2015-05', 1_018_400, '2015-05'],
      ['2015-06', 1_018_400, '2015-06'],
    ]);
    expect(entitlementsOf(told.state)[0]?.parts[0]?.cites).toEqual(['tsaLaw/3']);
  });

  test('asks for no contract', () => {
    expect(tasksOf(told.state, '2015-06-01')).toEqual([]);
    expect(refusalOf(told, botagoz, { type: 'drawUpContract', terms: muratsTerms })).toEqual({
      code: 'contract.notConditional',
    });
  });

  test('knows no terms, and says so instead of making one up', () => {
    const { terms } = submitted(in2015).state.application?.submitted ?? { terms: [] };
    expect(terms.map(({ due, notComputed }) => [due, notComputed])).toEqual([
      [null, 'term.unknown'],
      [null, 'term.unknown'],
    ]);
    const [refer] = tasksOf(submitted(in2015).state, '2015-09-01');
    expect(refer).toMatchObject({ kind: 'referToCommission', late: false, escalation: 0 });
  });

  test('comes out the same when it is reckoned again today', () => {
    expect(replay(told.history)).toMatchObject({ same: true, determinations: [{ same: true, sameTrace: true }] });
    expect(fold(told.history)).toEqual(told.state);
  });
});

describe('the Orleu project of 2016', () => {
  const told = decided(concluded(in2016));

  test('is granted by its own line for the six months of the contract', () => {
    // 60 % of 22,859 is 13,715.40, rounded 13,715; 105,000 in the quarter are 7,000 a head; (13,715 − 7,000) × 5.
    expect(resolutionOf(told)).toMatchObject({
      outcome: 'grant',
      kind: 'conditional',
      amount: 33_575,
      period: ['2016-05-01', '2016-10-31'],
      edition: '2014-03-01',
      programme: 'orleu',
    });
    const reasons = resolutionOf(told)?.reasons.map(({ code }) => code);
    expect(reasons).toEqual(['income.belowLine', 'kind.conditional']);
  });

  test.for([
    ['monthly', null, ['2016-05', '2016-06', '2016-07', '2016-08', '2016-09', '2016-10']],
    ['for three months at once', 3, ['2016-05', '2016-05', '2016-05', '2016-08', '2016-09', '2016-10']],
  ] as const)('is paid %s once the contract is concluded', ([, months, payIn]) => {
    expect(entitlementsOf(told.state)).toEqual([]);
    const lumpSum = months === null ? null : { months, spending: [] };
    const plan = { aim: 'Twenty sheep.', measures: [], accompaniment: [], schooling: [], reviews: [] };
    const terms = { from: '2016-05-20', to: '2016-11-19', plan, lumpSum };
    const concluded2016 = forge(
      told,
      botagoz,
      { type: 'contractDrawnUp', version: 1, terms, parties: ['centre'] },
      { type: 'contractConcluded', version: 1, hash: 'h' },
    );
    const due = entitlementsOf(concluded2016.state);
    expect(due.map((one) => one.payIn)).toEqual(payIn);
    // 33,575 × 6 months; the lump sum is 100,725.
    expect(due.reduce((sum, { amount }) => sum + amount, 0)).toBe(20_145_000);
    expect(due[0]?.parts[0]?.cites).toEqual(['orleuRules/1', 'orleuRules/5']);
  });

  test('leaves a family that declines it on the 40 % assistance', () => {
    const { programme: _, ...declined } = in2016;
    // 40 % of 22,859 is 9,143.60, rounded 9,144; (9,144 − 7,000) × 5.
    expect(resolutionOf(decided(concluded(declined)))).toMatchObject({ amount: 10_720, kind: null });
  });

  test('is not reckoned with a line published for targeted assistance', () => {
    const withLine = determined(on(concluded(in2016), { publishedLine: 9144 }));
    expect(withLine.state.decision.determination?.assessment.povertyLine.amount).toBe(13_715);
  });

  test('can still be chosen, or declined, as long as it is a draft', () => {
    const chosen = act(paper(in2015), botagoz, { type: 'amendDraft', family: passive, programme: 'orleu' });
    expect(chosen.state.application?.programme).toBe('orleu');
    const amended = act(chosen, botagoz, { type: 'amendDraft', family: passive });
    expect(amended.state.application?.programme).toBe('orleu');
    const declined = act(amended, botagoz, { type: 'amendDraft', family: passive, programme: 'targetedAssistance' });
    expect(declined.state.application?.programme).toBe('targetedAssistance');
  });

  test('is refused where it did not run yet: in 2015 it was in three regions', () => {
    const elsewhere = decided(concluded({ ...in2015, programme: 'orleu' }));
    expect(resolutionOf(elsewhere)).toMatchObject({ outcome: 'refuse', reasons: [{ code: 'programme.notInRegion' }] });
  });

  test.each([
    ['2014-02-28', 'application.programmeNotInForce'],
    ['2014-03-01', undefined],
    ['2017-12-31', undefined],
    ['2018-01-01', 'application.programmeNotInForce'],
  ])('with paper that came on %s: %s', (receivedOn, code) => {
    const told2018 = paper({ ...in2016, day: '2018-01-09' });
    expect(refusalOf(told2018, botagoz, { type: 'submitApplication', receipt: 'R', receivedOn })?.code).toBe(code);
  });

  test('runs in the working calendar of today where only the paper is old', () => {
    const today = submitted({ ...in2016, day: '2026-02-10' });
    expect(today.state.application?.submitted).toMatchObject({
      applicationDay: '2016-05-18',
      registeredOn: '2026-02-10',
      terms: [{ notComputed: 'term.unknown' }, { notComputed: 'term.unknown' }],
    });
  });
});

test('the child allowance of 2017 is due by its own threshold, for the quarter, without a contract', () => {
  // Line 60 % of 24,459 = 14,675; 6,000 a head is under it; two children at 2,383.
  const incomes = [
    { member: 'father', kind: 'wage', amount: 24_000, per: 'month', from: '2017-04-01', to: '2017-06-30' } as const,
  ];
  const told = decided(
    concluded({
      family: { ...passive, incomes },
      receivedOn: '2017-08-10',
      day: '2017-08-10',
      programme: 'childAllowance',
    }),
  );
  expect(resolutionOf(told)).toMatchObject({
    outcome: 'grant',
    kind: null,
    amount: 4766,
    period: ['2017-08-01', '2017-09-30'],
    programme: 'childAllowance',
  });
});
