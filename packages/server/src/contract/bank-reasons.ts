import type { Names } from '@tirek/rules';

/** What a bank means by a reason, and what to do: for the officer and, in its own words, for the family. */
export interface BankReason {
  readonly meaning: Names;
  readonly next: Names;
}

const NEW_ACCOUNT: Names = {
  kk: 'Отбасынан өз атындағы жарамды шот нөмірін сұраңыз. Ақша жоғалмайды: жаңа шотқа келесі тізіліммен төленеді.',
  ru: 'Попросите у семьи действующий счёт на её имя. Деньги не пропадут: их выплатят следующим реестром на новый счёт.',
  en: 'Ask the family for a working account in its own name. Nothing is lost: it is paid to the new account with the next register.',
};
const ASK_BANK: Names = {
  kk: 'Банктен себебін нақтылаңыз. Төлем келесі тізілімге қайта кіреді.',
  ru: 'Уточните причину в банке. Платёж войдёт в следующий реестр.',
  en: 'Ask the bank what it was. The payment goes into the next register.',
};
const DEATH: Names = {
  kk: 'Отбасына көңіл айтып, АХАЖ деректерін тексеріңіз; қайтыс болғаны расталса, отбасы құрамының өзгеруін тіркеңіз.',
  ru: 'Отнеситесь бережно: проверьте сведения загса и, если смерть подтвердится, внесите изменение состава семьи.',
  en: 'Be gentle: check the civil register, and if it is so, record the change in the family.',
};
const reason = (kk: string, ru: string, en: string, next: Names): BankReason => ({ meaning: { kk, ru, en }, next });

/**
 * Reason codes of ISO 20022 (ExternalStatusReason1Code and ExternalReturnReason1Code) that payments to persons meet. The
 * words are ours; what a code means is by the external code sets of ISO 20022, checked on 2026-11-25.
 */
export const BANK_REASONS: Readonly<Record<string, BankReason>> = {
  AC01: reason('Шот нөмірі қате', 'Неверный номер счёта', 'The account number is wrong', NEW_ACCOUNT),
  AC02: reason(
    'Біздің шоттың нөмірі қате',
    'Неверный номер нашего счёта',
    'The number of our own account is wrong',
    ASK_BANK,
  ),
  AC03: reason(
    'Алушының шоты жарамсыз',
    'Недействительный счёт получателя',
    'The payee’s account is not valid',
    NEW_ACCOUNT,
  ),
  AC04: reason('Шот жабылған', 'Счёт закрыт', 'The account is closed', NEW_ACCOUNT),
  AC06: reason('Шот бұғатталған', 'Счёт заблокирован', 'The account is blocked', NEW_ACCOUNT),
  AC07: reason('Алушының шоты жабылған', 'Счёт получателя закрыт', 'The payee’s account is closed', NEW_ACCOUNT),
  AG01: reason(
    'Бұл шотқа аударым жасауға болмайды',
    'На этот счёт нельзя переводить',
    'Transfers to this account are not allowed',
    NEW_ACCOUNT,
  ),
  AM01: reason('Сома нөлге тең', 'Сумма равна нулю', 'The amount is zero', ASK_BANK),
  AM02: reason(
    'Сома рұқсат етілгеннен көп',
    'Сумма больше разрешённой',
    'The amount is more than is allowed',
    ASK_BANK,
  ),
  AM03: reason('Валюта қабылданбайды', 'Валюта не принимается', 'The currency is not taken', ASK_BANK),
  AM04: reason(
    'Біздің шотта ақша жетпеді',
    'На нашем счёте не хватило денег',
    'There was not enough money on our account',
    ASK_BANK,
  ),
  AM05: reason(
    'Банк төлемді қайталанған деп есептеді',
    'Банк счёл платёж повторным',
    'The bank took the payment for a duplicate',
    ASK_BANK,
  ),
  AM09: reason('Сома дұрыс емес', 'Неверная сумма', 'The amount is wrong', ASK_BANK),
  BE01: reason(
    'Аты-жөні мен шот иесі сәйкес емес',
    'Имя не совпадает с владельцем счёта',
    'The name is not that of the account’s holder',
    NEW_ACCOUNT,
  ),
  BE04: reason(
    'Алушының мекенжайы жетіспейді',
    'Не хватает адреса получателя',
    'The payee’s address is missing',
    ASK_BANK,
  ),
  BE05: reason('Банк бізді танымады', 'Банк нас не опознал', 'The bank does not know us', ASK_BANK),
  BE06: reason(
    'Банк мұндай алушыны білмейді',
    'Банк не знает такого получателя',
    'The bank does not know the payee',
    NEW_ACCOUNT,
  ),
  CUST: reason(
    'Біздің өтінішімізбен тоқтатылды',
    'Отменено по нашей просьбе',
    'Called off at our own request',
    ASK_BANK,
  ),
  DT01: reason('Күні қате', 'Неверная дата', 'The date is wrong', ASK_BANK),
  DUPL: reason('Қайталанған төлем', 'Повторный платёж', 'A duplicate payment', ASK_BANK),
  FF01: reason('Файл пішімі қате', 'Неверный формат файла', 'The format of the file is wrong', ASK_BANK),
  FOCR: reason(
    'Қайтару туралы өтініштен кейін қайтарылды',
    'Возвращено по запросу отзыва',
    'Came back after it was called back',
    ASK_BANK,
  ),
  MD07: reason('Шот иесі қайтыс болған', 'Владелец счёта умер', 'The account’s holder has died', DEATH),
  MS02: reason('Алушы бас тартты', 'Отказ получателя', 'The payee declined it', NEW_ACCOUNT),
  MS03: reason('Банк себебін айтпады', 'Банк не назвал причину', 'The bank gave no reason', ASK_BANK),
  NARR: reason(
    'Банк себебін өз сөзімен жазған',
    'Банк объяснил своими словами',
    'The bank explained it in its own words',
    ASK_BANK,
  ),
  RC01: reason('Банк белгісі (БСК) қате', 'Неверный БИК банка', 'The bank’s identifier (BIC) is wrong', NEW_ACCOUNT),
  RR03: reason(
    'Алушының аты-жөні немесе мекенжайы жетіспейді',
    'Не хватает имени или адреса получателя',
    'The payee’s name or address is missing',
    ASK_BANK,
  ),
  RR04: reason(
    'Банк тексеру талаптары бойынша тоқтатты',
    'Банк остановил по требованиям проверки',
    'The bank stopped it under its own checks',
    ASK_BANK,
  ),
  UPAY: reason(
    'Төлем негізсіз деп танылды',
    'Платёж признан ошибочным',
    'The payment was found not to be due',
    ASK_BANK,
  ),
};

/** Of a code that is not in the list. */
export const UNKNOWN_BANK_REASON: BankReason = reason(
  'Банк өз белгісімен түсіндірді',
  'Банк объяснил своим обозначением',
  'The bank gave a reason of its own',
  ASK_BANK,
);
