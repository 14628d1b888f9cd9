import { type Claim, type Fact, latestBySource, statedValue } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import type { CaseView, SeenEvidence } from '@tirek/server/contract';

export type SeenDoubt = NonNullable<SeenEvidence['doubts']>[number];

/** How the sources of a fact stand to one another. */
export type Standing = 'doubt' | 'settled' | 'agree' | 'alone';
const ORDER: readonly Standing[] = ['doubt', 'settled', 'agree', 'alone'];

/** One fact as every source tells it. */
export interface FactRow {
  readonly fact: Fact;
  readonly member: string | null;
  /** What the family stated; undefined: nothing. */
  readonly stated: unknown;
  /** Registers and documents. */
  readonly told: readonly Claim[];
  readonly visit: Claim | undefined;
  readonly standing: Standing;
  /** The doubt raised last about it. */
  readonly doubt: SeenDoubt | undefined;
}

interface Named {
  readonly fact: Fact;
  readonly member: string | null;
}

/** The file as it was stated, whatever of it is seen. */
export const seenFile = ({ family }: Pick<CaseView, 'family'>): FamilyFile => ({
  ...family,
  members: (family.members ?? []).map(({ name, iin, ...member }) => ({
    ...member,
    ...(name === undefined ? {} : { name }),
    ...(iin === undefined ? {} : { iin }),
  })),
});

/** What is worth comparing: all that somebody else told or doubts, the stated incomes, dwellings and property. */
function factsOf(file: FamilyFile, { claims = [], doubts = [] }: SeenEvidence): Named[] {
  const named: Named[] = [
    ...doubts.flatMap(({ fact, member }) => (fact === null ? [] : [{ fact, member }])),
    ...claims,
    ...(file.incomes ?? [])
      .filter(({ amount }) => amount > 0)
      .map(({ member, kind }): Named => ({ fact: `income.${kind}`, member })),
    ...(['dwellings', 'property'] as const)
      .filter((fact) => file[fact] !== undefined)
      .map((fact): Named => ({ fact, member: null })),
  ];
  return [...new Map(named.map(({ fact, member }) => [`${fact} ${member ?? ''}`, { fact, member }])).values()];
}

function standingOf(doubt: SeenDoubt | undefined, sources: number): Standing {
  if (doubt) return doubt.settled === null ? 'doubt' : 'settled';
  return sources > 1 ? 'agree' : 'alone';
}

/** What each source says, fact by fact: what is doubtful first. Sources that say nothing leave their place empty. */
export function compareFacts(view: Pick<CaseView, 'family' | 'evidence'>): FactRow[] {
  const file = seenFile(view);
  const { claims = [], doubts = [] } = view.evidence;
  const rows = factsOf(file, view.evidence).map(({ fact, member }): FactRow => {
    const latest = [...latestBySource(claims, fact, member).values()];
    const stated = statedValue(file, fact, member);
    const about = doubts.filter((doubt) => doubt.fact === fact && doubt.member === member);
    const doubt = about.find(({ settled }) => settled === null) ?? about.at(-1);
    return {
      fact,
      member,
      stated,
      told: latest.filter(({ source }) => source !== 'visit'),
      visit: latest.find(({ source }) => source === 'visit'),
      standing: standingOf(doubt, latest.length + (stated === undefined || stated === null ? 0 : 1)),
      doubt,
    };
  });
  return rows.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}
