import type { Day } from '@tirek/rules';
import { type Evidence, latest } from './evidence.ts';
import type { Dwelling, FamilyFile, FamilyMember, HistoryEntry, Income, Property } from './family-file.ts';

/** The facts about one person of which evidence is kept; those of the family file beside `id`. */
type MemberFacts = {
  readonly [F in Exclude<keyof FamilyMember, 'id' | 'relation'>]?: readonly Evidence<NonNullable<FamilyMember[F]>>[];
};

export interface CardMember {
  readonly id: string;
  readonly relation: FamilyMember['relation'];
  readonly facts: MemberFacts;
}

/** The Digital Family Card: everything known about a family, as of one day, each fact with its evidence. */
export interface FamilyCard {
  readonly on: Day;
  readonly territory?: readonly Evidence<string>[];
  readonly settlement?: readonly Evidence<NonNullable<FamilyFile['settlement']>>[];
  readonly members: readonly CardMember[];
  /** Each list as one source told it: a list is complete for its days, so the latest replaces the earlier. */
  readonly incomes?: readonly Evidence<Income[]>[];
  readonly dwellings?: readonly Evidence<Dwelling[]>[];
  readonly property?: readonly Evidence<Property[]>[];
  readonly history?: readonly HistoryEntry[];
}

function toMember(member: CardMember, on: Day): FamilyMember {
  const facts: Record<string, unknown> = {};
  for (const [fact, evidences] of Object.entries(member.facts)) {
    const found = latest<unknown>(evidences, on);
    if (found) facts[fact] = found.value;
  }
  // Each fact has the type of the same field of the family file: MemberFacts says so.
  return { ...(facts as Partial<FamilyMember>), id: member.id, relation: member.relation };
}

/** The card as a family file, to be reckoned with on the card's day. What the card does not know stays unknown. */
export function toFamilyFile(card: FamilyCard): FamilyFile {
  const held = <V>(evidences: readonly Evidence<V>[] | undefined): V | undefined =>
    latest(evidences ?? [], card.on)?.value;
  return {
    tirek: 1,
    unstated: 'unknown',
    territory: held(card.territory),
    settlement: held(card.settlement),
    members: card.members.map((member) => toMember(member, card.on)),
    incomes: held(card.incomes),
    dwellings: held(card.dwellings),
    property: held(card.property),
    history: card.history ? [...card.history] : undefined,
  };
}
