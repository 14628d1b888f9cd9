import { describe, expect, test } from 'vitest';
import {
  awarded,
  awardedIn,
  contractConcluded,
  drawnUp,
  extended,
  extensionRecommended,
  MURAT_APPLIED,
  muratsFamily,
  muratsTerms,
  quarterTerms,
} from '../examples/contract-path.ts';
import { botagoz, head } from '../examples/people.ts';
import { act, on, refusalOf } from '../examples/story.ts';
import { obligationsOf } from '../obligation/obligations.ts';
import { tasksOf } from '../tasks.ts';
import { needsOf } from './adaptation-needs.ts';
import { contractBasis, longestEnd, participantsOf, partiesOf } from './basis.ts';
import type { ContractTerms, PlannedMeasure } from './events.ts';
import { ACTIVE_MEASURES, ADAPTATION_MEASURES, FARM_USES, FORBIDDEN_USES, LUMP_SUM_USES } from './measures.ts';
import { planProblems } from './plan-problems.ts';
import { contractEnds, contractInForce } from './state.ts';

const basis = contractBasis(awarded().state);
/** What is wrong with one measure more, by place and code. */
function wrongWith(measure: Partial<PlannedMeasure>, of: typeof basis = basis): string[] {
  const one: PlannedMeasure = {
    id: 'm-9',
    kind: 'publicWorks',
    member: 'bibigul',
    provider: 'Akimat',
    from: '2018-10-01',
    to: '2018-10-31',
    ...measure,
  };
  const terms = { ...muratsTerms, plan: { ...muratsTerms.plan, measures: [...muratsTerms.plan.measures, one] } };
  return of ? planProblems(terms, of).map(({ code }) => code) : ['no basis'];
}
const basisOf = (member: string, changed: object) =>
  contractBasis(
    awarded({
      ...muratsFamily,
      members: muratsFamily.members.map((one) => (one.id === member ? { ...one, ...changed } : one)),
    }).state,
  );

