import { useNavigate, useSearch } from '@tanstack/react-router';

/** The filters of a list: they live in the address, so that a list can be kept, sent and come back to. */
export function useFilters(): readonly [Readonly<Record<string, string>>, (change: Record<string, string>) => void] {
  // Every page of the office reads its address as short texts (`readFilters` in the router).
  const filters = useSearch({ strict: false }) as Readonly<Record<string, string>>;
  const navigate = useNavigate();
  const change = (next: Record<string, string>): void => {
    const all = Object.entries({ ...filters, ...next }).filter(([, value]) => value !== '');
    void navigate({ to: '.', search: Object.fromEntries(all), replace: true });
  };
  return [filters, change];
}

/** The value where it is one of a list; an address may say anything. */
export const oneOf = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((one) => one === value);
