import {
  type CaseState,
  type Change,
  type Determination,
  type GivenTerm,
  type Resolution,
  runTerm,
  termOn,
} from '@tirek/casework';
import { tengeText } from '@tirek/family';
import { findCitation } from '@tirek/law';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, type LetterWords, wordsIn } from '../language/words.ts';
import type { Block, LetterText, Point } from '../page.ts';
import { applicantName, eventAt, type LetterSource, stateAt } from '../source.ts';
import { recalculationBlocks } from './change.ts';
import { computationBlocks, incomeBlocks, lawText } from './computation.ts';
import { marksOf } from './marks.ts';

/** A decision, made or still to be made, as its letter tells it. */
export interface ToldDecision {
  readonly state: CaseState;
  readonly resolution: Resolution;
  readonly determination: Determination;
  readonly on: string;
  /** Ids of the two officers; null as long as nobody has decided. */
  readonly by: { readonly decided: string; readonly proposed: string } | null;
  /** Day of the decision that this one replaces. */
  readonly replaces: string | null;
}

/** The decision that was made by an event. */
export function decisionAt(source: LetterSource, seq: number): ToldDecision {
  const { event, day, by } = eventAt(source, seq, 'decisionMade');
  const { determination } = eventAt(source, event.determination, 'determined').event;
  const state = stateAt(source, seq);
  return {
    state,
    resolution: event.resolution,
    determination,
    on: day,
    by: { decided: by.person, proposed: event.proposedBy },
    replaces: state.decision.made.at(-2)?.on ?? null,
  };
}

/** What the benefit is called in a letter. */
const wordsOf = ({ resolution }: ToldDecision, { programmes }: LetterWords) =>
  programmes[resolution.programme ?? 'targetedAssistance'];

/** The term in which a social contract is signed, where help depends on one. */
function contractTerm({ state, determination, resolution }: ToldDecision): GivenTerm | undefined {
  const reached = state.commission.conclusion?.reachedOn;
  if (resolution.kind !== 'conditional' || reached === undefined) return undefined;
  return runTerm('contract', reached, determination.lawDay);
}

function nextPoints(told: ToldDecision, { decision }: LetterWords): Point[] {
  const term = contractTerm(told);
  const { kind } = told.resolution;
  const days = termOn('contract', told.determination.lawDay)?.days;
  if (kind === 'conditional' && days === undefined)
    return [{ text: decision.contractSomeDay }, { text: decision.changes }];
  if (!term || days === undefined) return [{ text: decision.noConditions }, { text: decision.changes }];
  // The term runs from the conclusion; a day that is over is no help to anybody.
  const by = term.due !== null && term.due >= told.on ? fill(decision.contractBy, { day: shownDay(term.due) }) : '';
  return [{ text: fill(decision.contract, { days, by }) }, { text: decision.changes }];
}

/** Each reason in the words of the law, with its article. */
function reasonPoints({ determination, resolution }: ToldDecision, language: LetterLanguage): Point[] {
  const { assessment } = determination;
  return resolution.reasons.flatMap(({ code, member, cites }) => {
    const said = assessment.reasons.find((reason) => reason.code === code && reason.member === member);
    return said ? [{ text: said.text[language], note: lawText({ assessment, language }, cites) }] : [];
  });
}

function changeText(change: Change, language: LetterLanguage, { refusal, changes }: LetterWords): string[] {
  if (change.code === 'income.atMost') {
    const { quarterly, now } = change;
    const amounts = { quarterly: tengeText(quarterly, language), now: tengeText(now, language) };
    return [fill(refusal.incomeAtMost, amounts)];
  }
  return Object.entries(changes).flatMap(([reason, text]) => (reason === change.reason ? [text] : []));
}

function objectionBox({ resolution }: ToldDecision, language: LetterLanguage, { objection }: LetterWords): Block {
  const { cites, humanReview } = resolution.objection;
  const articles = cites.flatMap((id) => findCitation(id)?.title[language] ?? []).join('; ');
  const points = [
    { text: fill(objection.right, { cites: articles }) },
    ...(humanReview ? [{ text: objection.human }] : []),
    { text: objection.steps },
  ];
  return { is: 'box', heading: objection.heading, points };
}

function signatures({ by, on }: ToldDecision, { nameOf }: LetterSource, { decision }: LetterWords): Block[] {
  if (!by) return [];
  const rows = [
    { label: decision.decidedBy, value: nameOf(by.decided) },
    { label: decision.proposedBy, value: nameOf(by.proposed) },
  ];
  return [{ is: 'signatures', rows, note: fill(decision.signed, { day: shownDay(on) }) }];
}

function grantBlocks(told: ToldDecision, language: LetterLanguage, words: LetterWords): Block[] {
  const { resolution, determination, replaces } = told;
  const { decision } = words;
  const { amount, childSupplement, kind, period } = resolution;
  const assessed = { assessment: determination.assessment, language };
  const [from, to] = period ?? [determination.on, determination.on];
  return [
    { is: 'lead', text: wordsOf(told, words).grantedLead },
    ...(replaces === null ? [] : [{ is: 'text' as const, text: fill(decision.replaces, { day: shownDay(replaces) }) }]),
    {
      is: 'amount',
      amount: tengeText(amount, language),
      per: decision.monthly,
      lines: [
        ...(kind === null ? [] : [decision[kind]]),
        fill(decision.period, { from: shownDay(from), to: shownDay(to) }),
        ...(childSupplement > 0 ? [fill(decision.supplement, { amount: tengeText(childSupplement, language) })] : []),
      ],
    },
    ...recalculationBlocks(told.state, determination.on, language),
    { is: 'heading', text: decision.why },
    { is: 'points', points: reasonPoints(told, language) },
    ...computationBlocks(assessed),
    ...incomeBlocks(assessed, determination.facts),
    { is: 'heading', text: decision.next },
    { is: 'points', points: nextPoints(told, words) },
  ];
}

function refusalBlocks(told: ToldDecision, language: LetterLanguage, words: LetterWords): Block[] {
  const { resolution, determination, replaces } = told;
  const { refusal } = words;
  const assessed = { assessment: determination.assessment, language };
  const changes = resolution.wouldChange.flatMap((change) => changeText(change, language, words));
  return [
    { is: 'lead', text: fill(wordsOf(told, words).refusedLead, { day: shownDay(determination.lawDay) }) },
    ...(replaces === null
      ? []
      : [{ is: 'text' as const, text: fill(words.decision.replaces, { day: shownDay(replaces) }) }]),
    ...recalculationBlocks(told.state, determination.on, language),
    { is: 'heading', text: refusal.why },
    { is: 'points', points: reasonPoints(told, language) },
    { is: 'heading', text: refusal.change },
    {
      is: 'points',
      points: [...changes.map((text) => ({ text })), { text: refusal.again }, { text: refusal.other }],
    },
    ...computationBlocks(assessed),
    ...incomeBlocks(assessed, determination.facts),
  ];
}

/** What was decided, how it was reckoned, what comes next, and how to object. Everything from the case's own trace. */
export function composeDecision(told: ToldDecision, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const granted = told.resolution.outcome === 'grant';
  return {
    title: wordsOf(told, words)[granted ? 'granted' : 'refused'],
    to: { label: words.common.to, value: applicantName(told.state) },
    marks: marksOf(source, told.on, words),
    blocks: [
      ...(granted ? grantBlocks(told, language, words) : refusalBlocks(told, language, words)),
      objectionBox(told, language, words),
      { is: 'text', text: fill(words.common.questions, { number: source.number }) },
      ...signatures(told, source, words),
    ],
  };
}
