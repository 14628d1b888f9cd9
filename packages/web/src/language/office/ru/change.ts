import type { change as base } from '../kk/change.ts';

export const change = {
  'event.changeReported': 'Сообщено об изменении обстоятельств',
  'event.changeSettled': 'Изменение рассмотрено',
  'event.endProposed': 'Предложено прекратить помощь',
  'event.endGivenBack': 'Предложение о прекращении возвращено',
  'event.aidEnded': 'Помощь прекращена',
} as const satisfies Record<keyof typeof base, string>;
