import { agree, type Claim, type Fact, FAMILY_FACTS, isFact, latestBySource, statedValue } from '@tirek/casework';
import { type FamilyFile, factPath } from '@tirek/family';
import type { CaseView } from '@tirek/server/contract';
import { dayOfMoment } from '../../office/moment.ts';

/** Where the value of a fact comes from that a determination rests on. */
export type Origin =
  /** Corrected after a decision. */
  | { readonly is: 'corrected'; readonly on: string; readonly by: string; readonly reason: string }
  /** A doubt was settled: on whose word (null: the officer states it), by whom, why. */
  | {
      readonly is: 'settled';
      readonly source: string | null;
      readonly on: string;
      readonly by: string;
      readonly reason: string;
    }
  /** Told by a source: `statement`, `register:incomes`, `document`, `visit`. */
  | { readonly is: 'told'; readonly source: string; readonly on: string | null };

type Seen = Pick<CaseView, 'family' | 'evidence' | 'decision' | 'applicationDay'>;
interface Place {
  readonly fact: Fact;
  readonly member: string | null;
}

/** The fact itself and its parts: the vehicles are a part of the property. */
const partsOf = (fact: Fact): readonly Fact[] => [fact, ...FAMILY_FACTS.filter((part) => part.startsWith(`${fact}.`))];

const ORDER: readonly Claim['source'][] = ['ownRecords', 'register', 'document', 'visit'];

function claimsAbout(
  { evidence }: Seen,
  { fact, member }: Place,
): { readonly source: string; readonly claim: Claim }[] {
  return partsOf(fact)
    .flatMap((part) => [...latestBySource(evidence.claims ?? [], part, member)])
    .map(([source, claim]) => ({ source, claim }))
    .toSorted((a, b) => ORDER.indexOf(a.claim.source) - ORDER.indexOf(b.claim.source));
}

const told = ({ source, claim }: { readonly source: string; readonly claim: Claim }): Origin => ({
  is: 'told',
  source,
  on: dayOfMoment(claim.fetchedAt),
});

/**
 * Who told the value that is reckoned with, the one it rests on first, then the sources that say the same. In the order
 * in which the casework believes them: a correction, a doubt that was settled, the statement, then the others.
 */
export function originsOf(view: Seen, { fact, member }: Place): Origin[] {
  const corrected = view.decision?.corrections.findLast((one) => one.fact === fact && one.member === member);
  if (corrected) return [{ is: 'corrected', on: corrected.on, by: corrected.by, reason: corrected.reason }];
  const parts = partsOf(fact);
  const doubt = view.evidence.doubts?.findLast(
    (one) => one.settled && one.fact !== null && parts.includes(one.fact) && one.member === member,
  );
  if (doubt?.settled) {
    const { source, on, by, reason } = doubt.settled;
    return [{ is: 'settled', source, on, by, reason }];
  }
  const { members = [], ...rest } = view.family;
  // Names are not looked at: a file without them is read as well.
  const stated = statedValue({ ...rest, members } as FamilyFile, fact, member);
  const claims = claimsAbout(view, { fact, member });
  if (stated === undefined) return claims.slice(0, 1).map(told);
  const same = claims.filter(
    ({ claim }) => claim.fact !== fact || agree(fact, stated, claim.value, view.applicationDay ?? ''),
  );
  return [{ is: 'told', source: 'statement', on: view.applicationDay }, ...same.map(told)];
}

/** The fact of the casework behind a fact of the law's vocabulary; undefined where no source tells it. */
export function placeOf(file: FamilyFile, lawFact: string, member: string | undefined): Place | undefined {
  if (isFact(lawFact) && lawFact.startsWith('income.')) return { fact: lawFact, member: member ?? null };
  try {
    const { path, field } = factPath(file, member, lawFact);
    if (!isFact(field)) return undefined;
    const [, at] = /^members\[(\d+)\]/.exec(path) ?? [];
    return { fact: field, member: at === undefined ? null : (file.members[Number(at)]?.id ?? null) };
  } catch (error) {
    // Facts that no family states: the day, a figure.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
