import { AWAY, CARES_FOR, CITIZENSHIPS, DISABILITIES, OPTION_NAMES, STUDIES, WORK } from '@tirek/law';
import type { FactWords } from './fact-text.ts';

/** Facts of a member whose value is one of a list. */
export const CHOSEN_FACTS = [
  'citizenship',
  'work',
  'disability',
  'study',
  'longIllness',
  'needsCare',
  'caresFor',
  'away',
] as const;
export type ChosenFact = (typeof CHOSEN_FACTS)[number];

export interface Option {
  readonly value: string;
  readonly label: string;
}

const LISTS = { citizenship: CITIZENSHIPS, work: WORK, disability: DISABILITIES, study: STUDIES, away: AWAY } as const;

/** What may be said of such a fact, in words; for care, everybody but the member themselves. */
export function optionsOf(fact: ChosenFact, member: string, { check, names }: FactWords): Option[] {
  if (fact === 'longIllness' || fact === 'needsCare')
    return (['no', 'yes'] as const).map((value) => ({ value, label: check.t(`ask.${value}`) }));
  if (fact === 'caresFor') {
    const others = [...names].filter(([id]) => id !== member).map(([value, label]) => ({ value, label }));
    const named = CARES_FOR.filter((one) => one !== 'member');
    return [...named.map((value) => ({ value, label: check.t(`caresFor.${value}`) })), ...others];
  }
  return LISTS[fact].flatMap((value) => {
    const named = OPTION_NAMES[fact]?.[value];
    return named ? [{ value, label: check.say(named) }] : [];
  });
}

/** An option as the family file states it. */
export const optionAsStated = (fact: ChosenFact, value: string): string | boolean =>
  fact === 'longIllness' || fact === 'needsCare' ? value === 'yes' : value;
