import type { CHANGE_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const changeTexts = {
  'change.beforeDecision': {
    kk: 'Шешім әлі қабылданған жоқ: өзгерісті өтініштің өзіне құжатпен қосыңыз.',
    ru: 'Решения ещё нет: приложите сведения об изменении к самому заявлению.',
    en: 'There is no decision yet: add what has changed to the application itself, with its papers.',
  },
  'change.notYet': {
    kk: 'Бұл күн әлі келген жоқ. {day} күнінен кешікпейтін күнді көрсетіңіз немесе өзгеріс болғанда хабарлаңыз.',
    ru: 'Этот день ещё не наступил. Укажите день не позже {day} или сообщите, когда это произойдёт.',
    en: 'That day has not come yet. Give a day not later than {day}, or tell us when it has happened.',
  },
  'change.unknown': {
    kk: 'Бұл істе мұндай өзгеріс жоқ. Бетті жаңартыңыз.',
    ru: 'Такого изменения в деле нет. Обновите страницу.',
    en: 'There is no such change in the case. Reload the page.',
  },
  'change.settled': {
    kk: 'Бұл өзгеріс {day} күні қаралып қойған.',
    ru: 'Это изменение уже рассмотрено {day}.',
    en: 'This change was dealt with on {day} already.',
  },
  'change.nothingToApply': {
    kk: 'Қолданатын дерек жоқ: не өзгергенін көрсетіңіз немесе өзгеріс сомаға әсер етпейді деп белгілеңіз.',
    ru: 'Применять нечего: укажите, что изменилось, или отметьте, что на сумму это не влияет.',
    en: 'There is nothing to apply: say what is otherwise now, or that it makes no difference.',
  },
  'change.laterIncome': {
    kk: '{day} күнгі табыс келесі өтініште есептеледі: заң өтініш алдындағы тоқсанның табысын алады. Қазіргі сома өзгермейді.',
    ru: 'Доход с {day} учтут в следующем заявлении: закон берёт доход квартала перед обращением. Нынешняя сумма не меняется.',
    en: 'Income from {day} on counts with the next application: the law takes that of the quarter before it. The present amount stays.',
  },
  'end.nothingGranted': {
    kk: 'Бұл іс бойынша көмек тағайындалмаған: тоқтататын ештеңе жоқ.',
    ru: 'По этому делу помощь не назначена: прекращать нечего.',
    en: 'No aid was granted in this case: there is nothing to end.',
  },
  'end.proposed': {
    kk: 'Тоқтату {day} күні ұсынылған: шешімді күтіңіз.',
    ru: 'Прекращение уже предложено {day}: дождитесь решения.',
    en: 'The end was proposed on {day} already: wait for the decision.',
  },
  'end.already': {
    kk: 'Көмек {day} күнінен бастап тоқтатылған.',
    ru: 'Помощь уже прекращена с {day}.',
    en: 'Aid has ended from {day} on already.',
  },
  'end.notProposed': {
    kk: 'Тоқтату ұсынылмаған. Бетті жаңартыңыз.',
    ru: 'Прекращение не предложено. Обновите страницу.',
    en: 'The end of aid was not proposed. Reload the page.',
  },
  'end.outsideAward': {
    kk: 'Бұл күн көмек берілетін мерзімнен тыс: {from} – {to}.',
    ru: 'Этот день вне срока помощи: {from} – {to}.',
    en: 'That day lies outside of the award: {from} to {to}.',
  },
} as const satisfies Readonly<Record<keyof typeof CHANGE_REFUSALS, Names>>;
