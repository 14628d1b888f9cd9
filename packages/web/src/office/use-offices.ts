import { useQuery } from '@tanstack/react-query';
import type { OfficeList, OfficeView } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';

/** Every office, by the tree of territories; empty until they are known. They change once in years. */
export function useOffices(): readonly OfficeView[] {
  const offices = useQuery({
    queryKey: ['offices'],
    queryFn: () => ask<OfficeList>('/v1/offices'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return offices.data?.offices ?? [];
}

/** What an office is called, by its path; empty while it is not known. */
export function useOfficeName(): (path: string) => string {
  const { say } = useOfficeWords();
  const offices = useOffices();
  const named = new Map(offices.map((office) => [office.path, office.named]));
  return (path) => {
    const names = named.get(path);
    return names ? say(names) : '';
  };
}
