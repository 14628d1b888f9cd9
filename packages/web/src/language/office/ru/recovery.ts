import type { recovery as base } from '../kk/recovery.ts';

export const recovery = {
  'event.debtProposed': 'Найдена переплата',
  'event.debtAnswered': 'Семья ответила о переплате',
  'event.debtDropped': 'Переплата не взыскивается',
  'event.debtEstablished': 'Сумма к возврату утверждена',
  'event.repaymentPlanned': 'Согласован порядок возврата',
  'event.debtRepaid': 'Деньги возвращены',
  'event.courtAsked': 'Подан иск в суд',
  'event.courtRuled': 'Суд вынес решение',
  'event.hardshipGranted': 'Отсрочка из-за тяжёлого положения',
  'event.debtWrittenOff': 'Долг списан',
  'event.debtCancelled': 'Долг отменён',
} as const satisfies Record<keyof typeof base, string>;
