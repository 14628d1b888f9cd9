import type { FamilyFile, HistoryEntry } from '@tirek/family';
import type { CaseState } from '../case-state.ts';
import { getApplication } from '../handler.ts';
import { type Fact, statedValue, wholeOf, withFact } from './fact.ts';
import { latestBySource, toldFacts } from './find-doubts.ts';

interface Named {
  readonly fact: Fact;
  readonly member: string | null;
}

interface Settled {
  readonly value: unknown;
}

/** The value an officer settled a doubt about the fact with, last. */
function settledValue({ evidence }: CaseState, fact: Fact, member: string | null): Settled | undefined {
  return (
    evidence.doubts.findLast((doubt) => doubt.settled && doubt.fact === fact && doubt.member === member)?.settled ??
    undefined
  );
}

/** The statement where it was made and nobody settled otherwise; else what a register, a document or the visit told. */
function heldValue(state: CaseState, fact: Fact, member: string | null): unknown {
  const settled = settledValue(state, fact, member);
  if (settled) return settled.value;
  const stated = statedValue(getApplication(state).family, fact, member);
  if (stated !== undefined) return stated;
  const claims = [...latestBySource(state.evidence.claims, fact, member).values()];
  const order = ['ownRecords', 'register', 'document', 'visit'];
  return claims.toSorted((a, b) => order.indexOf(a.source) - order.indexOf(b.source))[0]?.value;
}

const isList = (fact: Fact): boolean => ['dwellings', 'property'].includes(wholeOf(fact));

/** A list goes before its parts, unless a doubt about it was raised and settled after theirs. */
function listsInOrder(state: CaseState, facts: readonly Named[]): Named[] {
  const at = ({ fact, member }: Named): number =>
    state.evidence.doubts.findLastIndex((doubt) => doubt.settled && doubt.fact === fact && doubt.member === member);
  const isPart = ({ fact }: Named): number => (wholeOf(fact) === fact ? 0 : 1);
  return facts.toSorted((a, b) => at(a) - at(b) || isPart(a) - isPart(b));
}

function withEvidence(state: CaseState, file: FamilyFile): FamilyFile {
  const signs = state.evidence.doubts.flatMap(({ fact, member }) => (fact === null ? [] : [{ fact, member }]));
  const told = [...toldFacts(state.evidence.claims), ...signs];
  // Members come and go first: a fact about somebody found at the home needs that person in the file.
  const residents = told.filter(({ fact }) => fact === 'resident');
  const leaving = told.filter(({ fact }) => fact === 'livesWithFamily');
  const lists = told.filter(({ fact }) => isList(fact));
  const others = told.filter(({ fact }) => fact !== 'resident' && fact !== 'livesWithFamily' && !isList(fact));
  return [...residents, ...others, ...listsInOrder(state, lists), ...leaving].reduce((held, { fact, member }) => {
    const value = heldValue(state, fact, member);
    return value === undefined ? held : withFact(held, fact, member, value);
  }, file);
}

/** What the visit and the commission add: the law reads it as of the day of application. */
function happenings({ visit, commission, application }: CaseState): HistoryEntry[] {
  const on = application?.submitted?.applicationDay;
  if (on === undefined) return [];
  return [
    ...(visit.refusedOn === null ? [] : [{ kind: 'surveyRefused' as const, on }]),
    ...(commission.conclusion?.conclusion === 'noNeed' ? [{ kind: 'noNeedConcluded' as const, on }] : []),
  ];
}

type Corrections = CaseState['decision']['corrections'];

/** Whoever turns out to have been with the family, or comes back to it, was never taken out of the file: nothing told of them is lost. */
const withoutTakenBack = (corrections: Corrections): Corrections =>
  corrections.filter(
    ({ fact, member }, i) =>
      fact !== 'livesWithFamily' ||
      corrections.findLastIndex((later) => later.fact === fact && later.member === member) === i,
  );

/**
 * The family file that is determined: what was stated, with every fact that was settled or told by others, and with
 * those later corrections that are true on the day; without a day, with all of them. A poverty line written into the file does not count (only a published one does), nor does a
 * conclusion that the commission did not reach. Not yet read through `readFamilyFile`.
 */
export function factsForDecision(state: CaseState, on = '9999-12-31'): FamilyFile {
  const { figures: _, ...stated } = getApplication(state).family;
  const breaches = (stated.history ?? []).filter(({ kind }) => kind === 'breach');
  const held = withEvidence(state, { ...stated, history: [...breaches, ...happenings(state)] });
  const trueOnDay = state.decision.corrections
    .filter(({ from }) => from <= on)
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return withoutTakenBack(trueOnDay).reduce(
    (file, { fact, member, value }) => withFact(file, fact, member, value),
    held,
  );
}
