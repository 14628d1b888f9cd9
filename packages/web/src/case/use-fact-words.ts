import type { SeenFamily } from '@tirek/server/contract';
import { useMemo } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { useWords } from '../language/words.tsx';
import type { FactWords } from './fact-text.ts';
import { memberNames } from './member-names.ts';

/** What facts, values and members of a family are called in the language of the page. */
export function useFactWords(family: Pick<SeenFamily, 'members'>): FactWords {
  const check = useWords();
  const office = useOfficeWords();
  return useMemo(() => ({ check, office, names: memberNames(family, check) }), [check, office, family]);
}
