import type { session as base } from '../kk/session.ts';

export const session = {
  'signIn.title': 'Вход в Тирек',
  'signIn.lead': 'Войдите, чтобы следить за заявлением, подать его или работать как сотрудник.',
  'signIn.login': 'Логин',
  'signIn.password': 'Пароль',
  'signIn.enter': 'Войти',
  'signIn.provider': 'Войти через {name}',
  'signIn.refused.unknown': 'Этот человек здесь не зарегистрирован. Если вы сотрудник, обратитесь к администратору.',
  'signIn.refused.cancelled': 'Вход отменён. Можно начать снова.',
  'signIn.refused.unavailable': 'Служба входа сейчас не отвечает. Попробуйте немного позже.',
  'signIn.refused.failed': 'Войти не получилось. Попробуйте начать снова.',
  'signIn.demo': 'Демонстрация: выберите человека',
  'signIn.demo.lead': 'Все они вымышлены. Нажмите на любого и войдёте от его имени.',
  'signIn.demo.citizens': 'Граждане',
  'roles.title': 'В какой роли вы работаете?',
  'roles.lead': 'Одновременно можно действовать только в одной роли.',
  'roles.none': 'Вам ещё не назначена роль. Обратитесь к администратору.',
  'roles.change': 'Сменить роль',
  'problem.unreachable': 'Сервер не ответил. Введённое сохранено: проверьте связь и нажмите ещё раз.',
  'problem.fault': 'В программе произошла ошибка. Попробуйте ещё раз; если не поможет, сообщите администратору.',
  'problem.number': 'Номер для обращения: {number}',
} as const satisfies Record<keyof typeof base, string>;
