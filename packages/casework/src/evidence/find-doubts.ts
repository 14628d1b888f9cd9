import { day, isoDay, plusDays, previousQuarter } from '@tirek/rules';
import { canonicalJson } from '../canonical-json.ts';
import type { CaseState } from '../case-state.ts';
import { getApplication, getApplicationDay } from '../handler.ts';
import { agree } from './agree.ts';
import type { Claim, Doubt } from './events.ts';
import { type Fact, incomeKindOf, partOf, statedValue, wholeOf } from './fact.ts';

type NewDoubt = Omit<Doubt, 'id'>;

/** How a source is named among the values of a doubt: `statement`, `register:incomes`, `visit`, `document`, `ownRecords:4310-2026-000007`. */
const sourceName = ({ source, register, ownCase }: Claim): string => {
  if (source === 'ownRecords') return `ownRecords:${ownCase ?? ''}`;
  return source === 'register' ? `register:${register ?? ''}` : source;
};

/** The facts that sources other than the family have told about. */
export function toldFacts(claims: readonly Claim[]): { readonly fact: Fact; readonly member: string | null }[] {
  const seen = new Map(claims.map(({ fact, member }) => [`${fact} ${member ?? ''}`, { fact, member }]));
  return [...seen.values()];
}

/** What each source told last of a fact. */
export function latestBySource(claims: readonly Claim[], fact: Fact, member: string | null): Map<string, Claim> {
  const latest = new Map<string, Claim>();
  for (const claim of claims) if (claim.fact === fact && claim.member === member) latest.set(sourceName(claim), claim);
  return latest;
}

/** What was fetched longer than this before the application says nothing sure of its day. House rule, not law. */
const LONGEST_AGE_DAYS = 30;

/**
 * Whether an answer ends before the days it is needed for (the quarter that counts for incomes, the day of application
 * else), or was fetched too early to know of them.
 */
function isStale({ fact, to, fetchedAt }: Claim, applicationDay: string): boolean {
  const applied = day(applicationDay);
  const isIncome = incomeKindOf(fact) !== undefined;
  const quarterEnd = isoDay(previousQuarter(applied).to);
  const needed = isIncome ? quarterEnd : applicationDay;
  const earliest = isIncome ? quarterEnd : isoDay(plusDays(applied, -LONGEST_AGE_DAYS));
  return (to !== undefined && to < needed) || fetchedAt.slice(0, earliest.length) < earliest;
}

function kindOf(fact: Fact, values: ReadonlyMap<string, unknown>, on: string): Doubt['kind'] {
  if (fact === 'resident') return 'hiddenResident';
  const others = [...values].filter(([source]) => source !== 'visit').map(([, value]) => value);
  const othersAgree = others.every((value) => agree(fact, value, others[0], on));
  return values.has('visit') && othersAgree ? 'visitDifference' : 'conflict';
}

function doubtsAbout(state: CaseState, fact: Fact, member: string | null): NewDoubt[] {
  const on = getApplicationDay(state);
  const claims = latestBySource(state.evidence.claims, fact, member);
  const values = new Map<string, unknown>([...claims].map(([source, { value }]) => [source, value]));
  const stated = statedValue(getApplication(state).family, fact, member);
  if (stated !== undefined) values.set('statement', stated);
  // Where the family left a list open, what others say of the whole is held against what a register says of its part.
  else if (wholeOf(fact) !== fact)
    for (const [source, { value }] of latestBySource(state.evidence.claims, wholeOf(fact), member))
      values.set(source, partOf(fact, value));
  const told = [...values.values()];
  const doubts: NewDoubt[] = [...claims]
    .filter(([, claim]) => isStale(claim, on))
    .map(([source, { value }]) => ({ kind: 'stale', fact, member, values: { [source]: value } }));
  if (told.some((value) => !agree(fact, value, told[0], on)))
    doubts.push({ kind: kindOf(fact, values, on), fact, member, values: Object.fromEntries(values) });
  return doubts;
}

/** The income that a sign seen at the home points to: no source gives a figure, so an officer must. */
function signDoubts({ visit, application }: CaseState): NewDoubt[] {
  return (visit.act?.incomeSigns ?? []).map(({ member, kind, sign }) => {
    const fact: Fact = `income.${kind}`;
    const stated = application ? statedValue(application.family, fact, member) : undefined;
    return { kind: 'visitDifference', fact, member, values: { statement: stated ?? null, 'visit:sign': sign } };
  });
}

/** A doubt is the same while the sources say the same; one that was settled is not raised again. */
const fingerprint = ({ kind, fact, member, values }: NewDoubt): string => canonicalJson([kind, fact, member, values]);

/** The doubts the evidence gives rise to and that were not raised before, numbered on. */
export function newDoubts(state: CaseState): Doubt[] {
  const known = new Set(state.evidence.doubts.map(fingerprint));
  const found = toldFacts(state.evidence.claims).flatMap(({ fact, member }) => doubtsAbout(state, fact, member));
  return [...found, ...signDoubts(state)]
    .filter((doubt) => !known.has(fingerprint(doubt)))
    .map((doubt, i) => ({ id: `doubt-${state.evidence.doubts.length + i + 1}`, ...doubt }));
}
