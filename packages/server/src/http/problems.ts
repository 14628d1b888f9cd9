import type { Names } from '@tirek/rules';

/** A kind of problem the API answers with: its status, and what it says. `detail` says what to do. */
export interface ProblemKind {
  readonly status: number;
  readonly title: Names;
  readonly detail: Names;
}

/** Every kind of problem. The key is the anchor of its description on the page of documents: `/docs#problem-bad-json`. */
export const PROBLEMS = {
  'bad-json': {
    status: 400,
    title: { kk: 'Жіберілген мәтін JSON емес', ru: 'Присланный текст — не JSON', en: 'What was sent is not JSON' },
    detail: {
      kk: 'Денеде бір JSON нысаны болуы керек: тырнақшалар мен үтірлерді тексеріңіз.',
      ru: 'В теле должен быть один объект JSON: проверьте кавычки и запятые.',
      en: 'The body should be one JSON object: check the quotation marks and commas.',
    },
  },
  'bad-address': {
    status: 400,
    title: { kk: 'Мекенжай дұрыс жазылмаған', ru: 'Адрес записан неверно', en: 'The address is malformed' },
    detail: {
      kk: 'Мекенжайдағы % таңбаларын тексеріңіз; мүмкін мекенжайлар /docs бетінде.',
      ru: 'Проверьте знаки % в адресе; возможные адреса — на странице /docs.',
      en: 'Check the % signs in the address; the addresses there are stand on the page /docs.',
    },
  },
  'bad-request': {
    status: 400,
    title: { kk: 'Сұрау дұрыс құрылмаған', ru: 'Запрос составлен неверно', en: 'The request is malformed' },
    detail: {
      kk: 'Сұраудың тақырыптары мен ұзындығын тексеріңіз; мысалдар /docs бетінде.',
      ru: 'Проверьте заголовки и длину запроса; примеры — на странице /docs.',
      en: 'Check the headers and length of the request; examples stand on the page /docs.',
    },
  },
  'not-found': {
    status: 404,
    title: { kk: 'Мұндай мекенжай жоқ', ru: 'Такого адреса нет', en: 'There is nothing at this address' },
    detail: {
      kk: 'Мүмкін мекенжайлар /docs бетінде.',
      ru: 'Возможные адреса — на странице /docs.',
      en: 'The addresses there are stand on the page /docs.',
    },
  },
  'not-in-the-law': {
    status: 404,
    title: {
      kk: 'Мұндай ереже де, көрсеткіш те жоқ',
      ru: 'Такого правила или показателя нет',
      en: 'There is no such rule or figure',
    },
    detail: {
      kk: 'Барлық ереже мен көрсеткіштің белгісі /v1/law тізімінде.',
      ru: 'Обозначения всех правил и показателей — в перечне /v1/law.',
      en: 'The ids of all rules and figures stand in the list /v1/law.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: {
      kk: 'Бұл мекенжай мұндай әдісті қабылдамайды',
      ru: 'Этот адрес не принимает такой метод',
      en: 'This address does not take this method',
    },
    detail: {
      kk: 'Жауаптың Allow тақырыбындағы әдістердің бірін қолданыңыз.',
      ru: 'Используйте один из методов из заголовка Allow этого ответа.',
      en: 'Use one of the methods in the header Allow of this answer.',
    },
  },
  'too-large': {
    status: 413,
    title: { kk: 'Жіберілген мәтін тым үлкен', ru: 'Присланный текст слишком велик', en: 'What was sent is too large' },
    detail: {
      kk: 'Дене 1 МБ-тан аспауы керек: бір сұрауда бір отбасы.',
      ru: 'Тело не больше 1 МБ: одна семья в одном запросе.',
      en: 'The body may have at most 1 MB: one family in one request.',
    },
  },
  'wrong-content-type': {
    status: 415,
    title: {
      kk: 'Дененің түрі JSON болуы керек',
      ru: 'Тело должно быть JSON',
      en: 'The body has to be JSON',
    },
    detail: {
      kk: '«Content-Type: application/json» тақырыбын қосыңыз.',
      ru: 'Добавьте заголовок «Content-Type: application/json».',
      en: 'Add the header “Content-Type: application/json”.',
    },
  },
  'bad-input': {
    status: 422,
    title: {
      kk: 'Сұрақта немесе отбасы файлында қате бар',
      ru: 'В вопросе или в файле семьи есть ошибки',
      en: 'The question or the family file has errors',
    },
    detail: {
      kk: '«errors» тізіміндегі әр жерді көрсетілгендей түзетіңіз.',
      ru: 'Исправьте каждое место из перечня «errors» так, как там указано.',
      en: 'Put right each place in the list “errors” as it says there.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: {
      kk: 'Бір мекенжайдан тым көп сұрау келді',
      ru: 'Слишком много запросов с одного адреса',
      en: 'Too many requests from one address',
    },
    detail: {
      kk: 'Retry-After тақырыбындағы секунд өткен соң қайталаңыз. Көп отбасы үшін: tirek batch.',
      ru: 'Повторите через число секунд из заголовка Retry-After. Для многих семей есть tirek batch.',
      en: 'Try again after the seconds in the header Retry-After. For many families there is tirek batch.',
    },
  },
  fault: {
    status: 500,
    title: { kk: 'Біздің тарапта қате шықты', ru: 'Ошибка на нашей стороне', en: 'Something broke on our side' },
    detail: {
      kk: 'Сіздің деректе кінә жоқ. Қайталап көріңіз; қайталанса, «instance» нөмірін хабарлаңыз.',
      ru: 'Ваши данные ни при чём. Попробуйте ещё раз; если повторится, сообщите номер из «instance».',
      en: 'Your data are not to blame. Try again; if it happens again, tell us the number in “instance”.',
    },
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemId = keyof typeof PROBLEMS;
