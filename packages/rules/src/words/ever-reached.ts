import { known, unknown } from '../answer.ts';
import { type Day, latestDayElapsed } from '../day.ts';
import type { Node } from '../expression.ts';
import { type Word, yesNoCode } from './word.ts';

/** For each stretch begun by the law's day, the latest birthday that reached its age while it lasted. */
function latestBirthdays(node: Node, day: Day, lawDay: Day): Day[] {
  const begun = node.parts[1]!.figure!.entries.filter((entry) => entry.from <= lawDay);
  return begun.map(({ until, value }) => {
    const isOver = until !== undefined && until < lawDay && until < day;
    return latestDayElapsed(isOver ? until : day, value.num);
  });
}

/** Reached, on some day up to the day of the question, the age that a figure set on that day. */
export const everReached: Word = {
  answer(node, at) {
    const [birthday, age] = [at.ask(node.parts[0]!), at.ask(node.parts[1]!)];
    if (birthday.is === 'notApplicable') return birthday;
    if (age.is === 'notApplicable') return age;
    if (birthday.is === 'unknown' || age.is === 'unknown') return unknown([birthday, age]);
    const born = birthday.value as Day;
    return known(latestBirthdays(node, at.day, at.lawDay).some((latest) => born <= latest));
  },
  print(node, to) {
    const birthdays = latestBirthdays(node, to.day, to.lawDay);
    if (birthdays.length === 0) to.cannot(`figure ${node.parts[1]!.figure!.id} has no value on this day`);
    const birthday = to.print(node.parts[0]!);
    return yesNoCode(`((${birthday.code} <= ${Math.max(...birthdays)}) | 0)`, [birthday]);
  },
};
