import type { Names } from '@tirek/rules';
import { LIMITS } from './family-file.ts';
import { type FileError, quoted } from './file-error.ts';
import { nearestName } from './nearest-name.ts';

/* The words for what is wrong with the shape of a file: its fields, their types and values. */

const listed = (values: readonly string[]): string => values.join(', ');

export function missingField(path: string, needed: Names): FileError {
  return {
    path,
    code: 'field.missing',
    wrong: {
      kk: 'Міндетті өріс жазылмаған.',
      ru: 'Обязательное поле не указано.',
      en: 'A required field is missing.',
    },
    right: needed,
  };
}

export function unknownField(path: string, name: string, allowed: readonly string[]): FileError {
  const near = nearestName(name, allowed);
  return {
    path,
    code: 'field.unknown',
    wrong: {
      kk: `Мұндай өріс жоқ: ${quoted(name)}.`,
      ru: `Такого поля нет: ${quoted(name)}.`,
      en: `There is no such field: ${quoted(name)}.`,
    },
    right: near
      ? { kk: `${near} деп жазғыңыз келді ме?`, ru: `Возможно, имелось в виду ${near}?`, en: `Did you mean ${near}?` }
      : {
          kk: `Мұндағы өрістер: ${listed(allowed)}.`,
          ru: `Здесь возможны поля: ${listed(allowed)}.`,
          en: `The fields here are: ${listed(allowed)}.`,
        },
  };
}

export type ValueType = 'object' | 'list' | 'text' | 'number' | 'yesNo' | 'null' | 'notANumber' | 'other';

const TYPES: Record<ValueType, Names> = {
  object: { kk: 'жақшадағы өрістер {…}', ru: 'набор полей {…}', en: 'fields in braces {…}' },
  list: { kk: 'тізім […]', ru: 'список […]', en: 'a list […]' },
  text: { kk: 'тырнақшадағы мәтін', ru: 'текст в кавычках', en: 'text in quotes' },
  number: { kk: 'тырнақшасыз сан', ru: 'число без кавычек', en: 'a number without quotes' },
  yesNo: { kk: 'true немесе false', ru: 'true или false', en: 'true or false' },
  null: { kk: 'бос мән (null)', ru: 'пустое значение (null)', en: 'nothing (null)' },
  notANumber: {
    kk: 'есептеуге келмейтін сан',
    ru: 'число, непригодное для счёта',
    en: 'a number that cannot be counted with',
  },
  other: { kk: 'белгісіз түр', ru: 'неизвестный тип', en: 'an unknown type' },
};

/** What kind of value stands there, as the messages name it. */
function typeOf(value: unknown): ValueType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'notANumber';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'yesNo';
  return typeof value === 'object' ? 'object' : 'other';
}

export const neededType = (needed: ValueType): Names => ({
  kk: `Керегі: ${TYPES[needed].kk}.`,
  ru: `Нужно: ${TYPES[needed].ru}.`,
  en: `What is needed: ${TYPES[needed].en}.`,
});

export function wrongType(path: string, value: unknown, needed: ValueType): FileError {
  const found = TYPES[typeOf(value)];
  const whole = path === '';
  return {
    path,
    code: 'value.wrongType',
    wrong: {
      kk: `Жазылғаны: ${found.kk}.`,
      ru: `Указано: ${found.ru}.`,
      en: `What is written: ${found.en}.`,
    },
    right: whole
      ? {
          kk: 'Файл өрістері бар бір жақшадан тұрады: { "tirek": 1, "members": [ … ] }.',
          ru: 'Файл – это один набор полей: { "tirek": 1, "members": [ … ] }.',
          en: 'A file is one set of fields: { "tirek": 1, "members": [ … ] }.',
        }
      : neededType(needed),
  };
}

export const neededOneOf = (values: readonly string[]): Names => ({
  kk: `Мыналардың бірі керек: ${listed(values)}.`,
  ru: `Нужно одно из: ${listed(values)}.`,
  en: `One of these is needed: ${listed(values)}.`,
});

export function notInList(path: string, value: unknown, values: readonly string[]): FileError {
  const near = typeof value === 'string' ? nearestName(value, values) : undefined;
  const needed = neededOneOf(values);
  return {
    path,
    code: 'value.notInList',
    wrong: {
      kk: `Бұл жерде мұндай мән болмайды: ${quoted(value)}.`,
      ru: `Здесь не бывает такого значения: ${quoted(value)}.`,
      en: `There is no such value here: ${quoted(value)}.`,
    },
    right: near
      ? {
          kk: `${near} деп жазғыңыз келді ме? ${needed.kk}`,
          ru: `Возможно, имелось в виду ${near}? ${needed.ru}`,
          en: `Did you mean ${near}? ${needed.en}`,
        }
      : needed,
  };
}

