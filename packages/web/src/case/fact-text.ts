import type { Fact, IncomeRow } from '@tirek/casework';
import { ASKED_FIELDS, type Dwelling, type FamilyMember, findRegionNames, type Property } from '@tirek/family';
import { INCOME_KINDS, type IncomeKind, OPTION_NAMES } from '@tirek/law';
import type { OfficeSpeech } from '../language/office/words.tsx';
import type { MessageId, Words } from '../language/words.tsx';

/* Facts and their values in words: wherever sources are compared, a trace rests on one, or one is corrected. */

/** The words of the check (which names kinds of property and of income) and those of the office. */
export interface FactWords {
  readonly check: Pick<Words, 't' | 'say' | 'tenge' | 'day' | 'number'>;
  readonly office: Pick<OfficeSpeech, 't'>;
  /** What members are called. */
  readonly names: ReadonlyMap<string, string>;
}

const isIncomeKind = (kind: string): kind is IncomeKind => Object.hasOwn(INCOME_KINDS, kind);
const isAsked = (fact: string): fact is keyof typeof ASKED_FIELDS => Object.hasOwn(ASKED_FIELDS, fact);

/** What a fact is called. */
export function factName(fact: Fact, { check, office }: Pick<FactWords, 'check' | 'office'>): string {
  if (fact === 'livesWithFamily' || fact === 'resident') return office.t(`fact.${fact}`);
  if (fact === 'dwellings.owned' || fact === 'property.vehicles' || fact === 'property.realEstate')
    return office.t(`fact.${fact}`);
  const kind = fact.startsWith('income.') ? fact.slice('income.'.length) : '';
  if (isIncomeKind(kind)) return check.say(INCOME_KINDS[kind]);
  return isAsked(fact) ? check.say(ASKED_FIELDS[fact].named) : '';
}

const INCOME_TEXT = { month: 'income.monthly', quarter: 'income.quarterly', once: 'income.once' } as const;

function incomeText(rows: readonly IncomeRow[], { check, office }: FactWords): string {
  if (rows.every(({ amount }) => amount === 0)) return office.t('fact.noIncome');
  return rows.map(({ amount, per }) => check.t(INCOME_TEXT[per], { amount: check.tenge(amount) })).join('; ');
}

function dwellingText({ owned, totalArea, emergency, disposedOn }: Dwelling, { check, office }: FactWords): string {
  return [
    totalArea === undefined ? office.t('fact.dwelling') : office.t('fact.area', { area: check.number(totalArea) }),
    owned === undefined || disposedOn !== undefined ? '' : office.t(owned ? 'fact.owned' : 'fact.notOwned'),
    emergency === true ? office.t('fact.emergency') : '',
    disposedOn === undefined ? '' : office.t('fact.disposed', { day: check.day(disposedOn) }),
  ]
    .filter(Boolean)
    .join(', ');
}

function propertyText(items: readonly Property[], { check, office }: FactWords): string {
  const named = items.map(({ kind, working, grantedFree }) => {
    const notes = [
      working === false ? office.t('fact.notWorking') : '',
      grantedFree === true ? office.t('fact.grantedFree') : '',
    ].filter(Boolean);
    const name = office.t(`property.named.${kind}`);
    return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
  });
  const counts = Map.groupBy(named, (name) => name);
  return [...counts]
    .map(([name, same]) => (same.length > 1 ? `${name} × ${check.number(same.length)}` : name))
    .join('; ');
}

function residentText({ relation, birthDate }: Partial<FamilyMember>, { check }: FactWords): string {
  const kin = relation === undefined ? undefined : OPTION_NAMES['relation']?.[relation];
  return [kin ? check.say(kin) : '', birthDate === undefined ? '' : check.day(birthDate)].filter(Boolean).join(', ');
}

function listText(fact: Fact, values: readonly unknown[], words: FactWords): string {
  if (fact.startsWith('income.')) return incomeText(values as IncomeRow[], words);
  if (values.length === 0) return words.office.t('office.none');
  // What the casework has read: a list of dwellings or of property, by the name of the fact.
  if (fact === 'dwellings' || fact === 'dwellings.owned')
    return (values as Dwelling[]).map((one) => dwellingText(one, words)).join('; ');
  return propertyText(values as Property[], words);
}

function codeText(fact: Fact, value: string, { check, office, names }: FactWords): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return check.day(value);
  if (fact === 'territory') {
    const region = findRegionNames(value);
    return region ? check.say(region) : value;
  }
  if (fact === 'caresFor' && (value === 'nobody' || value === 'outside')) return check.t(`caresFor.${value}`);
  if (fact === 'caresFor') return names.get(value) ?? office.t('office.unknown');
  const option = OPTION_NAMES[fact]?.[value];
  if (option) return check.say(option);
  if (fact === 'settlement' && (value === 'urban' || value === 'rural')) return check.t(`settlement.${value}`);
  // What an officer or a visitor wrote themselves.
  return value;
}

/** The value of a fact as one reads it. What nobody said is unknown. */
export function factValue(fact: Fact, value: unknown, words: FactWords): string {
  const { check, office } = words;
  if (value === undefined || (value === null && fact !== 'resident')) return office.t('office.unknown');
  if (value === null) return office.t('fact.notNamed');
  if (typeof value === 'boolean') return check.t((value ? 'ask.yes' : 'ask.no') satisfies MessageId);
  if (Array.isArray(value)) return listText(fact, value, words);
  if (typeof value === 'string') return codeText(fact, value, words);
  return residentText(value, words);
}

/** The value with the days it is for, where it is an income: two may differ by nothing else. */
export function datedValue(fact: Fact, value: unknown, words: FactWords): string {
  const text = factValue(fact, value, words);
  if (!fact.startsWith('income.') || !Array.isArray(value) || value.length !== 1) return text;
  const [{ from, to }] = value as [IncomeRow];
  const { office, check } = words;
  if (from === undefined) return to === undefined ? text : `${text} (${office.t('fact.until', { to: check.day(to) })})`;
  const days =
    to === undefined
      ? office.t('fact.since', { from: check.day(from) })
      : office.t('fact.days', { from: check.day(from), to: check.day(to) });
  return `${text} (${days})`;
}
