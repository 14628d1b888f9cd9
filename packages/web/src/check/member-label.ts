import type { FamilyFile, FamilyMember } from '@tirek/family';
import { parseDay } from '@tirek/rules';
import type { MessageId, Words } from '../language/words.tsx';

type Speaker = Pick<Words, 't' | 'day' | 'language'>;

/** Full years of a person born on a day, on another; undefined where either is no day. */
export function ageOn(birthDate: string | undefined, on: string): number | undefined {
  if (birthDate === undefined || parseDay(birthDate) === undefined || birthDate > on) return undefined;
  const [born, now] = [birthDate.split('-').map(Number), on.split('-').map(Number)];
  const years = now[0]! - born[0]!;
  return now[1]! < born[1]! || (now[1] === born[1] && now[2]! < born[2]!) ? years - 1 : years;
}

/** A name in another script would stand among words nobody can read it with: there the kinship says more. */
const isReadable = (name: string, language: Words['language']): boolean =>
  language === 'en' ? /^\p{Script=Latin}/u.test(name) : /^\p{Script=Cyrillic}/u.test(name);

function kinship(member: FamilyMember, { t, language }: Speaker): string {
  if (member.name && isReadable(member.name, language)) return member.name;
  if (member.relation === 'applicant') return t('who.applicant');
  const id: MessageId = member.sex ? `who.${member.relation}.${member.sex}` : `who.${member.relation}`;
  return t(id);
}

function aged(member: FamilyMember, on: string, words: Speaker): string {
  const who = kinship(member, words);
  if (who === words.t('who.applicant')) return who;
  const age = ageOn(member.birthDate, on);
  if (age === undefined) return who;
  return age === 0 ? words.t('who.infant', { who }) : words.t('who.aged', { who, age });
}

/**
 * What every member is called on the page: "your daughter, 8 years old"; nobody is asked for names. Where two would be called
 * the same, the day of birth tells them apart, and for twins a number.
 */
export function memberLabels(file: FamilyFile, on: string, words: Speaker): ReadonlyMap<string, string> {
  const plain = file.members.map((m) => aged(m, on, words));
  const dated = file.members.map((member, i) => {
    const twin = plain.some((other, j) => j !== i && other === plain[i]);
    return twin && member.birthDate
      ? words.t('who.born', { who: plain[i]!, day: words.day(member.birthDate) })
      : plain[i]!;
  });
  const labels = new Map<string, string>();
  file.members.forEach((member, i) => {
    const same = dated.flatMap((other, j) => (other === dated[i] ? [j] : []));
    const label = dated[i]!;
    labels.set(
      member.id,
      same.length > 1 ? words.t('who.ofSeveral', { who: label, number: same.indexOf(i) + 1 }) : label,
    );
  });
  return labels;
}
