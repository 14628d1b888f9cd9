import { FEWEST_WORKERS, PART_OF_MEDIAN } from '../house-figures.ts';
import type { OwnFacts, ReadSignal } from '../known-case.ts';

/** The stated wage of a member, tenge a month; undefined where none was stated by the month. */
function statedWage({ facts }: OwnFacts, member: string): number | undefined {
  const rows = (facts.incomes ?? []).filter(
    (row) => row.member === member && row.kind === 'wage' && row.per === 'month' && row.to === undefined,
  );
  return rows.length === 0 ? undefined : rows.reduce((sum, { amount }) => sum + amount, 0);
}

/** A stated wage far under what others get at the same employer: part of it may come in an envelope. */
export const wageBelowMedian: ReadSignal = (known) => {
  for (const { member, median, workers } of known.contributions) {
    const wage = statedWage(known, member);
    if (wage === undefined || wage === 0 || workers < FEWEST_WORKERS) continue;
    if (wage * PART_OF_MEDIAN.of < median * PART_OF_MEDIAN.part)
      return {
        code: 'wageBelowMedian',
        certainty: 'reckoned',
        lookedAt: ['incomesRegister', 'statement'],
        member,
        figures: { wage, median, workers },
      };
  }
  return undefined;
};
