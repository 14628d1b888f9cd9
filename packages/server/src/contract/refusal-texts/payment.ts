import type { PAYMENT_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const paymentTexts = {
  'account.iban.shape': {
    kk: 'account.iban: шот нөмірі KZ-пен басталып, барлығы 20 таңбадан тұрады. Нөмірді банк картасынан немесе банк қосымшасынан көшіріп қойыңыз.',
    ru: 'account.iban: номер счёта начинается с KZ и состоит из 20 знаков. Скопируйте его из приложения банка или справки о счёте.',
    en: 'account.iban: an account number begins with KZ and has 20 signs. Copy it from the bank’s app or from its certificate.',
  },
  'account.iban.country': {
    kk: 'account.iban: көмек Қазақстан банкіндегі шотқа төленеді. KZ-пен басталатын нөмірді жазыңыз.',
    ru: 'account.iban: помощь выплачивается на счёт в банке Казахстана. Укажите номер, который начинается с KZ.',
    en: 'account.iban: aid is paid to an account at a bank in Kazakhstan. Give a number that begins with KZ.',
  },
  'account.iban.checkDigits': {
    kk: 'account.iban: нөмірде қате бар сияқты — бақылау сандары сәйкес келмейді. Әр таңбасын салыстырып, қайта жазыңыз.',
    ru: 'account.iban: похоже, в номере опечатка — контрольные цифры не сходятся. Сверьте каждый знак и введите ещё раз.',
    en: 'account.iban: there seems to be a typing mistake, as the check digits do not fit. Compare each sign and type it again.',
  },
  'account.iban.bank': {
    kk: 'account.iban: бұл нөмірдің банкі бізге белгісіз. Халыққа шот ашатын банктің нөмірін жазыңыз немесе әкімшіге хабарлаңыз.',
    ru: 'account.iban: банк с таким кодом нам не известен. Укажите счёт в банке, который обслуживает население, или сообщите администратору.',
    en: 'account.iban: the bank of this number is not known here. Give an account at a bank for people, or tell the administrator.',
  },
  'account.unknownMember': {
    kk: 'account.holder.member: бұл адам отбасы құрамында жоқ. Отбасы мүшесін таңдаңыз немесе қамқоршы ретінде жазыңыз.',
    ru: 'account.holder.member: этого человека нет в составе семьи. Выберите члена семьи или укажите его как опекуна.',
    en: 'account.holder.member: this person is not in the family. Choose a member, or name them as the guardian.',
  },
  'account.child': {
    kk: 'account.holder.member: көмек ересек адамның шотына төленеді. Ересек отбасы мүшесін немесе қамқоршыны таңдаңыз.',
    ru: 'account.holder.member: помощь выплачивается на счёт взрослого. Выберите взрослого члена семьи или опекуна.',
    en: 'account.holder.member: aid is paid to an adult’s account. Choose an adult of the family or the guardian.',
  },
  'account.guardianIin': {
    kk: 'account.holder.iin: ЖСН дұрыс емес. Қамқоршының жеке куәлігіндегі 12 санды жазыңыз.',
    ru: 'account.holder.iin: такого ИИН не бывает. Введите 12 цифр из удостоверения опекуна.',
    en: 'account.holder.iin: this cannot be an IIN. Type the 12 digits on the guardian’s identity card.',
  },
  'account.same': {
    kk: 'Бұл шот бұрыннан көрсетілген: ештеңе істеудің қажеті жоқ.',
    ru: 'Этот счёт уже указан: ничего делать не нужно.',
    en: 'This account is the one that is known already: nothing needs to be done.',
  },
  'register.exists': {
    kk: 'Бұл тізілім бұрыннан бар.',
    ru: 'Такая ведомость уже есть.',
    en: 'This register exists already.',
  },
  'register.alreadyOpen': {
    kk: 'Осы айдың тізілімі аумақ үшін ашылып қойған. Алдымен соны бекітіңіз.',
    ru: 'Ведомость за этот месяц по территории уже открыта. Сначала закройте список в ней.',
    en: 'A register of this month is already open for the territory. Lock that one first.',
  },
  'register.standing': {
    kk: 'Тізілімнің қазіргі кезеңінде мұны істеуге болмайды. Бетті жаңартып, келесі қадамды қараңыз.',
    ru: 'На нынешнем этапе ведомости этого сделать нельзя. Обновите страницу и посмотрите следующий шаг.',
    en: 'This cannot be done at the present stage of the register. Reload the page and see the next step.',
  },
  'register.empty': {
    kk: 'Тексеруден өткен төлем жоқ: бекітетін тізім бос. Тоқтатылған төлемдердің себебін қараңыз.',
    ru: 'Ни одна выплата не прошла проверку: закрывать нечего. Посмотрите, почему выплаты задержаны.',
    en: 'No payment has passed the gate: there is nothing to lock. See why payments are held.',
  },
  'register.otherList': {
    kk: 'Тізім өзгерген: қол қою үшін бетті жаңартып, қазіргі тізімді қараңыз.',
    ru: 'Список изменился: обновите страницу и подпишите нынешний.',
    en: 'The list is another one: reload the page and sign the one that is there now.',
  },
  'register.sameSigner': {
    kk: 'Сіз бұл тізімге қол қойғансыз. Екінші қолды басқа адам қояды.',
    ru: 'Вы уже подписали этот список. Вторую подпись ставит другой человек.',
    en: 'You have signed this list. The second signature is another person’s.',
  },
  'register.sameRole': {
    kk: 'Бұл рөлдегі адам қол қойған. Екінші қолды басқа рөлдегі адам қояды.',
    ru: 'Сотрудник с этой ролью уже подписал. Вторую подпись ставит сотрудник с другой ролью.',
    en: 'Somebody in this role has signed. The second signature is of the other role.',
  },
  'register.unknownKey': {
    kk: 'Бұл қолтаңба кілті сізге тіркелмеген. Әкімшіге хабарласыңыз.',
    ru: 'Этот ключ подписи за вами не числится. Обратитесь к администратору.',
    en: 'This signing key is not registered as yours. Ask the administrator.',
  },
  'register.signature': {
    kk: 'Қолтаңба тізімге сәйкес келмейді. Бетті жаңартып, қайта қол қойыңыз.',
    ru: 'Подпись не подходит к списку. Обновите страницу и подпишите ещё раз.',
    en: 'The signature does not fit the list. Reload the page and sign again.',
  },
  'register.inFlight': {
    kk: 'Банк {payments} төлем бойынша әлі жауап берген жоқ. Жауап келген соң салыстырыңыз.',
    ru: 'По {payments} выплатам банк ещё не ответил. Сверьте, когда придут ответы.',
    en: 'The bank has not answered for {payments} payments yet. Reconcile once its answers have come.',
  },
} as const satisfies Readonly<Record<keyof typeof PAYMENT_REFUSALS, Names>>;
