import type { ExitEvent } from '@tirek/casework';
import type { Tellers } from './told.ts';

export const exitTold: Tellers<ExitEvent['type']> = {
  contractReviewed: ({ result, text, incomeNow }, { office }) => [
    ['told.exit.result', office.t(`exit.result.${result}`)],
    ['told.exit.income', incomeNow === null ? office.t('exit.income.unsaid') : office.tenge(incomeNow)],
    ['told.exit.text', text],
  ],
  exitRecorded: ({ reason, text }, { office }) => [
    ['told.exit.reason', office.t(`exit.reason.${reason}`)],
    ['told.exit.text', text],
  ],
  followUpRecorded: ({ after, finding, text }, { office }) => [
    ['told.exit.after', office.t('exit.months', { count: after })],
    ['told.exit.finding', office.t(`exit.finding.${finding}`)],
    ['told.exit.text', text],
  ],
};
