import { twoCars } from '@tirek/family/examples';
import {
  awarded,
  awardedIn,
  contractConcluded,
  drawnUp,
  extensionRecommended,
  MURAT_APPLIED,
  muratsFamily,
  muratsTerms,
  quarterTerms,
  signatureOf,
} from '../examples/contract-path.ts';
import { concluded, decided } from '../examples/main-path.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, forge, keyOf, on, refusalOf, type Story } from '../examples/story.ts';
import type { ContractTerms, IndividualPlan, PlannedMeasure, PlannedSpending } from './events.ts';

const draw = (terms: ContractTerms, story: Story = awarded()) =>
  refusalOf(story, botagoz, { type: 'drawUpContract', terms });
const withPlan = (plan: Partial<IndividualPlan>): ContractTerms => ({
  ...muratsTerms,
  plan: { ...muratsTerms.plan, ...plan },
});
const { measures } = muratsTerms.plan;
/** The plan with one measure more, for Bibigul unless said otherwise. */
const withMeasure = (measure: Partial<PlannedMeasure>): ContractTerms => {
  const bibiguls: PlannedMeasure = {
    id: 'm-9',
    kind: 'publicWorks',
    member: 'bibigul',
    provider: 'Akimat',
    from: '2018-10-01',
    to: '2018-10-31',
  };
  return withPlan({ measures: [...measures, { ...bibiguls, ...measure }] });
};
const withSpending = (spending: Partial<PlannedSpending>): ContractTerms => ({
  ...muratsTerms,
  lumpSum: {
    months: 3,
    spending: [{ id: 'l-1', use: 'livestock', what: 'Two cows', amount: 100_000, proofBy: '2018-11-30', ...spending }],
  },
});
const spendingIn = (year: string, use: PlannedSpending['use']): ContractTerms => ({
  ...quarterTerms(year),
  lumpSum: { months: 3, spending: [{ id: 'l-1', use, what: 'Two cows', amount: 1, proofBy: `${year}-09-30` }] },
});
const unknownSex = {
  ...muratsFamily,
  members: muratsFamily.members.map(({ sex, ...one }) => (one.id === 'bibigul' || !sex ? one : { ...one, sex })),
};

const planRefusals = {
  'plan.missing': ['a measure says who gives it', () => draw(withMeasure({ provider: '' }))],
  'plan.dates': ['a contract does not last longer than the aid', () => draw({ ...muratsTerms, to: '2019-02-01' })],
  'plan.idTwice': ['two obligations are not known by one name', () => draw(withMeasure({ id: 'm-1' }))],
  'plan.unknownMember': ['a measure is for a member of the family', () => draw(withMeasure({ member: 'stranger' }))],
  'plan.noMeasure': [
    'a member who can work has something to do',
    () => draw(withPlan({ measures: measures.filter(({ member }) => member !== 'bibigul') })),
  ],
  'plan.exempt': ['a full-time student is given no public works', () => draw(withMeasure({ member: 'zhuldyz' }))],
  'plan.exemptionUnknown': [
    'of whom it is not known whether the law exempts them, nothing active is asked',
    () => {
      const story = awarded();
      const { determination } = story.state.decision;
      if (!determination) return undefined;
      const people = determination.assessment.people.map((one) => ({ ...one, exemptFromMeasures: null }));
      const unsure = { ...determination, assessment: { ...determination.assessment, people } };
      const state = { ...story.state, decision: { ...story.state.decision, determination: unsure } };
      return draw(muratsTerms, { ...story, state });
    },
  ],
  'plan.notAbleBodied': ['a child is given no public works', () => draw(withMeasure({ member: 'askar' }))],
  'plan.tooOld': [
    'youth practice ends at thirty',
    () => draw(withMeasure({ kind: 'youthPractice', graduatedOn: '2018-06-30' })),
  ],
  'plan.tooYoung': [
    'a child of five is no pupil yet',
    () => draw(withMeasure({ kind: 'schoolSupport', member: 'nazerke' })),
  ],
  'plan.wrongPerson': [
    'a special job is for people with a disability',
    () => draw(withMeasure({ kind: 'specialJob' })),
  ],
  'plan.factUnknown': [
    'nobody is registered as pregnant of whom it is not known that she is a woman',
    () =>
      draw(
        withMeasure({ kind: 'antenatalRegistration', pregnantSince: '2018-08-20' }),
        awarded(unknownSex, MURAT_APPLIED),
      ),
  ],
  'plan.course': ['training says which course it is', () => draw(withMeasure({ kind: 'vocationalTraining' }))],
  'plan.notGraduate': [
    'youth practice begins within three years of graduating',
    () => {
      const young = muratsFamily.members.map((one, i) => (i === 1 ? { ...one, birthDate: '1995-07-03' } : one));
      const terms = withMeasure({ kind: 'youthPractice', graduatedOn: '2015-06-30' });
      return draw(terms, awarded({ ...muratsFamily, members: young }, MURAT_APPLIED));
    },
  ],
  'plan.tooShort': [
    'a short course lasts a month at least',
    () => draw(withMeasure({ kind: 'vocationalTraining', course: 'shortCourse', to: '2018-10-30' })),
  ],
  'plan.tooLong': [
    'basics of business take fifteen days at most',
    () => draw(withMeasure({ kind: 'vocationalTraining', course: 'businessBasics', to: '2018-10-16' })),
  ],
  'plan.tooLate': [
    'a pregnancy is registered before its twelfth week is over',
    () => draw(withMeasure({ kind: 'antenatalRegistration', pregnantSince: '2018-08-08' })),
  ],
  'plan.noReview': ['family and consultant look at the plan together', () => draw(withPlan({ reviews: [] }))],
  'plan.sphereTwice': [
    'a sphere is accompanied once',
    () => {
      const { accompaniment } = muratsTerms.plan;
      return draw(withPlan({ accompaniment: [...accompaniment, ...accompaniment] }));
    },
  ],
  'plan.lumpSumNotAllowed': [
    'from July 2023 aid is not paid for three months at once',
    () => draw(spendingIn('2024', 'livestock'), awardedIn('2024', 90_000)),
  ],
  'plan.forbiddenUse': ['a lump sum pays no debt', () => draw(withSpending({ use: 'debt' }))],
  'plan.farmOnly': [
    'since 2020 a lump sum is for the household’s farm',
    () => draw(spendingIn('2021', 'ownBusiness'), awardedIn('2021', 40_000)),
  ],
  'plan.overLumpSum': ['no more is planned than is paid', () => draw(withSpending({ amount: 122_131 }))],
} as const satisfies Refused;

