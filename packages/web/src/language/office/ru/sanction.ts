import type { sanction as base } from '../kk/sanction.ts';

export const sanction = {
  'event.breachRaised': 'У семьи запрошено объяснение',
  'event.breachAnswered': 'Семья ответила',
  'event.breachSettled': 'Вопрос о нарушении решён',
  'event.sanctionProposed': 'Предложена санкция',
  'event.sanctionGivenBack': 'Предложение о санкции возвращено',
  'event.sanctionImposed': 'Санкция применена',
  'event.sanctionLifted': 'Санкция снята',
} as const satisfies Record<keyof typeof base, string>;
