import {
  type CaseState,
  type ContractVersion,
  COURSE_NAMES,
  EVIDENCE_NAMES,
  MEASURE_NAMES,
  needsOf,
  type Party,
  type PlannedMeasure,
  SPHERE_NAMES,
  USE_NAMES,
} from '@tirek/casework';
import { tengeText } from '@tirek/family';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, type LetterWords, wordsIn } from '../language/words.ts';
import type { Block, LetterText, Row } from '../page.ts';
import { applicantName, type LetterSource, stateAt } from '../source.ts';
import { marksOf } from './marks.ts';

/** A version as its letter tells it. */
interface Told {
  readonly state: CaseState;
  readonly version: ContractVersion;
  readonly language: LetterLanguage;
  readonly words: LetterWords;
  readonly source: LetterSource;
}

/** What a member is called in the application. */
export const memberName = ({ application }: CaseState, member: string | null): string =>
  application?.family.members.find(({ id }) => id === member)?.name ?? '';

/** What a measure is called, with its course where it has one. */
export function measureName({ kind, course }: PlannedMeasure, language: LetterLanguage): string {
  const name = MEASURE_NAMES[kind][language];
  return course === undefined ? name : `${name}: ${COURSE_NAMES[course][language]}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  is: 'table',
  head,
  rows,
  widths: head.map(() => '*' as const),
});

/** A heading with what stands under it; nothing where there is nothing to stand. */
const under = (text: string, rows: readonly unknown[], block: Block): readonly Block[] =>
  rows.length === 0 ? [] : [{ is: 'heading', text }, block];

function measureBlocks({ state, version, language, words: { contract } }: Told): readonly Block[] {
  const { measures } = version.terms.plan;
  const rows = measures.map((measure) => [
    memberName(state, measure.member),
    measureName(measure, language),
    measure.provider,
    fill(contract.days, { from: shownDay(measure.from), to: shownDay(measure.to) }),
    needsOf(measure.kind)
      .finished.map((kind) => EVIDENCE_NAMES[kind][language])
      .join('; '),
  ]);
  const head = [contract.who, contract.what, contract.where, contract.when, contract.shown];
  return under(contract.measures, measures, table(head, rows));
}

function planBlocks({ state, version, language, words: { contract } }: Told): readonly Block[] {
  const { schooling, accompaniment, reviews } = version.terms.plan;
  const schools = schooling.map(({ member, school, confirmOn }) => [
    memberName(state, member),
    school,
    confirmOn.map(shownDay).join(', '),
  ]);
  const spheres = accompaniment.map(({ sphere, aim, reviewOn }) => [
    SPHERE_NAMES[sphere][language],
    aim,
    shownDay(reviewOn),
  ]);
  return [
    ...under(contract.school, schools, table([contract.who, contract.where, contract.confirm], schools)),
    ...under(contract.accompaniment, spheres, table([contract.sphere, contract.what, contract.review], spheres)),
    ...under(contract.reviews, reviews, { is: 'text', text: reviews.map(shownDay).join(', ') }),
  ];
}

function lumpSumBlocks({ version, language, words: { contract } }: Told): readonly Block[] {
  const spending = version.terms.lumpSum?.spending ?? [];
  const rows = spending.map(({ use, what, amount, proofBy }) => [
    USE_NAMES[use][language],
    what,
    tengeText(amount, language),
    shownDay(proofBy),
  ]);
  const head = [contract.use, contract.what, contract.amount, contract.proof];
  const blocks = under(contract.lumpSum, spending, table(head, rows));
  return blocks.length === 0 ? [] : [...blocks, { is: 'small', text: contract.notForDebts }];
}

const partyName = (party: Party, { state, source, language }: Told): string =>
  party === 'centre' ? source.office[language] : memberName(state, party.slice('member:'.length));

function signatureBlock(told: Told): Block {
  const { version, source, words } = told;
  const { contract } = words;
  const rows = version.parties.map((party): Row => {
    const signed = version.signatures.find((one) => one.party === party);
    const officer = signed && party === 'centre' ? `, ${source.nameOf(signed.person)}` : '';
    const label = `${partyName(party, told)}${officer}`;
    if (!signed) return { label, value: contract.notSigned };
    const how = signed.by.way === 'paper' ? contract.signedOnPaper : contract.signedElectronically;
    return { label, value: fill(how, { day: shownDay(signed.on) }) };
  });
  const hash = version.signatures[0]?.hash;
  const note = hash === undefined ? '' : fill(contract.fingerprint, { hash: (hash.match(/.{1,8}/g) ?? []).join(' ') });
  return { is: 'signatures', rows, note };
}

function headBlocks({ state, version, language, words: { contract } }: Told): readonly Block[] {
  const { terms, concludedOn, reason } = version;
  const amount = state.decision.made.at(-1)?.resolution.amount ?? 0;
  return [
    {
      is: 'lead',
      text: concludedOn === null ? contract.toSign : fill(contract.concluded, { day: shownDay(concludedOn) }),
    },
    {
      is: 'facts',
      rows: [
        { label: contract.period, value: fill(contract.days, { from: shownDay(terms.from), to: shownDay(terms.to) }) },
        { label: contract.aid, value: fill(contract.monthly, { amount: tengeText(amount, language) }) },
        ...(reason === null ? [] : [{ label: contract.reason, value: reason }]),
      ],
    },
    { is: 'heading', text: contract.aim },
    { is: 'quote', text: terms.plan.aim },
  ];
}

/** A version of the contract with its plan: to be read and signed, and again once all have signed it. */
export function composeContract(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { contract } = words;
  const state = stateAt(source, seq);
  const event = source.history.find((recorded) => recorded.seq === seq);
  const version = state.contract.versions.at(-1);
  if (!event || !version) throw new Error('a letter tells of a contract that the history does not have');
  const told = { state, version, language, words, source };
  const { centrePays, familyDoes, tellUs, heard, objection } = contract;
  return {
    title: fill(contract.title, { version: version.version }),
    to: { label: words.common.to, value: applicantName(state) },
    marks: marksOf(source, event.day, words),
    blocks: [
      ...headBlocks(told),
      ...measureBlocks(told),
      ...planBlocks(told),
      ...lumpSumBlocks(told),
      {
        is: 'box',
        heading: contract.duties,
        points: [centrePays, familyDoes, tellUs, heard, objection].map((text) => ({ text })),
      },
      { is: 'heading', text: contract.signatures },
      signatureBlock(told),
      { is: 'text', text: fill(words.common.questions, { number: source.number }) },
    ],
  };
}