const bibiguls = { type: 'recordPaperSignature', version: 1, party: 'member:bibigul', document: 'scan-1' } as const;
const recommended = () => extensionRecommended(contractConcluded());
const longer = { type: 'proposeExtension', to: '2019-04-30', ground: 'training', recommendation: 'r-ext' } as const;
const ended = (story: Story): Story =>
  forge(story, head, { type: 'aidEnded', ground: 'moved', from: '2018-09-01', cites: [], proposedBy: 'botagoz' });

/** One way to earn each refusal of this room. */
export const contractRefusals = {
  ...planRefusals,
  'contract.notConditional': [
    'no contract is drawn up where nothing was awarded on conditions',
    () => draw(muratsTerms, decided(concluded(twoCars.file, twoCars.on))),
  ],
  'contract.over': ['nothing is signed once the aid has ended', () => refusalOf(ended(drawnUp()), botagoz, bibiguls)],
  'contract.noVersion': ['nothing is signed that was not drawn up', () => refusalOf(awarded(), botagoz, bibiguls)],
  'contract.otherVersion': [
    'a version that was changed since is not signed any more',
    () => refusalOf(drawnUp(drawnUp(), { ...muratsTerms, from: '2018-08-20' }), botagoz, bibiguls),
  ],
  'contract.otherText': [
    'a signature under another text is none',
    () => {
      const story = drawnUp();
      return refusalOf(story, marina, signatureOf(story, 'marina', 'member:murat', { hash: 'another' }));
    },
  ],
  'contract.notParty': [
    'a child signs no contract',
    () => refusalOf(drawnUp(), botagoz, { ...bibiguls, party: 'member:askar' }),
  ],
  'contract.notForAnother': [
    'nobody signs for another member with their own key',
    () => {
      const story = drawnUp();
      return refusalOf(story, marina, signatureOf(story, 'marina', 'member:bibigul'));
    },
  ],
  'contract.signedAlready': [
    'nobody signs twice',
    () => refusalOf(act(drawnUp(), botagoz, bibiguls), botagoz, bibiguls),
  ],
  'contract.unknownKey': [
    'a key that is not one’s own signs nothing',
    () => {
      const story = drawnUp();
      return refusalOf(story, marina, signatureOf(story, 'marina', 'member:murat', { publicKey: keyOf('dinara') }));
    },
  ],
  'contract.signature': [
    'a signature that the key did not make is none',
    () => {
      const story = drawnUp();
      return refusalOf(story, marina, signatureOf(story, 'marina', 'member:murat', { signature: 'made up' }));
    },
  ],
  'contract.drewUp': [
    'whoever drew a contract up does not sign it for the centre, even as head of the office',
    () => {
      const story = drawnUp();
      return refusalOf(story, { ...head, person: 'botagoz' }, signatureOf(story, 'botagoz', 'centre'));
    },
  ],
  'contract.paperNotKept': [
    'a paper signature has its scan with the case',
    () => refusalOf(on(drawnUp(), { hasDocument: () => false }), botagoz, bibiguls),
  ],
  'contract.notInForce': [
    'a contract that not all have signed is not made longer',
    () => refusalOf(drawnUp(), botagoz, longer),
  ],
  'extension.edition': [
    'from 2020 on no contract is made longer',
    () => {
      const held = contractConcluded(drawnUp(awardedIn('2021', 40_000), quarterTerms('2021')));
      return refusalOf(held, botagoz, { ...longer, to: '2021-12-31' });
    },
  ],
  'extension.pending': [
    'one extension is proposed at a time',
    () => refusalOf(act(recommended(), botagoz, longer), botagoz, longer),
  ],
  'extension.none': [
    'nothing is approved that was not proposed',
    () => refusalOf(recommended(), head, { type: 'approveExtension' }),
  ],
  'extension.period': [
    'a contract is not made longer by more than six months',
    () => refusalOf(recommended(), botagoz, { ...longer, to: '2019-08-01' }),
  ],
  'extension.ground': [
    'youth practice that nobody is in makes no contract longer',
    () => refusalOf(recommended(), botagoz, { ...longer, ground: 'youthPractice' }),
  ],
  'extension.notRecommended': [
    'a contract is made longer only where the commission recommends it',
    () => refusalOf(extensionRecommended(contractConcluded(), 'r-ext', 'against'), botagoz, longer),
  ],
  'extension.sameOfficer': [
    'whoever proposed an extension does not approve it',
    () => refusalOf(act(recommended(), botagoz, longer), { ...head, person: 'botagoz' }, { type: 'approveExtension' }),
  ],
} as const satisfies Refused;
