import { catalogue } from '@tirek/law';
import type { Names } from '@tirek/rules';
import type { Language } from '../language.ts';

/** What rules, facts, figures and the options of choices are called in one language. */
export interface LawNames {
  of(id: string): string;
  option(id: string | undefined, option: string): string;
}

/** Reads the names from the catalogue; an id that is not in it is a fault of the program and stays as it is. */
export function lawNames(language: Language): LawNames {
  const { rules, figures, facts } = catalogue();
  const named = new Map<string, Names>();
  const options = new Map<string, Names>();
  for (const entry of [...figures, ...facts, ...rules]) named.set(entry.id, entry.named);
  for (const { id, options: all } of [...facts, ...rules])
    for (const option of all) options.set(`${id} ${option.id}`, option.named);
  return {
    of: (id) => named.get(id)?.[language] ?? id,
    option: (id, option) => options.get(`${id ?? ''} ${option}`)?.[language] ?? option,
  };
}
