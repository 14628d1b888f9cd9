import type { Names } from '@tirek/rules';
import type { BankFileTrouble } from '../bank/bad-bank-file.ts';

interface TroubleText {
  readonly wrong: Names;
  readonly right: Names;
}
const say = (wrong: Names, right: Names): TroubleText => ({ wrong, right });
const names = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

const ASK_AGAIN = names(
  'Файлды банктен қайта алып, өзгертпей жүктеңіз. Бұл файлдан ештеңе алынған жоқ.',
  'Возьмите файл в банке ещё раз и загрузите без изменений. Из этого файла ничего не взято.',
  'Take the file from the bank again and upload it unchanged. Nothing of this one was taken.',
);
const ASK_THE_BANK = names(
  'Банкке осы жолды көрсетіп, түзетілген файл сұраңыз. Бұл файлдан ештеңе алынған жоқ.',
  'Покажите банку это место и попросите исправленный файл. Из этого файла ничего не взято.',
  'Show the bank this place and ask for a corrected file. Nothing of this one was taken.',
);
const XML_ONLY = names(
  'ISO 20022 файлын жүктеңіз: pain.002 (төлемдер жайы) немесе camt.054 (шоттағы қозғалыс).',
  'Загрузите файл ISO 20022: pain.002 (статус платежей) или camt.054 (движение по счёту).',
  'Upload a file of ISO 20022: pain.002 (status of payments) or camt.054 (movements of the account).',
);

/** What is wrong with a file of a bank and what would be right, for each trouble. */
export const BANK_FILE_TROUBLE_TEXTS: Readonly<Record<BankFileTrouble, TroubleText>> = {
  empty: say(names('Файл бос', 'Файл пуст', 'The file is empty'), XML_ONLY),
  tooLarge: say(
    names('Файл тым үлкен', 'Файл слишком велик', 'The file is too large'),
    names(
      'Банктен бөліп жіберуді сұраңыз: бір файлда 512 МБ пен миллион жолға дейін.',
      'Попросите банк разделить его: до 512 МБ и до миллиона строк в одном файле.',
      'Ask the bank to divide it: at most 512 MB and a million lines in one file.',
    ),
  ),
  encoding: say(names('Файл UTF-8 емес', 'Файл не в UTF-8', 'The file is not in UTF-8'), ASK_AGAIN),
  malformed: say(
    names(
      'XML бүтін емес: файл үзілген немесе өзгертілген',
      'XML нарушен: файл обрезан или изменён',
      'The XML is broken: the file was cut short or changed',
    ),
    ASK_AGAIN,
  ),
  doctype: say(
    names(
      'Файлда XML мәндері жарияланған, банк файлдарында ондай болмайды',
      'В файле объявлены сущности XML: в файлах банка их не бывает',
      'The file declares XML entities, which a file of a bank never does',
    ),
    ASK_AGAIN,
  ),
  tooDeep: say(
    names('Элементтер тым терең салынған', 'Элементы вложены слишком глубоко', 'The elements go too deep'),
    ASK_AGAIN,
  ),
  tooLong: say(
    names(
      'Файлда шексіз ұзын мәтін бар',
      'В файле есть непомерно длинный текст',
      'There is a text without end in the file',
    ),
    ASK_AGAIN,
  ),
  format: say(
    names(
      'Бұл түр немесе нұсқа белгісіз',
      'Этот вид или версия файла неизвестны',
      'This kind or version of file is not known',
    ),
    XML_ONLY,
  ),
  missing: say(
    names('Керек дерек жоқ', 'Нет нужного сведения', 'Something that must be there is missing'),
    ASK_THE_BANK,
  ),
  value: say(names('Мән түсініксіз', 'Значение непонятно', 'The value cannot be understood'), ASK_THE_BANK),
  currency: say(
    names('Валюта теңге емес', 'Валюта — не тенге', 'The currency is not tenge'),
    names(
      'Әлеуметтік көмек тек теңгемен төленеді. Файл осы шоттікі ме, тексеріңіз.',
      'Помощь выплачивается только в тенге. Проверьте, от этого ли счёта файл.',
      'Aid is paid in tenge only. Check whether the file is of this account.',
    ),
  ),
  twice: say(
    names(
      'Бір төлем файлда екі рет аталған',
      'Один платёж назван в файле дважды',
      'One payment is named twice in the file',
    ),
    ASK_THE_BANK,
  ),
  count: say(
    names(
      'Саны файлдағы жолдарға сай емес',
      'Количество не сходится со строками',
      'The count is not that of the lines',
    ),
    ASK_THE_BANK,
  ),
  sum: say(
    names('Сомасы файлдағы жолдарға сай емес', 'Сумма не сходится со строками', 'The sum is not that of the lines'),
    ASK_THE_BANK,
  ),
  foreign: say(
    names(
      'Бұл файл біздің тізілімге немесе шотқа жауап емес',
      'Этот файл — ответ не на наш реестр и не по нашему счёту',
      'This file answers no register and no account of ours',
    ),
    names(
      'Файл осы аумақтікі ме, тізілім банкке жіберілген деп белгіленген бе, тексеріңіз.',
      'Проверьте, от вашей ли территории файл и отмечен ли реестр отправленным в банк.',
      'Check whether the file is of your territory, and whether the register is marked as sent to the bank.',
    ),
  ),
};
