import { OPTION_NAMES } from '@tirek/law';
import type { SeenFamily } from '@tirek/server/contract';
import { ageOn } from '../check/member-label.ts';
import type { Speech } from '../language/words.tsx';

type Member = NonNullable<SeenFamily['members']>[number];

/** A member by name; where the role or the file has none, by kinship with the day of birth. */
function nameOf({ name, relation, birthDate }: Member, { say, day }: Pick<Speech, 'say' | 'day'>): string {
  if (name !== undefined && name !== '') return name;
  const kin = OPTION_NAMES['relation']?.[relation];
  const called = kin ? say(kin) : '';
  return birthDate === undefined ? called : `${called} (${day(birthDate)})`;
}

/** What members are called on the pages of the office, by id; where two would be called the same, a number tells them apart. */
export function memberNames(
  { members = [] }: Pick<SeenFamily, 'members'>,
  words: Pick<Speech, 'say' | 'day'>,
): ReadonlyMap<string, string> {
  const plain = members.map((member) => nameOf(member, words));
  return new Map(
    members.map(({ id }, i) => {
      const name = plain[i] ?? '';
      const before = plain.slice(0, i).filter((other) => other === name).length;
      const same = plain.filter((other) => other === name).length;
      return [id, same > 1 ? `${name} № ${before + 1}` : name];
    }),
  );
}

/** Kinship and full years in a line below the name. */
export function memberLine(
  { relation, birthDate }: Member,
  on: string,
  { say, t }: { say: Speech['say']; t(id: 'member.age', values: { count: number }): string },
): string {
  const kin = OPTION_NAMES['relation']?.[relation];
  const age = ageOn(birthDate, on);
  return [kin ? say(kin) : '', age === undefined ? '' : t('member.age', { count: age })].filter(Boolean).join(' · ');
}
