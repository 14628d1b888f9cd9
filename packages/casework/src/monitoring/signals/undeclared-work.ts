import { MONTHS_OF_CONTRIBUTIONS } from '../house-figures.ts';
import { type Contribution, type OwnFacts, monthsBetween, type ReadSignal } from '../known-case.ts';

const WORKING = ['employed', 'permanentJob'];

/** Whether what was decided on knows that the member works, or what they earn. */
function isStated({ facts }: OwnFacts, member: string): boolean {
  const person = facts.members.find(({ id }) => id === member);
  const wage = (facts.incomes ?? []).some((row) => row.member === member && row.kind === 'wage' && row.amount > 0);
  return wage || (person?.work !== undefined && WORKING.includes(person.work));
}

const isRecent = ({ on }: OwnFacts, { month }: Contribution): boolean => {
  const ago = monthsBetween(month, on.slice(0, 7));
  return ago >= 0 && ago <= MONTHS_OF_CONTRIBUTIONS;
};

/** An employer pays contributions for a member of whom neither work nor wage was stated. */
export const undeclaredWork: ReadSignal = (known) => {
  const found = known.contributions
    .filter((one) => one.wage > 0 && isRecent(known, one) && !isStated(known, one.member))
    .toSorted((a, b) => b.wage - a.wage)[0];
  return (
    found && {
      code: 'undeclaredWork',
      certainty: 'told',
      lookedAt: ['incomesRegister', 'statement'],
      member: found.member,
      figures: { wage: found.wage },
    }
  );
};
