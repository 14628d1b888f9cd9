import { type Day, type Fact, type Given, isoDay, type Names, NEVER, type Node, toMainUnits } from '@tirek/rules';
import * as familyFacts from '../vocabulary/family.ts';
import { income } from '../vocabulary/income-kinds.ts';
import { OPTION_NAMES } from '../vocabulary/option-names.ts';
import * as personFacts from '../vocabulary/person.ts';
import * as territoryFacts from '../vocabulary/territory.ts';
import { type Case, type ExampleAnswer, type Examples, PLAIN_FAMILY, PLAIN_PERSON } from './example.ts';

/* An example in words: the day, what differs from a plain person in a plain family, and the answer. */

export type Language = keyof Names;
type Facts = Readonly<Record<string, Given>>;

const SAYS = {
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  never: { kk: 'болған жоқ', ru: 'не было', en: 'never' },
  notAsked: { kk: 'сұрақ туындамайды', ru: 'вопрос не возникает', en: 'the question does not arise' },
  lacks: { kk: 'белгісіз, жетпейтіні: {what}', ru: 'не известно, недостаёт: {what}', en: 'not known, lacking: {what}' },
  person: { kk: '{n}-мүше', ru: 'член семьи {n}', en: 'member {n}' },
  plain: { kk: 'ерекше жағдайы жоқ', ru: 'без особенностей', en: 'nothing special' },
  lawOf: { kk: '{day} күнгі заң бойынша', ru: 'по закону на {day}', en: 'under the law of {day}' },
  metres: { kk: '{n} м²', ru: '{n} м²', en: '{n} m²' },
} as const satisfies Record<string, Names>;

const hasFact = (value: unknown): value is { node: Node & { fact: Fact } } =>
  typeof value === 'object' && value !== null && 'node' in value && (value.node as Node).fact !== undefined;

const FACTS: ReadonlyMap<string, Fact> = new Map(
  [personFacts, income, territoryFacts, familyFacts]
    .flatMap((of): unknown[] => Object.values(of))
    .filter(hasFact)
    .map(({ node }) => [node.fact.id, node.fact]),
);

const decimal = (language: Language, value: number): string => {
  const [whole = '0', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
  return part === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${part}`;
};

/** Tenge as `24 245,5 ₸`, in English `24 245.5 ₸`; groups stand apart by narrow no-break spaces. */
export const moneyIn = (language: Language, tenge: number): string => `${decimal(language, tenge)}\u00a0₸`;

/** An ISO day as `12.05.2026`. */
export const dayInWords = (iso: string): string => iso.split('-').toReversed().join('.');

const optionIn = (language: Language, of: string, option: string): string =>
  OPTION_NAMES[of]?.[option]?.[language] ?? option;

function valueIn(language: Language, { id, kind }: Fact, value: Given): string {
  if (value === null || value === undefined) return SAYS.notAsked[language];
  if (typeof value === 'boolean') return SAYS[value ? 'yes' : 'no'][language];
  if (typeof value === 'string') return optionIn(language, id, value);
  if (kind === 'day') return value === NEVER ? SAYS.never[language] : dayInWords(isoDay(value as Day));
  if (kind === 'money') return moneyIn(language, toMainUnits(value));
  const areHundredths = id === 'dwellingArea';
  return areHundredths ? SAYS.metres[language].replace('{n}', decimal(language, value / 100)) : String(value);
}

/** What differs from the plain case, and what is always told. */
const specialIn = (language: Language, given: Facts, plain: Facts, always?: ReadonlySet<string>): string[] =>
  Object.keys(given)
    .filter((id) => given[id] !== plain[id] || (given[id] !== null && always?.has(id)))
    .flatMap((id) => {
      const fact = FACTS.get(id);
      return fact ? [`${fact.named[language].toLowerCase()}: ${valueIn(language, fact, given[id])}`] : [];
    });

/** The day of a case, with the law tried on it where that is another day's. */
export function dayIn(language: Language, { on, lawDay }: Case): string {
  const law = lawDay === undefined ? '' : `, ${SAYS.lawOf[language].replace('{day}', dayInWords(lawDay))}`;
  return `${dayInWords(on)}${law}`;
}

/**
 * The family of a case: `poverty line given with the case: 34 300 ₸; member 1 — wage: 100 000 ₸; member 2 — …`. The facts of
 * the family that the rule itself asks (`asked`) are told also where they are nothing special.
 */
export function familyIn(
  language: Language,
  { situation: { facts, members } }: Case,
  asked: ReadonlySet<string>,
): string {
  const ofFamily = specialIn(language, facts, PLAIN_FAMILY, asked);
  const people = members.map((member, i) => {
    const special = specialIn(language, member.facts, PLAIN_PERSON);
    const told = special.length === 0 ? SAYS.plain[language] : special.join(', ');
    if (members.length === 1) return special.length === 0 && ofFamily.length > 0 ? '' : told;
    return `${SAYS.person[language].replace('{n}', String(i + 1))} — ${told}`;
  });
  return [...ofFamily, ...people].filter((part) => part !== '').join('; ');
}

const isFraction = (answer: ExampleAnswer): answer is readonly [number, number] => Array.isArray(answer);

/** The expected answer in words; `nameOf` names a figure that is lacking. */
export function answerIn(
  language: Language,
  { of: { node } }: Pick<Examples, 'of'>,
  answer: ExampleAnswer,
  nameOf: (figure: string) => string,
): string {
  if (answer === null) return SAYS.notAsked[language];
  if (isFraction(answer)) return `${moneyIn(language, answer[0]).replace('\u00a0₸', '')}/${answer[1]}\u00a0₸`;
  if (typeof answer === 'object') return SAYS.lacks[language].replace('{what}', answer.lacks.map(nameOf).join(', '));
  if (typeof answer === 'boolean') return SAYS[answer ? 'yes' : 'no'][language];
  if (typeof answer === 'string') return optionIn(language, node.rule?.id ?? '', answer);
  return node.kind === 'money' ? moneyIn(language, answer) : decimal(language, answer);
}