describe('a plan', () => {
  test.for([
    ['shortCourse', '2018-10-30', ['plan.tooShort']],
    ['shortCourse', '2018-10-31', []],
    ['shortCourse', '2019-03-31', []],
    ['shortCourse', '2019-04-01', ['plan.tooLong']],
    ['businessBasics', '2018-10-14', []],
    ['businessBasics', '2018-10-15', []],
    ['businessBasics', '2018-10-16', ['plan.tooLong']],
    ['technicalEducation', '2021-06-30', []],
  ] as const)('of a %s from 1 October 2018 until %s', ([course, to, codes]) => {
    expect(wrongWith({ kind: 'vocationalTraining', course, to })).toEqual(codes);
  });

  test.for([
    ['bastauBusiness', '2018-10-29', []],
    ['bastauBusiness', '2018-10-30', []],
    ['bastauBusiness', '2018-10-31', ['plan.tooLong']],
  ] as const)('of %s until %s takes thirty days at most', ([course, to, codes]) => {
    expect(wrongWith({ kind: 'entrepreneurship', course, to })).toEqual(codes);
  });

  test.for([
    ['2019-09-29', []],
    ['2019-09-30', []],
    ['2019-10-01', ['plan.tooLong']],
  ] as const)('of a social job until %s takes twelve months at most', ([to, codes]) => {
    expect(wrongWith({ kind: 'socialJob', to })).toEqual(codes);
  });

  test.for([
    ['1988-10-02', '2018-06-30', []],
    ['1988-10-01', '2018-06-30', ['plan.tooOld']],
    ['1988-09-30', '2018-06-30', ['plan.tooOld']],
    ['1995-07-03', '2015-10-02', []],
    ['1995-07-03', '2015-10-01', []],
    ['1995-07-03', '2015-09-30', ['plan.notGraduate']],
  ] as const)('of youth practice for somebody born %s who graduated %s', ([birthDate, graduatedOn, codes]) => {
    const practice = { kind: 'youthPractice', graduatedOn } as const;
    expect(wrongWith(practice, basisOf('bibigul', { birthDate }))).toEqual(codes);
  });

  test.for([
    ['2018-08-10', ['plan.tooLate']],
    ['2018-08-09', ['plan.tooLate']],
    ['2018-08-11', []],
  ] as const)('registers a pregnancy counted from %s by 2 November 2018', ([pregnantSince, codes]) => {
    const to = '2018-11-02';
    expect(wrongWith({ kind: 'antenatalRegistration', pregnantSince, to })).toEqual(codes);
  });

  test('gives a special job to somebody with a disability of group three, whom the law does not exempt', () => {
    expect(wrongWith({ kind: 'specialJob' }, basisOf('bibigul', { disability: 'group3' }))).toEqual([]);
  });

  test.for([
    ['disability', { disability: 'group2' }],
    ['study', { study: 'fullTime' }],
    ['longIllness', { longIllness: true }],
    ['permanentJob', { work: 'permanentJob' }],
    ['care', { caresFor: 'nazerke' }],
  ] as const)('gives nobody an active measure whom the law exempts: %s', ([group, changed]) => {
    const of = basisOf('bibigul', changed);
    const told = of?.participants.find(({ member }) => member === 'bibigul');
    expect(told).toMatchObject({ exempt: true, group });
    expect(wrongWith({}, of).filter((code) => code !== 'plan.exempt')).toEqual([]);
    expect(wrongWith({}, of)).toContain('plan.exempt');
    expect(wrongWith({ kind: 'screening' }, of).filter((code) => code !== 'plan.exempt')).toEqual([]);
  });

  test('plans exactly as much of the lump sum as is paid, and not a tenge more', () => {
    const spending = (amount: number): ContractTerms => ({
      ...muratsTerms,
      lumpSum: { months: 3, spending: [{ id: 'l-1', use: 'livestock', what: 'Cows', amount, proofBy: '2018-12-01' }] },
    });
    const codes = (amount: number) => (basis ? planProblems(spending(amount), basis).map(({ code }) => code) : []);
    expect([122_129, 122_130, 122_131].map(codes)).toEqual([[], [], ['plan.overLumpSum']]);
  });

  test('knows for each use of a lump sum whether it is allowed', () => {
    const codes = (use: (typeof LUMP_SUM_USES)[number] | (typeof FORBIDDEN_USES)[number], farmOnly: boolean) => {
      const spending = [{ id: 'l-1', use, what: 'As agreed', amount: 1, proofBy: '2018-12-01' }];
      const terms: ContractTerms = { ...muratsTerms, lumpSum: { months: 3, spending } };
      return basis ? planProblems(terms, { ...basis, farmOnly }).map(({ code }) => code) : [];
    };
    for (const use of LUMP_SUM_USES) expect([use, codes(use, false)]).toEqual([use, []]);
    for (const use of FORBIDDEN_USES) expect([use, codes(use, false)]).toEqual([use, ['plan.forbiddenUse']]);
    for (const use of LUMP_SUM_USES)
      expect([use, codes(use, true)]).toEqual([use, FARM_USES.includes(use) ? [] : ['plan.farmOnly']]);
  });

  test('says of each of the seven and the eight measures what shows that it was done', () => {
    for (const kind of [...ACTIVE_MEASURES, ...ADAPTATION_MEASURES]) {
      expect(needsOf(kind).kind).toBe(kind);
      expect(needsOf(kind).finished.length).toBeGreaterThan(0);
    }
  });
});

