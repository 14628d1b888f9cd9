import type { exit as base } from '../kk/exit.ts';

export const exit = {
  'event.contractReviewed': 'Подведены итоги контракта',
  'event.exitRecorded': 'Семья вышла из помощи',
  'event.followUpRecorded': 'Записано положение после выхода',
} as const satisfies Record<keyof typeof base, string>;
