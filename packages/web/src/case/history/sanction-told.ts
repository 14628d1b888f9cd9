import type { SanctionEvent } from '@tirek/casework';
import { monthText } from '../../office/month.ts';
import type { Line, Tellers, Telling } from './told.ts';

type Told = Extract<SanctionEvent, { type: 'sanctionImposed' }>['sanction'];

const sanctionLines = ({ kind, from, amountBefore, amountAfter }: Told, { office, language }: Telling): Line[] => [
  ['told.sanction.kind', office.t(`sanction.kind.${kind}`)],
  ['told.sanction.from', monthText(language, from)],
  ['told.amount.before', office.tenge(amountBefore)],
  ['told.amount.after', office.tenge(amountAfter)],
];

export const sanctionTold: Tellers<SanctionEvent['type']> = {
  breachRaised: ({ breach, answerBy }, { office }) => [
    ['told.breach.kind', office.t(`breach.kind.${breach.kind}`)],
    ['told.breach.day', office.day(breach.on)],
    ['told.breach.text', breach.text],
    ['told.breach.answerBy', office.day(answerBy)],
  ],
  breachAnswered: ({ text }) => [['told.breach.text', text]],
  breachSettled: ({ outcome, reason }, { office }) => [
    ['told.breach.outcome', office.t(`breach.state.${outcome}`)],
    ['told.reason', reason],
  ],
  sanctionProposed: ({ sanction }, telling) => sanctionLines(sanction, telling),
  sanctionGivenBack: ({ reason }) => [['told.reason', reason]],
  sanctionImposed: ({ sanction }, telling) => sanctionLines(sanction, telling),
  sanctionLifted: ({ reason }) => [['told.reason', reason]],
};
