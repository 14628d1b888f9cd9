import type { sanction as base } from '../kk/sanction.ts';

export const sanction = {
  'event.breachRaised': 'У семьи запрошено объяснение',
  'event.breachAnswered': 'Семья ответила',
  'event.breachSettled': 'Вопрос о нарушении решён',
  'event.sanctionProposed': 'Предложена санкция',
  'event.sanctionGivenBack': 'Предложение о санкции возвращено',
  'event.sanctionImposed': 'Санкция применена',
  'event.sanctionLifted': 'Санкция снята',
  'term.breachAnswer': 'Объяснение семьи',
  'term.breachSettling': 'Рассмотрение ответа',
  'term.sanctionProposal': 'Предложение санкции',
  'term.sanctionDecision': 'Решение о санкции',
  'task.settleBreach': 'Рассмотреть объяснение семьи',
  'task.proposeSanction': 'Предложить санкцию по закону',
  'task.imposeSanction': 'Решить о санкции',
} as const satisfies Record<keyof typeof base, string>;
