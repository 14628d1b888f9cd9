import { type CaseCommand, type Register, REGISTERS } from '@tirek/casework';
import type { FamilyFile, FamilyMember, Income } from '@tirek/family';
import { CATALOGUE } from '../registers/catalogue.ts';
import type { KnownPerson } from '../registers/known.ts';
import type { Answer, Dated, Told } from '../registers/register.ts';

type Received = Extract<CaseCommand, { type: 'receiveEvidence' }>;

type Rows = Omit<Income, 'member' | 'kind'>[];

/** Incomes of one person by kind, of these kinds only. */
function incomesOf({ incomes = [] }: FamilyFile, member: string, kinds: readonly string[]): Record<string, Rows> {
  const own = incomes.filter((row) => row.member === member && kinds.includes(row.kind));
  const byKind = Map.groupBy(own, ({ kind }) => kind);
  return Object.fromEntries(
    [...byKind].map(([kind, rows]) => [kind, rows.map(({ member: _m, kind: _k, ...row }) => row)]),
  );
}

const BENEFITS = ['pension', 'disabilityBenefit', 'survivorBenefit', 'childcareBenefit', 'largeFamilyBenefit'];

/** What the family owns stands in the name of the applicant. */
function ownedBy({ property = [], dwellings = [] }: FamilyFile): KnownPerson {
  const cars = property.flatMap(({ kind, working }) =>
    kind === 'car' || kind === 'tractor' ? [{ kind, ...(working === undefined ? {} : { working }) }] : [],
  );
  const owned = dwellings.filter((dwelling) => dwelling.owned === true);
  const homes = owned.map(({ totalArea }) => (totalArea === undefined ? {} : { totalArea }));
  return { vehicles: { vehicles: cars }, realEstate: { dwellings: homes } };
}

/** What the registers have of one member of a family that tells the truth. */
function knownOf(file: FamilyFile, { id, relation, disability, study, work }: FamilyMember): KnownPerson {
  return {
    ...(relation === 'applicant' ? ownedBy(file) : {}),
    incomes: { incomes: incomesOf(file, id, ['wage']) },
    tax: { incomes: incomesOf(file, id, ['business']) },
    benefits: { incomes: incomesOf(file, id, BENEFITS) },
    ...(disability === undefined ? {} : { disability: { disability } }),
    ...(study === undefined ? {} : { education: { study } }),
    ...(work === 'registeredUnemployed' ? { employment: { work } } : {}),
  };
}

/** What the registers know of each member of a family that tells the truth, by the number of the person. */
export const knowledgeOf = (file: FamilyFile): ReadonlyMap<string, KnownPerson> =>
  new Map(
    file.members.flatMap((member) => (member.iin === undefined ? [] : [[member.iin, knownOf(file, member)] as const])),
  );

/** The answers of all registers about a family, each a command of its own. */
export const answersOf = (
  file: FamilyFile,
  knowledge: ReadonlyMap<string, KnownPerson>,
  fetchedAt: string,
): (Received & { readonly register: Register })[] =>
  REGISTERS.map((register) => {
    const told = file.members.flatMap((member): Told<Dated>[] => {
      const record = member.iin === undefined ? undefined : knowledge.get(member.iin)?.[register];
      return record === undefined || record === 'nobody' ? [] : [{ member: member.id, iin: member.iin, record }];
    });
    // Each register tells of its own records, and these are its own: the table is keyed by the same name.
    const tells = CATALOGUE[register].tells as (told: readonly Told<Dated>[]) => readonly Answer[];
    return { type: 'receiveEvidence', source: 'register', register, fetchedAt, answers: tells(told) };
  });
