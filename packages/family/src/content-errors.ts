import type { Names } from '@tirek/rules';
import { LIMITS, RESERVED_IDS } from './family-file.ts';
import { type FileError, type FileErrorCode, quoted } from './file-error.ts';
import { IIN_TEXTS, type IinRefusal } from './iin.ts';
import { nearestName } from './nearest-name.ts';
import type { TerritoryRefusal } from './territory.ts';

/* The words for what is wrong with what a well-formed file says. */

type PlainCode = Exclude<
  FileErrorCode,
  | `json.${string}`
  | `field.${string}`
  | `value.${string}`
  | `text.${string}`
  | `list.${string}`
  | `errors.${string}`
  | 'id.duplicate'
  | 'member.unknown'
  | IinRefusal
>;

const TEXTS: Record<PlainCode, { readonly wrong: Names; readonly right: Names }> = {
  'id.malformed': {
    wrong: {
      kk: 'id өрісінде рұқсат етілмеген таңба бар немесе ол тым ұзын.',
      ru: 'В id есть недопустимый знак, или он слишком длинный.',
      en: 'The id has a character that may not be used, or is too long.',
    },
    right: {
      kk: '1–40 таңба жазыңыз: латын әріптері, цифрлар, _ және -.',
      ru: 'Запишите 1–40 знаков: латинские буквы, цифры, _ и -.',
      en: 'Write 1–40 characters: Latin letters, digits, _ and -.',
    },
  },
  'id.reserved': {
    wrong: {
      kk: 'Бұл сөздің caresFor өрісінде өз мағынасы бар.',
      ru: 'Это слово имеет своё значение в поле caresFor.',
      en: 'This word has a meaning of its own in caresFor.',
    },
    right: {
      kk: `Басқа id таңдаңыз (${RESERVED_IDS.join(', ')} дегеннен өзге).`,
      ru: `Выберите другой id (не ${RESERVED_IDS.join(', ')}).`,
      en: `Choose another id (not ${RESERVED_IDS.join(', ')}).`,
    },
  },
  'applicant.none': {
    wrong: {
      kk: 'Отбасында өтініш беруші көрсетілмеген.',
      ru: 'В семье не указан заявитель.',
      en: 'The family has no applicant.',
    },
    right: {
      kk: 'Бір адамға "relation": "applicant" деп жазыңыз.',
      ru: 'Укажите у одного человека "relation": "applicant".',
      en: 'Give one person "relation": "applicant".',
    },
  },
  'applicant.several': {
    wrong: {
      kk: 'Өтініш беруші бірнеше рет көрсетілген.',
      ru: 'Заявитель указан несколько раз.',
      en: 'There is more than one applicant.',
    },
    right: {
      kk: 'Өтініш беруші біреу ғана; бұл адамның оған кім екенін жазыңыз.',
      ru: 'Заявитель один; укажите, кем этот человек ему приходится.',
      en: 'There is one applicant; state how this person is related to the applicant.',
    },
  },
  'care.self': {
    wrong: {
      kk: 'Адам өзіне өзі күтім жасайды деп жазылған.',
      ru: 'Указано, что человек ухаживает за самим собой.',
      en: 'The person is said to care for themselves.',
    },
    right: {
      kk: 'Күтімдегі адамның id белгісін жазыңыз; өзі күтімге мұқтаж болса – "needsCare": true.',
      ru: 'Укажите id того, за кем ухаживают; если уход нужен самому человеку – "needsCare": true.',
      en: 'Write the id of the person cared for; if this person needs care, write "needsCare": true.',
    },
  },
  'period.reversed': {
    wrong: {
      kk: 'Кезеңнің соңы (to) басынан (from) бұрын тұр.',
      ru: 'Конец периода (to) раньше его начала (from).',
      en: 'The period ends (to) before it begins (from).',
    },
    right: {
      kk: 'to күні from күнімен бірдей немесе одан кейін болуы керек.',
      ru: 'День to должен совпадать с днём from или быть позже.',
      en: 'The day in to must be the day in from or a later one.',
    },
  },
  'once.withoutDay': {
    wrong: {
      kk: 'Бір рет алынған табыстың күні жазылмаған.',
      ru: 'Не указан день получения разового дохода.',
      en: 'The day on which this income was received once is missing.',
    },
    right: {
      kk: 'from өрісіне ақша алынған күнді жазыңыз.',
      ru: 'Укажите в поле from день, когда получены деньги.',
      en: 'Write the day the money was received in from.',
    },
  },
  'birthDate.inFuture': {
    wrong: {
      kk: 'Адам сұралған күннен кейін туған деп жазылған.',
      ru: 'Дата рождения позже дня, на который задан вопрос.',
      en: 'The date of birth is later than the day asked about.',
    },
    right: {
      kk: 'Туған күнді тексеріңіз немесе кейінгі күнді сұраңыз.',
      ru: 'Проверьте дату рождения или спросите о более позднем дне.',
      en: 'Check the date of birth, or ask about a later day.',
    },
  },
  'incomes.tooLarge': {
    wrong: {
      kk: 'Бір адамның бір түрлі табысы тоқсанда тым көп болып шықты.',
      ru: 'Доход одного вида у одного человека за квартал слишком велик.',
      en: 'One person’s income of one kind is too large in the quarter.',
    },
    right: {
      kk: `Сомаларды тексеріңіз: тоқсанына ең көбі ${LIMITS.amount / 1_000_000_000} миллиард теңге.`,
      ru: `Проверьте суммы: не больше ${LIMITS.amount / 1_000_000_000} миллиарда тенге за квартал.`,
      en: `Check the amounts: at most ${LIMITS.amount / 1_000_000_000} thousand million tenge a quarter.`,
    },
  },
  'iin.otherBirthDate': {
    wrong: {
      kk: 'ЖСН-дегі туған күн birthDate өрісіндегімен сәйкес келмейді.',
      ru: 'Дата рождения в ИИН не совпадает с полем birthDate.',
      en: 'The date of birth in the IIN differs from birthDate.',
    },
    right: {
      kk: 'Екеуін де құжатпен салыстырып, қатесін түзетіңіз.',
      ru: 'Сверьте оба с документом и исправьте неверное.',
      en: 'Compare both with the document and correct the wrong one.',
    },
  },
  'iin.otherSex': {
    wrong: {
      kk: 'ЖСН-дегі жыныс sex өрісіндегімен сәйкес келмейді.',
      ru: 'Пол в ИИН не совпадает с полем sex.',
      en: 'The sex in the IIN differs from sex.',
    },
    right: {
      kk: 'Екеуін де құжатпен салыстырып, қатесін түзетіңіз.',
      ru: 'Сверьте оба с документом и исправьте неверное.',
      en: 'Compare both with the document and correct the wrong one.',
    },
  },
  'territory.malformed': {
    wrong: {
      kk: 'Аумақ коды тоғыз цифрдан тұрмайды.',
      ru: 'Код территории состоит не из девяти цифр.',
      en: 'The territory code is not made of nine digits.',
    },
    right: {
      kk: 'КАТО кодын тырнақшада жазыңыз, мысалы "390000000" – Қостанай облысы.',
      ru: 'Запишите код КАТО в кавычках, например "390000000" – Костанайская область.',
      en: 'Write the KATO code in quotes, say "390000000" for Kostanay Region.',
    },
  },
  'territory.unknown': {
    wrong: {
      kk: 'Бұл кодпен басталатын өңір жоқ.',
      ru: 'Нет региона, код которого так начинается.',
      en: 'No region has a code that begins like this.',
    },
    right: {
      kk: 'КАТО кодын тексеріңіз; өңірдің коды жеткілікті, мысалы "390000000" – Қостанай облысы.',
      ru: 'Проверьте код КАТО; достаточно кода региона, например "390000000" – Костанайская область.',
      en: 'Check the KATO code; the region’s is enough, say "390000000" for Kostanay Region.',
    },
  },
} satisfies Record<PlainCode | TerritoryRefusal, unknown>;

