import type { FamilyFile } from '@tirek/family';

/** What a member is called to the reader: the name in the file, or the id where there is none. */
export type MemberNames = (id: string) => string;

export function memberNames({ members }: FamilyFile): MemberNames {
  const names = new Map(members.map(({ id, name }) => [id, name?.trim() || id]));
  return (id) => names.get(id) ?? id;
}
