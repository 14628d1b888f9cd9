import type { RECOVERY_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const recoveryTexts = {
  'debt.nothingOverpaid': {
    kk: 'Артық төленген ай жоқ: төленгені мен тиесілісі сәйкес.',
    ru: 'Переплаченных месяцев нет: выплачено столько, сколько положено.',
    en: 'No month was overpaid: what was paid is what is due.',
  },
  'debt.unknown': {
    kk: 'Бұл істе мұндай берешек жоқ. Бетті жаңартыңыз.',
    ru: 'Такого долга в деле нет. Обновите страницу.',
    en: 'There is no such debt in the case. Reload the page.',
  },
  'debt.notHeard': {
    kk: 'Отбасы {day} күніне дейін жауап бере алады. Жауабын күтіңіз.',
    ru: 'Семья может ответить до {day}. Дождитесь её ответа.',
    en: 'The family may answer until {day}. Wait for what it says.',
  },
  'debt.established': {
    kk: 'Бұл берешек туралы {day} күні шешім қабылданған.',
    ru: 'Решение об этом долге уже принято {day}.',
    en: 'This debt was decided on {day} already.',
  },
  'debt.notEstablished': {
    kk: 'Бұл берешек туралы шешім әлі жоқ: алдымен екінші қызметкер шешеді.',
    ru: 'Решения об этом долге ещё нет: сначала решает второй сотрудник.',
    en: 'This debt has not been decided yet: a second officer decides first.',
  },
  'debt.ended': {
    kk: 'Бұл берешек {day} күнінен бастап жоқ.',
    ru: 'Этого долга нет с {day}.',
    en: 'This debt has not stood since {day}.',
  },
  'debt.monthsChanged': {
    kk: 'Ұсыныс жасалғалы төленген не тиесілі сома өзгерді. Ұсынысты алып тастап, қайта есептеңіз.',
    ru: 'С тех пор изменились выплаченные или положенные суммы. Снимите предложение и посчитайте заново.',
    en: 'What was paid or is due has changed since. Drop the proposal and reckon it again.',
  },
  'debt.wayNotAllowed': {
    kk: 'Мұндай себеппен артық төленген ақша бұл жолмен қайтарылмайды.',
    ru: 'Переплата по такой причине этим путём не возвращается.',
    en: 'Money overpaid for this cause does not come back this way.',
  },
  'debt.parts': {
    kk: 'Бөлік саны {atLeast} мен {atMost} аралығында болсын.',
    ru: 'Укажите от {atLeast} до {atMost} частей.',
    en: 'Choose between {atLeast} and {atMost} parts.',
  },
  'debt.tooEarly': {
    kk: '{day} күнінен кейінгі күнді таңдаңыз.',
    ru: 'Выберите день после {day}.',
    en: 'Choose a day after {day}.',
  },
  'debt.objectedTo': {
    kk: 'Отбасы бұл берешекке шағымданды: шағым қаралғанша ештеңе ұсталмайды.',
    ru: 'Семья возражает против этого долга: пока возражение не рассмотрено, ничего не удерживают.',
    en: 'The family objects to this debt: nothing is taken until the objection is decided.',
  },
  'debt.referenceCounted': {
    kk: '{reference} нөмірлі төлем есепке алынып қойған.',
    ru: 'Платёж с номером {reference} уже учтён.',
    en: 'The payment known as {reference} was counted already.',
  },
  'debt.moreThanOwed': {
    kk: 'Сома нөлден үлкен болсын және қалған сомадан аспасын.',
    ru: 'Сумма должна быть больше нуля и не больше остатка.',
    en: 'The amount must be more than nothing and not more than what is left.',
  },
  'debt.nothingOwed': {
    kk: 'Қайтаратын ештеңе қалмады.',
    ru: 'Возвращать больше нечего.',
    en: 'Nothing is owed any more.',
  },
  'debt.overLimit': {
    kk: 'Бұл айда мұнша ұстауға болмайды: ұсталатын үлес шектелген.',
    ru: 'За этот месяц столько удержать нельзя: доля удержания ограничена.',
    en: 'So much may not be withheld of this month: the share is limited.',
  },
  'debt.inTheFuture': {
    kk: '{day} күнінен кейінгі күнді көрсетуге болмайды: ақша түскен күнді жазыңыз.',
    ru: 'Нельзя указать день после {day}: напишите день, когда деньги поступили.',
    en: 'A day after {day} cannot be given: write the day the money came in.',
  },
  'debt.courtAsked': {
    kk: 'Сотқа талап арыз берілген.',
    ru: 'Иск в суд уже подан.',
    en: 'The court has been asked already.',
  },
  'debt.courtNotAsked': {
    kk: 'Бұл берешек бойынша соттан ештеңе күтілмейді.',
    ru: 'По этому долгу от суда ничего не ждут.',
    en: 'Nothing is awaited from a court about this debt.',
  },
  'debt.rulingHigher': {
    kk: 'Сот тағайындаған сома бұрын белгіленген сомадан аспайды. Сот актісін тексеріңіз.',
    ru: 'Сумма по решению суда не больше установленной прежде. Проверьте судебный акт.',
    en: 'What a court awards is not more than what was decided before. Check the ruling.',
  },
  'debt.hardshipNotAsked': {
    kk: 'Отбасы жеңілдік сұраған жоқ, немесе оған жауап берілген.',
    ru: 'Семья не просила об облегчении, или ей уже ответили.',
    en: 'The family has not asked to be spared, or was answered already.',
  },
  'debt.hardshipWaits': {
    kk: 'Өтінішіңіз бізде: оған жауап күтілуде.',
    ru: 'Ваша просьба у нас: на неё готовят ответ.',
    en: 'Your request is with us: it is being answered.',
  },
  'debt.noWriteOff': {
    kk: 'Есептен шығару ұсынылмаған.',
    ru: 'Списание не предложено.',
    en: 'Writing off was not proposed.',
  },
  'debt.writeOffWaits': {
    kk: 'Есептен шығару ұсынылған: шешімді күтіңіз.',
    ru: 'Списание уже предложено: дождитесь решения.',
    en: 'Writing off was proposed already: wait for the decision.',
  },
  'debt.nothingToReturn': {
    kk: 'Отбасыға қайтаратын ақша жоқ.',
    ru: 'Возвращать семье нечего.',
    en: 'There is nothing to give back to the family.',
  },
} as const satisfies Readonly<Record<keyof typeof RECOVERY_REFUSALS, Names>>;