describe('a contract', () => {
  test('is signed by who applied, by every other member able to work, and by the centre', () => {
    expect(partiesOf(awarded().state)).toEqual(['member:murat', 'member:bibigul', 'centre']);
    expect(participantsOf(awarded().state).find(({ member }) => member === 'zhuldyz')?.group).toBe('study');
  });

  test('binds nobody before the last of them has signed, and then all of them', () => {
    const waiting = drawnUp();
    expect(contractInForce(waiting.state.contract)).toBeUndefined();
    expect(obligationsOf(waiting.state)).toEqual([]);
    const held = contractConcluded(waiting);
    expect(contractInForce(held.state.contract)).toMatchObject({ version: 1, concludedOn: MURAT_APPLIED });
    expect(obligationsOf(held.state)[0]).toMatchObject({ id: 'm-2:begin', due: '2018-09-11', member: 'bibigul' });
  });

  test('is changed with a reason, and the earlier version holds until the new one is signed', () => {
    const held = contractConcluded();
    const terms = { ...muratsTerms, plan: { ...muratsTerms.plan, reviews: ['2018-12-15'] } };
    const change = { type: 'drawUpContract', terms } as const;
    expect(refusalOf(held, botagoz, change)?.code).toBe('reason.tooShort');
    const changed = act(held, botagoz, { ...change, reason: 'The review comes after the harvest.' });
    expect(contractInForce(changed.state.contract)?.version).toBe(1);
    expect(contractInForce(contractConcluded(changed).state.contract)?.version).toBe(2);
  });

  test('drawn up once more as it is changes nothing', () => {
    const held = drawnUp();
    expect(act(held, botagoz, { type: 'drawUpContract', terms: muratsTerms }).history).toEqual(held.history);
  });

  test('is due three working days after the conclusion, then waits for the family and for the head', () => {
    const kinds = (story: ReturnType<typeof awarded>) =>
      tasksOf(story.state, MURAT_APPLIED).map(({ kind, term, owner }) => [kind, term.due, owner.role]);
    expect(kinds(awarded())).toContainEqual(['drawUpContract', '2018-08-20', 'consultant']);
    expect(kinds(drawnUp())).toEqual(
      expect.arrayContaining([
        ['collectSignatures', '2018-08-20', 'consultant'],
        ['signContract', '2018-08-20', 'decisionMaker'],
      ]),
    );
    const after = kinds(contractConcluded()).map(([kind]) => kind);
    for (const kind of ['drawUpContract', 'collectSignatures', 'signContract']) expect(after).not.toContain(kind);
  });

  test.for([
    ['2018', '2019-07-31'],
    ['2021', undefined],
  ] as const)('applied for in %s may last until %s', ([year, longest]) => {
    expect(longestEnd((year === '2018' ? awarded() : awardedIn(year, 40_000)).state)).toBe(longest);
  });

  test('since 2020 lasts no longer than the quarter', () => {
    const story = awardedIn('2021', 40_000);
    const codes = (to: string) =>
      refusalOf(story, botagoz, { type: 'drawUpContract', terms: { ...quarterTerms('2021'), to } });
    expect(codes('2021-09-30')).toBeUndefined();
    expect(codes('2021-10-01')?.code).toBe('plan.dates');
  });

  test('is made longer by what is unfinished, and what goes on is finished later', () => {
    const held = contractConcluded();
    expect(obligationsOf(held.state).at(-1)).toMatchObject({ id: 'm-1:goOn:2019-01-31', due: '2019-01-31' });
    const longer = extended(held, '2019-07-31');
    expect(contractEnds(longer.state.contract)).toBe('2019-07-31');
    expect(obligationsOf(longer.state).at(-1)).toMatchObject({ id: 'm-1:finish', due: '2019-02-15' });
    const again = extensionRecommended(longer, 'r-2');
    const more = { type: 'proposeExtension', to: '2019-08-31', ground: 'training', recommendation: 'r-2' } as const;
    expect(refusalOf(again, botagoz, more)?.code).toBe('extension.period');
  });

  test('is not made longer by a recommendation that was used already, nor by a course that is finished', () => {
    const longer = extended(contractConcluded(), '2019-04-30');
    const more = { type: 'proposeExtension', to: '2019-06-30', ground: 'training', recommendation: 'r-ext' } as const;
    expect(refusalOf(longer, botagoz, more)?.code).toBe('extension.notRecommended');
    const finished = act(on(longer, { day: '2019-02-20' }), botagoz, {
      type: 'checkObligation',
      obligation: 'm-1:finish',
      finding: 'fulfilled',
      reason: 'The certificate was shown.',
      documents: [],
    });
    expect(refusalOf(finished, botagoz, more)?.code).toBe('extension.ground');
  });

  test('whose extension is given back is not made longer', () => {
    const proposed = act(extensionRecommended(contractConcluded()), botagoz, {
      type: 'proposeExtension',
      to: '2019-04-30',
      ground: 'training',
      recommendation: 'r-ext',
    });
    expect(tasksOf(proposed.state, MURAT_APPLIED).map(({ kind }) => kind)).toContain('decideExtension');
    const back = act(proposed, head, { type: 'giveBackExtension', reason: 'Say until when the course lasts.' });
    expect(back.state.contract).toMatchObject({ extensionProposal: null, extensions: [] });
  });
});
