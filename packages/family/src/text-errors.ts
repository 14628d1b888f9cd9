import type { Names } from '@tirek/rules';
import type { FileError } from './file-error.ts';
import type { JsonExpectation } from './json-scan.ts';

/* The words for what is wrong with a file before it can be read at all. */

const EXPECTED: Record<JsonExpectation, Names> = {
  value: {
    kk: 'Бұл жерде мән тұруы керек: тырнақшадағы мәтін, сан, true, false, null, [ немесе {.',
    ru: 'Здесь должно стоять значение: текст в кавычках, число, true, false, null, [ или {.',
    en: 'A value belongs here: text in quotes, a number, true, false, null, [ or {.',
  },
  name: {
    kk: 'Бұл жерде қос тырнақшадағы өріс атауы тұруы керек. Соңғы өрістен кейін үтір қойылмайды.',
    ru: 'Здесь должно стоять имя поля в двойных кавычках. После последнего поля запятая не ставится.',
    en: 'A field name in double quotes belongs here. No comma follows the last field.',
  },
  colon: {
    kk: 'Өріс атауынан кейін қос нүкте (:) қойыңыз.',
    ru: 'Поставьте двоеточие (:) после имени поля.',
    en: 'Put a colon (:) after the field name.',
  },
  commaOrClose: {
    kk: 'Үтір немесе жабатын жақша ( } не ] ) қойыңыз.',
    ru: 'Поставьте запятую или закрывающую скобку ( } или ] ).',
    en: 'Put a comma or a closing bracket ( } or ] ).',
  },
  quote: {
    kk: 'Мәтін сол жолда қос тырнақшамен жабылуы керек.',
    ru: 'Текст должен закрываться двойной кавычкой на той же строке.',
    en: 'The text must be closed by a double quote on the same line.',
  },
  escape: {
    kk: 'Кері қиғаш сызықты (\\) екі рет жазыңыз.',
    ru: 'Обратную косую черту (\\) запишите дважды.',
    en: 'Write the backslash (\\) twice.',
  },
  number: {
    kk: 'Санды бос орынсыз және нүктемен жазыңыз, мысалы 45000 немесе 6487.5.',
    ru: 'Запишите число без пробелов и с точкой, например 45000 или 6487.5.',
    en: 'Write the number without spaces and with a point, say 45000 or 6487.5.',
  },
  end: {
    kk: 'Файл осы жерде аяқталуы керек: артық таңбаларды өшіріңіз.',
    ru: 'Файл должен здесь закончиться: удалите лишние знаки.',
    en: 'The file should end here: remove what follows.',
  },
};

export function brokenText(line: number, column: number, expected: JsonExpectation): FileError {
  return {
    path: '',
    code: 'json.broken',
    line,
    column,
    expected,
    wrong: {
      kk: `Файл JSON ретінде оқылмады: ${line}-жол, ${column}-таңба.`,
      ru: `Файл не читается как JSON: строка ${line}, знак ${column}.`,
      en: `The file cannot be read as JSON: line ${line}, character ${column}.`,
    },
    right: EXPECTED[expected],
  };
}

export function duplicateField(path: string, line: number, column: number): FileError {
  return {
    path,
    code: 'json.duplicateField',
    line,
    column,
    wrong: {
      kk: 'Бұл өріс бір жерде екі рет жазылған.',
      ru: 'Это поле записано в одном месте дважды.',
      en: 'This field is written twice in the same place.',
    },
    right: {
      kk: 'Дұрысын қалдырып, екіншісін өшіріңіз.',
      ru: 'Оставьте верное и удалите второе.',
      en: 'Keep the right one and remove the other.',
    },
  };
}
