import type { Channel } from '@tirek/casework';
import type { FamilyFile, FamilyMember, Property } from '@tirek/family';
import type { ProgrammeId } from '@tirek/law';
import type { Contact } from '@tirek/server/contract';
import { freeId, incomesOf } from '../../check/check-state.ts';
import { type IncomeEntry, toEntries } from '../../check/income-form.ts';
import { CHOSEN_FACTS, type ChosenFact } from '../../case/fact-options.ts';
import { type DwellingEntry, toDwellingEntries } from '../../case/overview/things.ts';
import { toTypedDay } from './typed-day.ts';

/** One member of the family as it is being typed; an empty text: not said. */
export interface MemberEntry {
  readonly id: string;
  readonly name: string;
  readonly iin: string;
  readonly relation: FamilyMember['relation'];
  readonly birth: string;
  readonly sex: '' | 'female' | 'male';
  readonly facts: Readonly<Partial<Record<ChosenFact, string>>>;
  /** What was received in the quarter that counts. */
  readonly incomes: readonly IncomeEntry[];
}

/** An application as an officer types it. All of it is kept in the tab until it is a draft on the server. */
export interface IntakeEntry {
  readonly channel: Channel;
  /** Path of the office. */
  readonly office: string;
  /** Day of consent, as typed, where help was offered. */
  readonly consentOn: string;
  /** Day the paper came in, as typed: incomes of the quarter before it are asked, and what could be applied for then. */
  readonly receivedOn: string;
  readonly programme: ProgrammeId;
  readonly settlement: '' | 'urban' | 'rural';
  readonly members: readonly MemberEntry[];
  /** Null: not said. */
  readonly dwellings: readonly DwellingEntry[] | null;
  readonly property: readonly Property[] | null;
  /** The applicant confirmed that what is not entered does not exist. */
  readonly complete: boolean;
  readonly address: string;
  readonly phone: string;
  readonly addressProtected: boolean;
  /** The file it was filled from, with all the form does not ask. */
  readonly base: FamilyFile;
}

const noFile: FamilyFile = { tirek: 1, unstated: 'unknown', members: [] };
const noMember = { name: '', iin: '', birth: '', sex: '', facts: {}, incomes: [] } as const;
const applicant: MemberEntry = { id: 'm1', relation: 'applicant', ...noMember };

/** A form with nothing in it but the applicant's place. */
export const emptyIntake = (channel: Channel, office: string): IntakeEntry => ({
  channel,
  office,
  consentOn: '',
  receivedOn: '',
  programme: 'targetedAssistance',
  settlement: '',
  members: [applicant],
  dwellings: null,
  property: null,
  complete: false,
  address: '',
  phone: '',
  addressProtected: false,
  base: noFile,
});

/** A further member, with an id none has yet. */
export const newMember = (members: readonly MemberEntry[]): MemberEntry => ({
  id: freeId({ ...noFile, members: members.map(({ id, relation }) => ({ id, relation })) }),
  relation: 'child',
  ...noMember,
});

function factsOf(member: FamilyMember): MemberEntry['facts'] {
  const stated = CHOSEN_FACTS.flatMap((fact) => {
    const value = member[fact];
    return value === undefined ? [] : [[fact, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value] as const];
  });
  return Object.fromEntries(stated);
}

/** The form filled from a family file; `quarter`: first and last day, ISO, of the incomes that are asked. */
export function withFile(entry: IntakeEntry, file: FamilyFile, quarter: { from: string; to: string }): IntakeEntry {
  const members = file.members.map((member) => ({
    id: member.id,
    name: member.name ?? '',
    iin: member.iin ?? '',
    relation: member.relation,
    birth: toTypedDay(member.birthDate),
    sex: member.sex ?? ('' as const),
    facts: factsOf(member),
    incomes: toEntries(incomesOf(file, member.id, quarter)),
  }));
  return {
    ...entry,
    members: members.toSorted((a, b) => Number(b.relation === 'applicant') - Number(a.relation === 'applicant')),
    settlement: file.settlement ?? '',
    dwellings: file.dwellings ? toDwellingEntries(file.dwellings) : null,
    property: file.property ?? null,
    complete: file.unstated === 'no',
    base: file,
  };
}

/** The form with the contact of a draft. */
export const withContact = (entry: IntakeEntry, contact: Contact | null): IntakeEntry => ({
  ...entry,
  address: contact?.address ?? '',
  phone: contact?.phone ?? '',
  addressProtected: contact?.addressProtected ?? false,
});
