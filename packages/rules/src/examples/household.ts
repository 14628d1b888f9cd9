import type { Answer } from '../answer.ts';
import type { Names } from '../citation.ts';
import { type Day, day, isoDay } from '../day.ts';
import { entity, group } from '../entity.ts';
import { explain } from '../explain.ts';
import type { Expression, Kind } from '../expression.ts';
import type { Stretch } from '../figure.ts';
import type { Quotient } from '../quotient.ts';
import type { Given, Situation } from '../situation.ts';

/* A household of residents: the one law-less world that all tests of the language are about. */

/** A name for tests, where it does not matter. */
export const called = (text: string): { named: Names } => ({ named: { kk: text, ru: text, en: text } });

export const resident = entity('resident');
export const household = group('household', resident);

export const ROLES = ['head', 'partner', 'child', 'elder', 'guest'] as const;
/** More than the 31 options that fit one mask of bits. */
export const TRADES: readonly string[] = Array.from({ length: 35 }, (_, i) => `trade${i}`);
export const REGIONS = ['north', 'south', 'east', 'west'] as const;
export const TENURES = ['owned', 'rented', 'lent'] as const;

export const wage = resident.given.money('wage', called('wage'));
export const benefit = resident.given.money('benefit', called('benefit'));
export const months = resident.given.count('months', { largest: 12, ...called('months') });
export const ill = resident.given.yesNo('ill', called('ill'));
export const role = resident.given.choice('role', ROLES, called('role'));
export const trade = resident.given.choice('trade', TRADES, called('trade'));
export const born = resident.given.day('born', called('born'));
/** NEVER for who has not left. */
export const leftOn = resident.given.day('leftOn', called('leftOn'));

export const rent = household.given.money('rent', called('rent'));
export const rooms = household.given.count('rooms', { largest: 20, ...called('rooms') });
export const owner = household.given.yesNo('owner', called('owner'));
export const region = household.given.choice('region', REGIONS, called('region'));
export const tenure = household.given.choice('tenure', TENURES, called('tenure'));
export const since = household.given.day('since', called('since'));

type Facts = Readonly<Record<string, Given>>;

/** A household with its own facts and one set of facts for each resident, who are called a, b, c … */
export const homeOf = (facts: Facts, ...residents: readonly Facts[]): Situation => ({
  facts,
  members: residents.map((own, i) => ({ id: String.fromCharCode(97 + i), facts: own })),
});

/** The answer to one question about a household on a day. */
export const ask = (
  question: Expression<never, Kind>,
  situation: Situation = homeOf({}),
  on: Day = day('2024-05-10'),
  lawDay: Day = on,
): Answer => explain({ question }, situation, { on, lawDay }).answers.question;

/** A stretch of a figure for tests. */
export const stretch = <V>(from: string, value: V, until?: string): Stretch<V> => ({
  from,
  value,
  source: 'test',
  confidence: 'primary',
  checkedOn: '2024-01-01',
  ...(until === undefined ? {} : { until }),
});

const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b));

function tellNumber({ num, den }: Quotient): string {
  if (den === 0) return num > 0 ? '∞' : '−∞';
  const by = divisor(num, den) || 1;
  return den === by ? String(num / by) : `${num / by}/${den / by}`;
}

/** An answer as one line: `7/3`, `yes`, `unknown 0…5 (wage@a)`, `not applicable (notGiven)`. */
export function tell(answer: Answer): string {
  if (answer.is === 'notApplicable') return `not applicable (${answer.why})`;
  if (answer.is === 'known') {
    if (typeof answer.value === 'object') return tellNumber(answer.value);
    if (typeof answer.value === 'boolean') return answer.value ? 'yes' : 'no';
    return typeof answer.value === 'string' ? answer.value : isoDay(answer.value as Day);
  }
  const range = answer.between ? ` ${tellNumber(answer.between[0])}…${tellNumber(answer.between[1])}` : '';
  const lacking = answer.missing.map(({ fact, member, figure }) => `${fact ?? figure}${member ? `@${member}` : ''}`);
  const or = `${answer.mayNotArise ? ' or not applicable' : ''}${answer.mayLackFigure ? ' or without a figure' : ''}`;
  return `unknown${range}${or} (${lacking.join(', ')})`;
}
