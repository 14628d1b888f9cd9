import type { FamilyFile, FamilyMember, Income } from '@tirek/family';
import { readIin } from '@tirek/family';
import type { Contact } from '@tirek/server/contract';
import { optionAsStated } from '../../case/fact-options.ts';
import { readDwellingEntries } from '../../case/overview/things.ts';
import { incomesOf } from '../../check/check-state.ts';
import { readAmount } from '../../check/income-form.ts';
import type { IntakeEntry, MemberEntry } from './intake-entry.ts';
import { readTypedDay } from './typed-day.ts';

/** What is wrong, by the name of the field. */
export type Trouble =
  | 'name.missing'
  | 'iin'
  | 'day.wrong'
  | 'income.wrong'
  | 'area.wrong'
  | 'address.wrong'
  | 'phone.wrong';
export type Troubles = ReadonlyMap<string, Trouble>;

interface Quarter {
  readonly from: string;
  readonly to: string;
}

const PHONE = /^\+?[\d ()-]{7,20}$/;
const SHORTEST_ADDRESS = 5;

const isPast = (text: string, today: string): boolean => {
  const day = readTypedDay(text);
  return day !== undefined && day <= today;
};

function memberTroubles(member: MemberEntry, i: number, today: string): [string, Trouble][] {
  const at = `members.${i}`;
  return [
    ...(i === 0 && member.name.trim() === '' ? [[`${at}.name`, 'name.missing'] as [string, Trouble]] : []),
    ...(member.iin.trim() !== '' && !readIin(member.iin.trim()).ok ? [[`${at}.iin`, 'iin'] as [string, Trouble]] : []),
    ...(member.birth.trim() !== '' && !isPast(member.birth, today)
      ? [[`${at}.birth`, 'day.wrong'] as [string, Trouble]]
      : []),
    ...member.incomes.flatMap(({ amount }, j): [string, Trouble][] =>
      readAmount(amount).ok ? [] : [[`${at}.incomes.${j}`, 'income.wrong']],
    ),
  ];
}

/** Every place that cannot be saved as it is typed, in the order of the form. */
export function findTroubles(entry: IntakeEntry, today: string): Troubles {
  const { channel, consentOn, receivedOn, members, dwellings, address, phone } = entry;
  const found: [string, Trouble][] = [];
  if (channel === 'proactive' && consentOn.trim() !== '' && !isPast(consentOn, today))
    found.push(['consentOn', 'day.wrong']);
  if (channel === 'paper' && receivedOn.trim() !== '' && !isPast(receivedOn, today))
    found.push(['receivedOn', 'day.wrong']);
  members.forEach((member, i) => found.push(...memberTroubles(member, i, today)));
  if (dwellings !== null && readDwellingEntries(dwellings) === undefined) found.push(['dwellings', 'area.wrong']);
  const isContactGiven = address.trim() !== '' || phone.trim() !== '' || entry.addressProtected;
  if (isContactGiven && address.trim().length < SHORTEST_ADDRESS) found.push(['address', 'address.wrong']);
  if (phone.trim() !== '' && !PHONE.test(phone.trim())) found.push(['phone', 'phone.wrong']);
  return new Map(found);
}

function toMember(entry: MemberEntry, base: FamilyMember | undefined): FamilyMember {
  const { id, relation, name, iin, birth, sex, facts } = entry;
  const { refusedMeasuresOn, falseDataOn, contractBrokenOn } = base ?? {};
  const birthDate = readTypedDay(birth);
  const stated = Object.entries(facts).filter(([, value]) => value !== '');
  return {
    id,
    relation,
    ...(name.trim() === '' ? {} : { name: name.trim() }),
    ...(iin.trim() === '' ? {} : { iin: iin.trim() }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === '' ? {} : { sex }),
    ...(refusedMeasuresOn === undefined ? {} : { refusedMeasuresOn }),
    ...(falseDataOn === undefined ? {} : { falseDataOn }),
    ...(contractBrokenOn === undefined ? {} : { contractBrokenOn }),
    // The keys are those of `CHOSEN_FACTS`, the values those of their options.
    ...Object.fromEntries(
      stated.map(([fact, value]) => [fact, optionAsStated(fact as keyof MemberEntry['facts'], value)]),
    ),
  };
}

/** Incomes of the quarter as typed; those of other days as the file said them. */
function toIncomes({ members, base }: IntakeEntry, quarter: Quarter): Income[] {
  const known = new Set(members.map(({ id }) => id));
  const asked = new Set(members.flatMap(({ id }) => incomesOf(base, id, quarter)));
  const kept = (base.incomes ?? []).filter((income) => known.has(income.member) && !asked.has(income));
  const typed = members.flatMap(({ id, incomes }) =>
    incomes.flatMap(({ kind, amount, per }): Income[] => {
      const reading = readAmount(amount);
      return reading.ok ? [{ member: id, kind, amount: reading.amount, per, ...quarter }] : [];
    }),
  );
  return [...kept, ...typed];
}

/** The family file of a form without troubles. */
export function toFamily(entry: IntakeEntry, territory: string | undefined, quarter: Quarter): FamilyFile {
  const { members: _, incomes: _i, dwellings: _d, property: _p, figures: _f, settlement: _s, ...base } = entry.base;
  const incomes = toIncomes(entry, quarter);
  const dwellings = entry.dwellings === null ? undefined : readDwellingEntries(entry.dwellings);
  const placed = territory ?? base.territory;
  return {
    ...base,
    unstated: entry.complete ? 'no' : 'unknown',
    ...(placed === undefined ? {} : { territory: placed }),
    ...(entry.settlement === '' ? {} : { settlement: entry.settlement }),
    members: entry.members.map((member) =>
      toMember(
        member,
        entry.base.members.find(({ id }) => id === member.id),
      ),
    ),
    ...(incomes.length === 0 ? {} : { incomes }),
    ...(dwellings === undefined ? {} : { dwellings }),
    ...(entry.property === null ? {} : { property: [...entry.property] }),
  };
}

/** The contact of a form without troubles; undefined where none was given. */
export function toContact({ address, phone, addressProtected }: IntakeEntry): Contact | undefined {
  if (address.trim() === '') return undefined;
  return {
    address: address.trim(),
    ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    ...(addressProtected ? { addressProtected } : {}),
  };
}
