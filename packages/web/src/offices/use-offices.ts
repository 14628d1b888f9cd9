import { useSuspenseQuery } from '@tanstack/react-query';
import type { OfficeList, OfficeView } from '@tirek/server/contract';
import { compareText } from '../language/compare-text.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';

interface Offices {
  readonly all: readonly OfficeView[];
  /** What an office is called; its path where it is not known. */
  nameOf(path: string): string;
}

/** All offices with their names, each under the one above it. Suspends until they are there. */
export function useOffices(): Offices {
  const { say, language } = useOfficeWords();
  const { data } = useSuspenseQuery({
    queryKey: ['offices'],
    queryFn: () => ask<OfficeList>('/v1/offices'),
    staleTime: 300_000,
  });
  const names = new Map(data.offices.map(({ path, named }) => [path, say(named)]));
  const placeOf = (path: string): string =>
    path
      .split('/')
      .map((_, i, parts) => names.get(parts.slice(0, i + 1).join('/')) ?? '')
      .join('\u0000');
  return {
    all: data.offices.toSorted((a, b) => compareText(language, placeOf(a.path), placeOf(b.path))),
    nameOf: (path) => names.get(path) ?? path,
  };
}
