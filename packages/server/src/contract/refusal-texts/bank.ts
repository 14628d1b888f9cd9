import type { BANK_LINE_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

/** Why something may not be done with a line of the bank now. */
export const bankTexts = {
  'bank.notWaiting': {
    kk: 'Бұл жолмен біреу айналысып кеткен. Тізімді жаңартып, қалғанын қараңыз.',
    ru: 'Этой строкой уже занялись. Обновите список и посмотрите, что осталось.',
    en: 'Somebody has dealt with this line already. Refresh the list and see what is left.',
  },
  'bank.notProposed': {
    kk: 'Бұл жолдың қай төлем екенін әлі ешкім айтпаған, растайтын ештеңе жоқ.',
    ru: 'Никто ещё не указал, какому платежу принадлежит эта строка: подтверждать нечего.',
    en: 'Nobody has said yet which payment this line is: there is nothing to confirm.',
  },
  'bank.samePerson': {
    kk: 'Төлемді көрсеткен адам оны өзі растай алмайды. Әріптесіңізден сұраңыз.',
    ru: 'Указавший платёж не может сам его подтвердить. Попросите коллегу.',
    en: 'Whoever named the payment cannot confirm it. Ask a colleague to look.',
  },
  'bank.unknownDebt': {
    kk: 'Аумағыңызда мұндай борыш жоқ немесе ол әлі шешілмеген. Істің нөмірін тексеріңіз.',
    ru: 'На вашей территории такого долга нет, или он ещё не установлен. Проверьте номер дела.',
    en: 'There is no such debt in your territory, or nobody has decided on it yet. Check the number of the case.',
  },
  'bank.notARepayment': {
    kk: 'Бұл жол отбасының қайтарған ақшасы емес: қайтарым – біздің шотқа түскен ақша. Жолдың түрін қараңыз.',
    ru: 'Эта строка не возврат семьи: возврат – это деньги, поступившие на наш счёт. Посмотрите вид строки.',
    en: 'This line is not money a family pays back: that is money which came into our account. Look at the kind of the line.',
  },
  'bank.unknownPayment': {
    kk: 'Аумағыңызда мұндай төлем жоқ. Төлемнің белгісін тексеріңіз.',
    ru: 'Такого платежа на вашей территории нет. Проверьте обозначение платежа.',
    en: 'There is no such payment in your territory. Check the name of the payment.',
  },
  'bank.notAPayment': {
    kk: 'Бұл жол біздің төлем туралы емес. Оны себебін жазып, шетке қойыңыз.',
    ru: 'Эта строка не о нашем платеже. Отложите её и напишите почему.',
    en: 'This line is not about a payment of ours. Set it aside and say why.',
  },
  'bank.otherAmount': {
    kk: 'Жолдағы сома төлем сомасына тең емес. Ондай ақша қолмен сәйкестендірілмейді: банктен сұраңыз.',
    ru: 'Сумма строки не равна сумме платежа. Такие деньги вручную не сопоставляют: запросите банк.',
    en: 'The amount of the line is not that of the payment. Such money is not matched by hand: ask the bank.',
  },
  'bank.noPayer': {
    kk: 'Бұл аумақтың қай шоттан төлейтіні әлі енгізілмеген. Алдымен төлем шотын енгізіңіз.',
    ru: 'Ещё не указано, с какого счёта платит эта территория. Сначала внесите счёт плательщика.',
    en: 'It has not been said yet from which account this territory pays. Enter the account to pay from first.',
  },
  'bank.payerBank': {
    kk: 'Төлем шоты белгісіз банкте ашылған. Шот нөмірін тексеріңіз.',
    ru: 'Счёт плательщика открыт в неизвестном банке. Проверьте номер счёта.',
    en: 'The account to pay from is at a bank we do not know. Check its number.',
  },
  'bank.payerAccount': {
    kk: 'Шот нөмірі дұрыс емес: бір таңбасы қате сияқты. Банк құжатынан қайта көшіріңіз.',
    ru: 'Номер счёта неверен: похоже, один знак не тот. Перепишите его из документа банка.',
    en: 'The account number is wrong: one sign seems mistyped. Copy it again from the bank’s paper.',
  },
  'bank.unwritable': {
    kk: 'Бір төлем банк файлына сыймайды: {paths}. Отбасының деректерін түзетіп, тізілімді қайта тексеріңіз.',
    ru: 'Один из платежей не помещается в файл для банка: {paths}. Исправьте данные семьи и проверьте реестр заново.',
    en: 'One payment does not fit into the file for the bank: {paths}. Mend the family’s data and check the register again.',
  },
  'bank.otherState': {
    kk: 'Төлем қазір басқа күйде: мысалы, төленіп қойған немесе банкке жіберілмеген. Төлемді ашып қараңыз.',
    ru: 'Платёж сейчас в другом состоянии: например, уже выплачен или не отправлен в банк. Откройте платёж и посмотрите.',
    en: 'The payment stands elsewhere now: paid already, say, or not sent to the bank. Open it and look.',
  },
} as const satisfies Readonly<Record<keyof typeof BANK_LINE_REFUSALS, Names>>;
