import type { FamilyFile, MissingFact } from '@tirek/family';

/** Facts of a member that are asked by choosing from a list. */
export const CHOICE_FACTS = [
  'citizenship',
  'work',
  'disability',
  'study',
  'longIllness',
  'needsCare',
  'caresFor',
  'away',
] as const;
/** Facts of a member that are a day on which something happened. */
export const DAY_FACTS = ['refusedMeasuresOn', 'contractBrokenOn', 'falseDataOn'] as const;
export type ChoiceFact = (typeof CHOICE_FACTS)[number];
export type DayFact = (typeof DAY_FACTS)[number];
export type PersonFact = ChoiceFact | DayFact;

/** One screen of the check. */
export type Question =
  | { readonly ask: 'fact'; readonly fact: PersonFact; readonly members: readonly string[] }
  | { readonly ask: 'person'; readonly member: string }
  | { readonly ask: 'earners'; readonly members: readonly string[] }
  | { readonly ask: 'incomes'; readonly member: string }
  | { readonly ask: 'territory' | 'settlement' | 'dwellings' | 'property' | 'line' };

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T => list.some((x) => x === value);

const FAMILY_FACTS = ['territory', 'settlement', 'dwellings', 'property'] as const;
const IDENTITY_FACTS: readonly string[] = ['birthDate', 'sex', 'relation'];

/** The keys of the missing facts that a question settles, or passes over. */
export function keysOf(question: Question): string[] {
  switch (question.ask) {
    case 'fact':
      return question.members.map((id) => `${question.fact}|${id}`);
    case 'earners':
      return question.members.map((id) => `incomes|${id}`);
    case 'incomes':
      return [`incomes|${question.member}`];
    case 'person':
      return IDENTITY_FACTS.map((fact) => `${fact}|${question.member}`);
    default:
      return [question.ask];
  }
}

/** Whom the file would state it of: what is asked about a carer may stand with the person cared for. */
function memberOf({ member, path }: MissingFact, file: FamilyFile): string | undefined {
  const place = /^members\[(\d+)\]/.exec(path);
  return (place && file.members[Number(place[1])]?.id) ?? member;
}

function keyOf(missing: MissingFact, file: FamilyFile): string {
  const { fact } = missing;
  const member = memberOf(missing, file);
  if (member !== undefined) return `${fact}|${member}`;
  return isOneOf(FAMILY_FACTS, fact) || fact === 'incomes' ? fact : 'line';
}

/** Work is asked one by one, because everybody has an answer; the rest is true of few, so it is asked of all at once. */
const askedOneByOne: readonly PersonFact[] = ['work'];

/** What the choice of the next question rests on, beside the missing facts. */
export interface Sofar {
  /** Questions answered or passed over. */
  readonly asked: readonly Question[];
  /** Keys of facts passed over. */
  readonly skipped: readonly string[];
  readonly earners: readonly string[];
  readonly file: FamilyFile;
}

function incomeQuestion(members: readonly string[], { earners, file }: Sofar): Question {
  const open = members.filter((id) => !earners.includes(id));
  const [first] = members;
  if (open.length > 0 && file.members.length > 1) return { ask: 'earners', members: open };
  return { ask: 'incomes', member: first! };
}

function membersLacking(fact: string, all: readonly MissingFact[], file: FamilyFile): string[] {
  const members = all.filter((m) => m.fact === fact).map((m) => memberOf(m, file));
  return [...new Set(members.filter((id) => id !== undefined))];
}

function questionAbout(missing: MissingFact, all: readonly MissingFact[], sofar: Sofar): Question | undefined {
  const { fact } = missing;
  const member = memberOf(missing, sofar.file);
  const sameFact = membersLacking(fact, all, sofar.file);
  if (fact === 'incomes')
    return incomeQuestion(sameFact.length > 0 ? sameFact : sofar.file.members.map((m) => m.id), sofar);
  if (member === undefined) return isOneOf(FAMILY_FACTS, fact) ? { ask: fact } : { ask: 'line' };
  if (IDENTITY_FACTS.includes(fact)) return { ask: 'person', member };
  if (isOneOf(CHOICE_FACTS, fact) || isOneOf(DAY_FACTS, fact))
    return { ask: 'fact', fact, members: askedOneByOne.includes(fact) ? [member] : sameFact };
  return undefined;
}

const notPassedOver = (missing: readonly MissingFact[], sofar: Sofar): readonly MissingFact[] =>
  missing.filter((m) => !sofar.skipped.includes(keyOf(m, sofar.file)));

const screenOf = (question: Question): string => [question.ask, ...keysOf(question)].join(' ');

/** The screens that the missing facts still make. What was asked once is not asked again in the same words. */
function screens(missing: readonly MissingFact[], sofar: Sofar): Map<string, Question> {
  const open = notPassedOver(missing, sofar);
  const asked = new Set(sofar.asked.map(screenOf));
  const found = new Map<string, Question>();
  for (const fact of open) {
    const question = questionAbout(fact, open, sofar);
    if (question && !asked.has(screenOf(question))) found.set(screenOf(question), question);
  }
  return found;
}

/** The next screen: about the first missing fact that was not passed over; undefined where nothing is left to ask. */
export const nextQuestion = (missing: readonly MissingFact[], sofar: Sofar): Question | undefined =>
  [...screens(missing, sofar).values()][0];

/** How many screens the missing facts would make now: an upper estimate, since one answer can settle several. */
export const questionsLeft = (missing: readonly MissingFact[], sofar: Sofar): number => screens(missing, sofar).size;
