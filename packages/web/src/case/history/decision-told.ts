import { type DecisionEvent, type Determination, type Outline, outlineOf, type Resolution } from '@tirek/casework';
import { factLines } from './application-told.ts';
import type { Line, Tellers, Telling } from './told.ts';

const ANSWER = {
  entitled: 'told.due',
  notEntitled: 'told.notDue',
  undetermined: 'told.undetermined',
} as const satisfies Record<Determination['assessment']['answer'], string>;

const outlineText = ({ answer, total }: Outline, { office }: Telling): string =>
  answer === 'entitled' ? office.tenge(total) : office.t(ANSWER[answer]);

function resolutionLines({ outcome, amount, period }: Resolution, { office }: Telling): Line[] {
  const said: Line = ['told.answer', office.t(`outcome.${outcome}`)];
  if (outcome === 'refuse' || period === null) return [said];
  const [from, to] = period;
  return [
    said,
    ['told.amount', office.tenge(amount)],
    ['told.period', office.t('told.period.days', { from: office.day(from), to: office.day(to) })],
  ];
}

export const decisionTold: Tellers<DecisionEvent['type']> = {
  determined: ({ determination: { assessment, lawDay } }, { office }) => [
    ['told.answer', office.t(ANSWER[assessment.answer])],
    ...(assessment.answer === 'entitled' ? [['told.amount', office.tenge(outlineOf(assessment).total)] as const] : []),
    ['told.lawDay', office.day(lawDay)],
  ],
  recomputed: ({ cause, before, after }, telling) => [
    ['told.cause', telling.office.t(`told.cause.${cause}`)],
    ['told.amount.before', outlineText(before, telling)],
    ['told.amount.after', outlineText(after, telling)],
  ],
  decisionProposed: ({ resolution }, telling) => resolutionLines(resolution, telling),
  proposalGivenBack: ({ reason }) => [['told.reason', reason]],
  decisionMade: ({ resolution }, telling) => resolutionLines(resolution, telling),
  factCorrected: (event, telling) => [
    ...factLines(event, telling),
    ['told.from', telling.office.day(event.from)],
    ['told.reason', event.reason],
  ],
};
