import type { RecoveryEvent } from '@tirek/casework';
import { monthsText } from '../../office/month.ts';
import type { Line, Tellers, Telling } from './told.ts';

const TIYN = 100;
const sumLine = (amount: number, { office }: Telling): Line => ['told.sum', office.tenge(amount / TIYN)];

export const recoveryTold: Tellers<RecoveryEvent['type']> = {
  debtProposed: ({ cause, amount, months, reason, answerBy }, telling) => [
    ['told.cause', telling.office.t(`debt.cause.${cause}`)],
    sumLine(amount, telling),
    [
      'told.months',
      monthsText(
        telling.language,
        months.map(({ month }) => month),
      ),
    ],
    ['told.until', telling.office.day(answerBy)],
    ['told.reason', reason],
  ],
  debtAnswered: ({ text }) => [['told.said', text]],
  debtDropped: ({ reason }) => [['told.reason', reason]],
  debtEstablished: ({ amount }, telling) => [sumLine(amount, telling)],
  repaymentPlanned: ({ way, instalments }, { office }) => [
    ['told.way', office.t(`debt.way.${way}`)],
    ...(instalments.length === 0 ? [] : [['told.parts', office.number(instalments.length)] as const]),
  ],
  debtRepaid: ({ amount, way, reference, on, line }, telling) => [
    sumLine(amount, telling),
    ['told.way', telling.office.t(`debt.way.${way}`)],
    ['told.reference', reference],
    ...(line === undefined ? [] : [['told.line', line.split('/')[1] ?? ''] as const]),
    ['told.day', telling.office.day(on)],
  ],
  courtAsked: ({ claim }) => [['told.claim', claim]],
  courtRuled: ({ amount, ruling }, telling) => [sumLine(amount, telling), ['told.ruling', ruling]],
  hardshipAsked: ({ text, canPay }, telling) => [
    ['told.said', text],
    ...(canPay === null ? [] : [sumLine(canPay, telling)]),
  ],
  hardshipGranted: ({ until, reason }, { office }) => [
    ['told.until', office.day(until)],
    ['told.reason', reason],
  ],
  hardshipRefused: ({ reason }) => [['told.reason', reason]],
  writeOffProposed: ({ amount, reason }, telling) => [sumLine(amount, telling), ['told.reason', reason]],
  writeOffGivenBack: ({ reason }) => [['told.reason', reason]],
  debtWrittenOff: ({ amount, reason }, telling) => [sumLine(amount, telling), ['told.reason', reason]],
  debtReduced: ({ amount, months }, telling) => [
    sumLine(amount, telling),
    ...(months.length === 0
      ? []
      : [
          [
            'told.months',
            monthsText(
              telling.language,
              months.map(({ month }) => month),
            ),
          ] as const,
        ]),
    ['told.reason', telling.office.t('told.debtReduced')],
  ],
  instalmentReminded: ({ due, amount }, telling) => [sumLine(amount, telling), ['told.day', telling.office.day(due)]],
  debtCancelled: ({ reason }) => [['told.reason', reason]],
  repaymentReturned: ({ amount, reference, on }, telling) => [
    sumLine(amount, telling),
    ['told.reference', reference],
    ['told.day', telling.office.day(on)],
  ],
};
