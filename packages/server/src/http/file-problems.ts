import type { ProblemKind } from './problem-kind.ts';

/** Why a file is not taken. */
export const FILE_PROBLEMS = {
  'not-a-form': {
    status: 415,
    title: {
      kk: 'Файл пішін (multipart/form-data) түрінде жіберіледі',
      ru: 'Файл присылают как форму (multipart/form-data)',
      en: 'A file is sent as a form (multipart/form-data)',
    },
    detail: {
      kk: 'Пішінде екі өріс болсын: «kind» (құжат түрі) және бір файл «file».',
      ru: 'В форме должны быть два поля: «kind» (вид документа) и один файл «file».',
      en: 'The form has two fields: “kind” (what the document is) and one file “file”.',
    },
  },
  'bad-form': {
    status: 400,
    title: { kk: 'Пішін толық жетпеді', ru: 'Форма дошла не целиком', en: 'The form did not arrive whole' },
    detail: {
      kk: 'Бір «kind» өрісі мен бір «file» файлын қайта жіберіңіз.',
      ru: 'Отправьте ещё раз одно поле «kind» и один файл «file».',
      en: 'Send one field “kind” and one file “file” again.',
    },
  },
  'file-too-large': {
    status: 413,
    title: { kk: 'Файл 10 МБ-тан үлкен', ru: 'Файл больше 10 МБ', en: 'The file has more than 10 MB' },
    detail: {
      kk: 'Суретке қайта түсіріңіз немесе файлды кішірейтіп, қайта жіберіңіз.',
      ru: 'Сфотографируйте заново или уменьшите файл и отправьте ещё раз.',
      en: 'Take the photo again, or make the file smaller, and send it once more.',
    },
  },
  'wrong-file-type': {
    status: 415,
    title: {
      kk: 'Файл PDF, JPEG немесе PNG емес',
      ru: 'Файл — не PDF, JPEG или PNG',
      en: 'The file is no PDF, JPEG or PNG',
    },
    detail: {
      kk: 'Ішіндегісі атауымен және түрімен сәйкес PDF, JPEG немесе PNG жіберіңіз; үйге барғандағы сурет — JPEG немесе PNG.',
      ru: 'Пришлите PDF, JPEG или PNG, содержимое которого совпадает с названным видом; фотография посещения — JPEG или PNG.',
      en: 'Send a PDF, JPEG or PNG whose content is what it is called; a photo of a visit is a JPEG or PNG.',
    },
  },
  'file-infected': {
    status: 422,
    title: { kk: 'Файлда вирус табылды', ru: 'В файле найден вирус', en: 'There is a virus in the file' },
    detail: {
      kk: 'Файл сақталмады. Құжатты қайта суретке түсіріңіз немесе басқа құрылғыдан жіберіңіз.',
      ru: 'Файл не сохранён. Сфотографируйте документ заново или отправьте его с другого устройства.',
      en: 'The file was not kept. Take a new photo of the document, or send it from another device.',
    },
  },
  'scanner-away': {
    status: 503,
    title: {
      kk: 'Файлды вирусқа тексеру мүмкін болмады',
      ru: 'Не удалось проверить файл на вирусы',
      en: 'The file could not be checked for viruses',
    },
    detail: {
      kk: 'Файл сақталмады. Бірнеше минуттан соң қайталаңыз.',
      ru: 'Файл не сохранён. Повторите через несколько минут.',
      en: 'The file was not kept. Try again in a few minutes.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
