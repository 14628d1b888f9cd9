import type { intake as base } from '../kk/intake.ts';

export const intake = {
  'draft.title': 'Заявление ещё не подано',
  'draft.lead': 'Черновик сохранён: продолжить можно с другого устройства, и коллега тоже сможет.',
  'draft.amend': 'Изменить сведения',
  'draft.consent.missing': 'Нужно согласие человека: если помощь предложена, днём обращения считается день согласия.',
  'draft.consent.day': 'День согласия',
  'draft.consent.give': 'Записать согласие',
  'draft.consent.given': 'Согласие записано.',
  'draft.paper.missing': 'Приложите скан бумажного заявления: без него заявление не подать.',
  'draft.paper.there': 'Скан бумажного заявления приложен.',
  'draft.received': 'День поступления бумажного заявления',
  'draft.day.wrong': 'Укажите день полностью; он не может быть позже сегодняшнего.',
  'draft.submit': 'Подать заявление',
  'draft.submit.explained':
    'Заявление будет зарегистрировано, пойдут сроки по закону, реестрам уйдут запросы. После этого сведения не меняются.',
} as const satisfies Record<keyof typeof base, string>;
