import { agree, type Fact, statedValue, type VisitAct } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import type { CaseView } from '@tirek/server/contract';

/** A fact as declared and as the visit saw it. */
export interface VisitDifference {
  readonly fact: Fact;
  readonly member: string | null;
  readonly declared: unknown;
  readonly seen: unknown;
}

const HEALTH: readonly Fact[] = ['disability', 'longIllness', 'needsCare'];

/**
 * Where the act says otherwise than the application: who lives there, the dwelling, the property, other facts. Compared by
 * the casework's own measure, so that these are the differences that become doubts. A role that does not see the health of
 * a family is told nothing of what it declared about it.
 */
export function visitDifferences(
  act: Omit<VisitAct, 'place'>,
  { family, applicationDay }: Pick<CaseView, 'family' | 'applicationDay'>,
  { seesHealth }: { readonly seesHealth: boolean },
): VisitDifference[] {
  const { members = [], ...rest } = family;
  // Names are not compared: a file without them is read as well.
  const file = { ...rest, members } as FamilyFile;
  const compared = (fact: Fact, member: string | null, seen: unknown): VisitDifference[] => {
    if (!seesHealth && HEALTH.includes(fact)) return [];
    const declared = statedValue(file, fact, member);
    // What nobody declared contradicts nothing.
    const isSame = declared === undefined || agree(fact, declared, seen, applicationDay ?? '');
    return isSame ? [] : [{ fact, member, declared, seen }];
  };
  const atHome = members.filter(({ away = 'no' }) => away === 'no');
  return [
    ...atHome.flatMap(({ id }) => compared('livesWithFamily', id, act.present.includes(id))),
    ...act.unregistered.map((seen) => ({ fact: 'resident' as const, member: seen.id, declared: null, seen })),
    ...(act.dwellings ? compared('dwellings', null, act.dwellings) : []),
    ...(act.property ? compared('property', null, act.property) : []),
    ...act.facts.flatMap(({ fact, member, value }) => compared(fact, member, value)),
  ];
}
