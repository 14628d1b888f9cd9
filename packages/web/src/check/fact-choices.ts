import type { FamilyFile, FamilyMember } from '@tirek/family';
import type { MessageId, Words } from '../language/words.tsx';
import { ageOn } from './member-label.ts';
import type { ChoiceFact } from './question.ts';

/** One answer to a question about a fact. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What may be answered about a fact of one member: the answer that nothing is the case, and the others. */
export interface Choices {
  readonly negative: Choice;
  readonly others: readonly Choice[];
}

interface Asked {
  readonly file: FamilyFile;
  readonly on: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly t: Words['t'];
}

const ADULT = 18;
const DISABILITY_GROUPS_FROM = 16;

const listed = (t: Words['t'], negative: MessageId, ids: readonly MessageId[]): Choices => {
  const choice = (id: MessageId): Choice => ({ value: id.slice(id.indexOf('.') + 1), label: t(id) });
  return { negative: choice(negative), others: ids.map(choice) };
};

const yesNo = (t: Words['t']): Choices => ({
  negative: { value: 'no', label: t('ask.no') },
  others: [{ value: 'yes', label: t('ask.yes') }],
});

/** Groups are given from 16 on; until 18 a child may have either. */
function disabilities(t: Words['t'], age: number | undefined): Choices {
  const groups: MessageId[] =
    age === undefined || age >= DISABILITY_GROUPS_FROM
      ? ['disability.group1', 'disability.group2', 'disability.group3']
      : [];
  const child: MessageId[] = age === undefined || age < ADULT ? ['disability.disabledChild'] : [];
  return listed(t, 'disability.none', [...child, ...groups]);
}

function caredFor(member: string, { file, labels, t }: Asked): Choices {
  const others = file.members.filter((m) => m.id !== member);
  return {
    negative: { value: 'nobody', label: t('caresFor.nobody') },
    others: [
      ...others.map((m) => ({ value: m.id, label: labels.get(m.id) ?? '' })),
      { value: 'outside', label: t('caresFor.outside') },
    ],
  };
}

/** The answers offered for a fact of a member. */
export function choicesOf(fact: ChoiceFact, member: FamilyMember, asked: Asked): Choices {
  const { t, on } = asked;
  switch (fact) {
    case 'citizenship':
      return listed(t, 'citizenship.citizen', [
        'citizenship.kandas',
        'citizenship.permanentResident',
        'citizenship.refugee',
        'citizenship.stateless',
        'citizenship.temporaryResident',
      ]);
    case 'work':
      return listed(t, 'work.none', [
        'work.registeredUnemployed',
        'work.employed',
        'work.permanentJob',
        'work.selfEmployed',
        'work.soleTrader',
        'work.suspendedSoleTrader',
      ]);
    case 'disability':
      return disabilities(t, ageOn(member.birthDate, on));
    case 'study':
      return listed(t, 'study.none', ['study.fullTime', 'study.partTime']);
    case 'longIllness':
    case 'needsCare':
      return yesNo(t);
    case 'caresFor':
      return caredFor(member.id, asked);
    case 'away':
      return listed(t, 'away.no', [
        'away.working',
        'away.studying',
        'away.boarding',
        'away.fullStateSupport',
        'away.conscription',
        'away.imprisonment',
        'away.compulsoryTreatment',
      ]);
  }
}

/** What the file says about the fact, as one of the answers; undefined where it says nothing. */
export function statedChoice(fact: ChoiceFact, member: FamilyMember): string | undefined {
  const stated = member[fact];
  return typeof stated === 'boolean' ? (stated ? 'yes' : 'no') : stated;
}

/** An answer as the file states it. */
export function choiceAsStated(fact: ChoiceFact, value: string): FamilyMember[ChoiceFact] {
  if (fact === 'longIllness' || fact === 'needsCare') return value === 'yes';
  // The value is one of `choicesOf`, whose ids are the file's own words.
  return value as FamilyMember[ChoiceFact];
}
