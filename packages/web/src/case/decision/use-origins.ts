import type { Determination } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useMemo } from 'react';
import { type OfficeSpeech, useOfficeWords } from '../../language/office/words.tsx';
import type { OriginOf } from '../../result/trace-context.ts';
import { sourceName } from '../source-name.ts';
import { type Origin, originsOf, placeOf } from './fact-origin.ts';

function originText(origin: Origin, { names }: CaseView, words: OfficeSpeech): string {
  const { t, day } = words;
  if (origin.is === 'told') {
    const source = sourceName(origin.source, words);
    return origin.on === null ? source : t('origin.told', { source, day: day(origin.on) });
  }
  const who = { day: day(origin.on), name: names[origin.by] ?? '', reason: origin.reason };
  if (origin.is === 'corrected') return t('origin.corrected', who);
  return t('origin.settled', { ...who, source: sourceName(origin.source, words) });
}

/** Says beside each fact of the trace who told it and when, from the evidence of the case. */
export function useOrigins(view: CaseView, { facts }: Determination): OriginOf {
  const words = useOfficeWords();
  return useMemo(
    () => (fact, member) => {
      const place = placeOf(facts, fact, member);
      if (!place) return words.t('origin.office');
      const origins = originsOf(view, place).map((origin) => originText(origin, view, words));
      return origins.length > 0 ? origins.join('; ') : words.t('origin.file');
    },
    [view, facts, words],
  );
}
