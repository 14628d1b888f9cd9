import type { Knowledge, KnownPerson } from '../../registers/known.ts';
import { knowledgeOf } from '../told-by-registers.ts';
import type { Story } from './story.ts';

/** What registers know of a story's family, by number: what it says, and what they have otherwise. */
export function knowledgeIn({ file, known = {} }: Story): Knowledge {
  const told = new Map<string, KnownPerson>(knowledgeOf(file));
  for (const { id, iin } of file.members)
    if (iin !== undefined && known[id]) told.set(iin, { ...told.get(iin), ...known[id] });
  return told;
}
