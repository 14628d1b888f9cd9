import type { figures as base } from '../kk/figures.ts';

export const figures = {
  'figures.title': 'Опубликованные показатели',
  'figures.lead':
    'Черта бедности региона публикуется каждый квартал. Она вступает в силу, когда два человека независимо ввели одно и то же число.',
  'figures.region': 'Регион',
  'figures.quarter': 'Квартал',
  'figures.everyQuarter': 'Все кварталы',
  'figures.quarterName': '{number} квартал {year} года',
  'figures.amount': 'Сумма',
  'figures.line': 'Черта бедности, тенге',
  'figures.amount.wrong': 'Напишите сумму в тенге, например 49 012,50.',
  'figures.source': 'Источник',
  'figures.source.hint': 'Название, дата и номер акта или официальная страница.',
  'figures.byTwo': 'Кто ввёл',
  'figures.none': 'Опубликованных значений пока нет: расчёт опирается на статистику, и ответ об этом говорит.',
  'figures.enter': 'Ввести новый показатель',
  'figures.enter.do': 'Ввести',
  'figures.entered': 'Введено. Теперь другой человек должен заново ввести это число по источнику.',
  'figures.waiting': 'Ждёт подтверждения: {quarter}',
  'figures.enteredBy': 'Ввёл(а): {name}. Источник:',
  'figures.again': 'Введите число заново по источнику',
  'figures.again.hint': 'Первое число не показывается: так надёжнее.',
  'figures.confirm': 'Подтвердить',
  'figures.waitsForOther': 'Это ввели вы: подтвердить должен другой человек.',
  'figures.waitsForTwo': 'Ждёт подтверждения вторым человеком.',
  'figures.recomputed':
    '{count, plural, =0 {Ни одно открытое заявление не изменилось.} one {Пересчитано # открытое заявление.} few {Пересчитано # открытых заявления.} many {Пересчитано # открытых заявлений.} other {Пересчитано # открытых заявлений.}}',
  'figures.before': 'Было',
  'figures.after': 'Стало',
  'figures.difference': 'Разница',
} as const satisfies Record<keyof typeof base, string>;
