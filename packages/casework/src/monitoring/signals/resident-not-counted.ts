import type { ReadSignal } from '../known-case.ts';

/** Somebody is registered or was met at the home whom the decision does not count. */
export const residentNotCounted: ReadSignal = ({ facts, told, visit }) => {
  const counted = new Set(facts.members.map(({ id }) => id));
  const registered = told.filter(({ fact, member }) => fact === 'resident' && member !== null && !counted.has(member));
  const met = (visit?.unregistered ?? []).filter(({ id }) => !counted.has(id));
  const people = Math.max(registered.length, met.length);
  return people === 0
    ? undefined
    : {
        code: 'residentNotCounted',
        certainty: 'told',
        lookedAt: [
          ...(registered.length > 0 ? (['populationRegister'] as const) : []),
          ...(met.length > 0 ? (['visit'] as const) : []),
          'statement',
        ],
        figures: { people },
      };
};
