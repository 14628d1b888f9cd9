import type { Assessment } from '@tirek/family';
import { wrapped } from '../show/layout.ts';
import { moneyOfTiyn, tiynOf } from '../show/money.ts';
import type { Terminal } from '../terminal.ts';
import type { Said } from '../words/translate.ts';

const MONTHS = 3;
/** Since this day the term for telling of changes is known from the text: art. 126(3) of the Social Code. */
const SOCIAL_CODE = '2023-07-01';

/** The income of a quarter under which help would be due, where it is the income that stands in the way. */
function incomeThatWouldDo({ members, income, povertyLine }: Assessment, terminal: Terminal): Said | undefined {
  if (members === null || income.total === null || povertyLine.amount === null) return undefined;
  const limit = tiynOf(povertyLine.amount) * members * MONTHS;
  if (tiynOf(income.total) < limit) return undefined;
  return ['next.incomeBelow', { limit: moneyOfTiyn(limit, terminal.language) }];
}

function steps(assessment: Assessment, terminal: Terminal): Said[] {
  switch (assessment.answer) {
    case 'entitled':
      return [
        ['next.apply'],
        ['next.visit'],
        ...(assessment.kind === 'conditional' ? [['next.contract'] as const] : []),
        [assessment.edition >= SOCIAL_CODE ? 'next.changes' : 'next.changesSoon'],
      ];
    case 'notEntitled': {
      const income = incomeThatWouldDo(assessment, terminal);
      return [...(income ? [income, ['next.again'] as const] : [['next.removed'] as const]), ['next.object']];
    }
    case 'undetermined':
      return [['next.answer'], ['next.ask']];
  }
}

/** What to do now, numbered, in the order to do it. */
export const nextSteps = (assessment: Assessment, terminal: Terminal): string[] =>
  steps(assessment, terminal).flatMap((said, i) =>
    wrapped(`${i + 1}. ${terminal.words(...said)}`, { width: terminal.width, indent: 2, hanging: 5 }),
  );