const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ' ');

export function outOfRange(path: string, code: 'value.tooSmall' | 'value.tooLarge', largest: number): FileError {
  const small = code === 'value.tooSmall';
  return {
    path,
    code,
    wrong: small
      ? { kk: 'Теріс сан жазылған.', ru: 'Указано отрицательное число.', en: 'A negative number is written.' }
      : { kk: 'Тым үлкен сан жазылған.', ru: 'Указано слишком большое число.', en: 'The number is too large.' },
    right: {
      kk: `0 мен ${grouped(largest)} аралығындағы сан керек.`,
      ru: `Нужно число от 0 до ${grouped(largest)}.`,
      en: `A number from 0 to ${grouped(largest)} is needed.`,
    },
  };
}

export function tooFine(path: string): FileError {
  return {
    path,
    code: 'value.tooFine',
    wrong: {
      kk: 'Нүктеден кейін екіден көп цифр жазылған.',
      ru: 'После точки больше двух цифр.',
      en: 'There are more than two digits after the point.',
    },
    right: {
      kk: 'Нүктеден кейін ең көбі екі цифр жазыңыз, мысалы 6487.5 немесе 6487.25.',
      ru: 'Запишите не больше двух цифр после точки, например 6487.5 или 6487.25.',
      en: 'Write at most two digits after the point, say 6487.5 or 6487.25.',
    },
  };
}

export const neededDay: Names = {
  kk: `Күнді жыл-ай-күн ретімен жазыңыз, мысалы "2018-05-10" (${LIMITS.firstYear}–${LIMITS.lastYear} жылдар).`,
  ru: `Запишите дату в порядке год-месяц-день, например "2018-05-10" (годы ${LIMITS.firstYear}–${LIMITS.lastYear}).`,
  en: `Write the day as year-month-day, say "2018-05-10" (years ${LIMITS.firstYear}–${LIMITS.lastYear}).`,
};

export function notADay(path: string, value: unknown): FileError {
  return {
    path,
    code: 'value.notADay',
    wrong: {
      kk: `Күнтізбеде мұндай күн жоқ: ${quoted(value)}.`,
      ru: `В календаре нет такого дня: ${quoted(value)}.`,
      en: `There is no such day in the calendar: ${quoted(value)}.`,
    },
    right: neededDay,
  };
}

export function tooLongText(path: string, largest: number): FileError {
  return {
    path,
    code: 'text.tooLong',
    wrong: { kk: 'Мәтін тым ұзын.', ru: 'Текст слишком длинный.', en: 'The text is too long.' },
    right: {
      kk: `Ең көбі ${largest} таңба жазыңыз.`,
      ru: `Запишите не больше ${largest} знаков.`,
      en: `Write at most ${largest} characters.`,
    },
  };
}

export function wrongLength(path: string, length: number, largest: number): FileError {
  return length === 0
    ? {
        path,
        code: 'list.empty',
        wrong: { kk: 'Тізім бос.', ru: 'Список пуст.', en: 'The list is empty.' },
        right: {
          kk: 'Кемінде бір адамды, өтініш берушіні жазыңыз.',
          ru: 'Укажите хотя бы одного человека – заявителя.',
          en: 'State at least one person: the applicant.',
        },
      }
    : {
        path,
        code: 'list.tooLong',
        wrong: {
          kk: `Тізімде ${length} жазба бар, бұл тым көп.`,
          ru: `В списке записей: ${length}, это слишком много.`,
          en: `The list has ${length} entries, which is too many.`,
        },
        right: {
          kk: `Ең көбі ${largest} жазба болуы керек.`,
          ru: `Должно быть не больше ${largest}.`,
          en: `There may be at most ${largest}.`,
        },
      };
}

/** Closes a list of errors that goes on. */
export const moreErrors: FileError = {
  path: '',
  code: 'errors.more',
  wrong: {
    kk: 'Тағы басқа қателер бар, олар мұнда көрсетілмеген.',
    ru: 'Есть и другие ошибки, здесь они не показаны.',
    en: 'There are more errors, which are not shown here.',
  },
  right: {
    kk: 'Алдымен көрсетілгендерін түзетіп, файлды қайта тексеріңіз.',
    ru: 'Исправьте показанные и проверьте файл снова.',
    en: 'Correct those shown and check the file again.',
  },
};
