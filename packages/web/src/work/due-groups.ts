import { daysOn, endOfWeek } from '../listing/office-day.ts';

/** How the list may be cut by due day: each cut holds the ones before it. */
export const DUE_CUTS = ['late', 'today', 'week', 'all'] as const;
export type DueCut = (typeof DUE_CUTS)[number];

/** The last due day of a cut, ISO; undefined: none. */
export function dueByOf(cut: DueCut, today: string): string | undefined {
  switch (cut) {
    case 'late':
      return daysOn(today, -1);
    case 'today':
      return today;
    case 'week':
      return endOfWeek(today);
    case 'all':
      return undefined;
  }
}

/** The groups of the list, in the order in which they are due. */
export type DueGroup = 'late' | 'today' | 'week' | 'later';

/** The group of a due day; what has none comes last. */
export function groupOf(dueDay: string | null, today: string): DueGroup {
  if (dueDay === null) return 'later';
  if (dueDay < today) return 'late';
  if (dueDay === today) return 'today';
  return dueDay <= endOfWeek(today) ? 'week' : 'later';
}

/** How many there are in each group, out of how many there are in each cut. */
export const countsOfGroups = ({
  late,
  today,
  week,
  all,
}: Readonly<Record<DueCut, number>>): Record<DueGroup, number> => ({
  late,
  today: today - late,
  week: week - today,
  later: all - week,
});