/** An error whose words need no figures. */
export const contentError = (path: string, code: PlainCode): FileError => ({ path, code, ...TEXTS[code] });

export const iinError = (path: string, code: IinRefusal): FileError => ({ path, code, ...IIN_TEXTS[code] });

export function duplicateId(path: string, id: string, firstPath: string): FileError {
  return {
    path,
    code: 'id.duplicate',
    wrong: {
      kk: `Бұл id басқа адамда да бар: ${quoted(id)}.`,
      ru: `Такой id уже есть у другого человека: ${quoted(id)}.`,
      en: `Another person has this id already: ${quoted(id)}.`,
    },
    right: {
      kk: `Әр адамның id белгісі өзгеше болуы керек (алғашқысы: ${firstPath}).`,
      ru: `У каждого человека должен быть свой id (первый раз: ${firstPath}).`,
      en: `Every person needs an id of their own (first used in ${firstPath}).`,
    },
  };
}

export function unknownMember(path: string, id: string, ids: readonly string[], words: readonly string[]): FileError {
  const near = nearestName(id, [...ids, ...words]);
  const known = [...ids.map(quoted), ...words.map(quoted)].join(', ');
  return {
    path,
    code: 'member.unknown',
    wrong: {
      kk: `Бұл файлда мұндай id бар адам жоқ: ${quoted(id)}.`,
      ru: `В этом файле нет человека с таким id: ${quoted(id)}.`,
      en: `Nobody in this file has the id ${quoted(id)}.`,
    },
    right: near
      ? {
          kk: `${quoted(near)} деп жазғыңыз келді ме?`,
          ru: `Возможно, имелось в виду ${quoted(near)}?`,
          en: `Did you mean ${quoted(near)}?`,
        }
      : {
          kk: `Мыналардың бірі керек: ${known}.`,
          ru: `Нужно одно из: ${known}.`,
          en: `One of these is needed: ${known}.`,
        },
  };
}
