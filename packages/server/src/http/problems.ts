/* One file, because it is one list: every kind of problem the API answers with, in three languages. */
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
  'bad-bank-file': {
    status: 422,
    title: {
      kk: 'Банк файлы алынбады',
      ru: 'Файл банка не принят',
      en: 'The file of the bank was not taken',
    },
    detail: {
      kk: 'Жауапта қай жерде не дұрыс емес екені жазылған. Файлдан ештеңе алынған жоқ.',
      ru: 'В ответе сказано, где и что не так. Из файла ничего не взято.',
      en: 'The answer says what is wrong and where. Nothing of the file was taken.',
    },
  },
  'not-xml': {
    status: 415,
    title: { kk: 'Банк файлы XML болуы керек', ru: 'Файл банка должен быть XML', en: 'A file of a bank has to be XML' },
    detail: {
      kk: '«Content-Type: application/xml» тақырыбымен файлдың өзін жіберіңіз.',
      ru: 'Отправьте сам файл с заголовком «Content-Type: application/xml».',
      en: 'Send the file itself with the header “Content-Type: application/xml”.',
    },
  },
  'bank-file-overtaken': {
    status: 409,
    title: {
      kk: 'Осы файлды не оның төлемдерін басқа біреу дәл қазір өңдеді',
      ru: 'Этот файл или его платежи только что обработал кто-то ещё',
      en: 'Somebody else has just dealt with this file or its payments',
    },
    detail: {
      kk: 'Бетті жаңартыңыз: файл алынбаған болса, қайта жүктеңіз.',
      ru: 'Обновите страницу и, если файла там нет, загрузите его ещё раз.',
      en: 'Refresh the page and, where the file is not there, upload it once more.',
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
  'not-acceptable': {
    status: 406,
    title: {
      kk: 'Бұл мекенжай тек оқиғалар ағынын береді',
      ru: 'По этому адресу — только поток событий',
      en: 'There is only a stream of events here',
    },
    detail: {
      kk: 'Accept тақырыбында text/event-stream деп сұраңыз; тізімнің өзі /v1/tasks мекенжайында.',
      ru: 'Запросите text/event-stream в заголовке Accept; сам список — по адресу /v1/tasks.',
      en: 'Ask for text/event-stream in the header Accept; the list itself is at /v1/tasks.',
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
  'not-signed-in': {
    status: 401,
    title: { kk: 'Алдымен жүйеге кіріңіз', ru: 'Сначала войдите в систему', en: 'Sign in first' },
    detail: {
      kk: 'Сеанс жоқ немесе уақыты өтті. Қайта кіріңіз.',
      ru: 'Сеанса нет, или его время вышло. Войдите снова.',
      en: 'There is no session, or its time is up. Sign in again.',
    },
  },
  'wrong-password': {
    status: 401,
    title: {
      kk: 'Логин немесе құпиясөз дұрыс емес',
      ru: 'Логин или пароль неверны',
      en: 'The login or the password is wrong',
    },
    detail: {
      kk: 'Екеуін де тексеріп, қайта енгізіңіз.',
      ru: 'Проверьте и то и другое и введите ещё раз.',
      en: 'Check both and enter them again.',
    },
  },
  'sign-in-locked': {
    status: 429,
    title: { kk: 'Тым көп қате енгізілді', ru: 'Слишком много ошибок при входе', en: 'Too many mistakes at the door' },
    detail: {
      kk: 'Retry-After тақырыбындағы секунд өткен соң қайталаңыз.',
      ru: 'Повторите через число секунд из заголовка Retry-After.',
      en: 'Try again after the seconds in the header Retry-After.',
    },
  },
  csrf: {
    status: 403,
    title: {
      kk: 'Сұрау біздің беттен келмеген сияқты',
      ru: 'Похоже, запрос пришёл не с нашей страницы',
      en: 'The request does not seem to come from our page',
    },
    detail: {
      kk: 'Бетті жаңартыңыз. Бағдарлама x-csrf-token тақырыбына GET /v1/me жауабындағы csrf мәнін қосуы керек.',
      ru: 'Обновите страницу. Программа должна передавать в заголовке x-csrf-token значение csrf из GET /v1/me.',
      en: 'Reload the page. A program sends the csrf of GET /v1/me in the header x-csrf-token.',
    },
  },
  'no-role': {
    status: 403,
    title: { kk: 'Алдымен рөліңізді таңдаңыз', ru: 'Сначала выберите роль', en: 'Choose a role first' },
    detail: {
      kk: 'Рөлдеріңіз GET /v1/me жауабында; таңдау: PUT /v1/me/role.',
      ru: 'Ваши роли — в ответе GET /v1/me; выбор: PUT /v1/me/role.',
      en: 'Your roles stand in the answer of GET /v1/me; choose with PUT /v1/me/role.',
    },
  },
  'password-to-change': {
    status: 403,
    title: {
      kk: 'Алдымен құпиясөзіңізді ауыстырыңыз',
      ru: 'Сначала смените пароль',
      en: 'Change your password first',
    },
    detail: {
      kk: 'Бұл құпиясөзді сізге басқа адам берген. Өзіңіз ғана білетін жаңасын орнатыңыз: PUT /v1/me/password.',
      ru: 'Этот пароль вам дал другой человек. Задайте новый, который знаете только вы: PUT /v1/me/password.',
      en: 'This password was given to you by somebody else. Set one that only you know: PUT /v1/me/password.',
    },
  },
  'old-password-wrong': {
    status: 422,
    title: {
      kk: 'Қазіргі құпиясөз дұрыс емес',
      ru: 'Нынешний пароль введён неверно',
      en: 'The present password is wrong',
    },
    detail: {
      kk: 'Қазіргі құпиясөзді қайта енгізіңіз. Ұмытсаңыз, әкімшіге хабарласыңыз.',
      ru: 'Введите нынешний пароль ещё раз. Если забыли его, обратитесь к администратору.',
      en: 'Enter your present password again. If you have forgotten it, ask the administrator.',
    },
  },
  'password-unchanged': {
    status: 422,
    title: {
      kk: 'Жаңа құпиясөз ескісімен бірдей',
      ru: 'Новый пароль совпадает со старым',
      en: 'The new password is the old one',
    },
    detail: {
      kk: 'Басқа құпиясөз ойлап табыңыз: кемінде 12 таңба.',
      ru: 'Придумайте другой пароль: не меньше 12 знаков.',
      en: 'Choose another password: at least 12 characters.',
    },
  },
  'no-password': {
    status: 422,
    title: {
      kk: 'Сіз жүйеге құпиясөзсіз кіресіз',
      ru: 'Вы входите без пароля',
      en: 'You sign in without a password',
    },
    detail: {
      kk: 'Құпиясөзіңізді сыртқы кіру қызметінде ауыстырыңыз.',
      ru: 'Смените пароль в службе, через которую вы входите.',
      en: 'Change your password with the provider you sign in by.',
    },
  },
  forbidden: {
    status: 403,
    title: { kk: 'Бұл әрекетке құқығыңыз жоқ', ru: 'У вас нет права на это действие', en: 'You may not do this' },
    detail: {
      kk: 'Рөліңіз бен аумағыңыз бұған рұқсат бермейді. Қажет болса, әкімшіге хабарласыңыз.',
      ru: 'Ваша роль и территория этого не позволяют. Если нужно, обратитесь к администратору.',
      en: 'Your role and territory do not allow it. Ask the administrator if you need it.',
    },
  },
  refused: {
    status: 422,
    title: { kk: 'Қазір мұны істеуге болмайды', ru: 'Сейчас этого сделать нельзя', en: 'This cannot be done now' },
    detail: {
      kk: 'Себебі «code» өрісінде.',
      ru: 'Причина — в поле «code».',
      en: 'The reason stands in “code”.',
    },
  },
  'no-such-record': {
    status: 404,
    title: { kk: 'Мұндай жазба жоқ', ru: 'Такой записи нет', en: 'There is no such record' },
    detail: {
      kk: 'Нөмірді тексеріңіз. Басқа аумақтың жазбалары көрінбейді.',
      ru: 'Проверьте номер. Записи другой территории не видны.',
      en: 'Check the number. Records of another territory are not seen.',
    },
  },
  conflict: {
    status: 409,
    title: {
      kk: 'Бұл істі басқа біреу өзгертіп қойды',
      ru: 'Это дело уже изменил кто-то другой',
      en: 'Somebody else has changed this case meanwhile',
    },
    detail: {
      kk: 'Істі қайта ашып, өзгерісті көріңіз де, әрекетті қайталаңыз.',
      ru: 'Откройте дело заново, посмотрите, что изменилось, и повторите действие.',
      en: 'Open the case again, see what has changed, and do it once more.',
    },
  },
  'key-reused': {
    status: 422,
    title: {
      kk: 'Бұл Idempotency-Key басқа сұрауға қолданылған',
      ru: 'Этот Idempotency-Key уже занят другим запросом',
      en: 'This Idempotency-Key was used for another request',
    },
    detail: {
      kk: 'Әр жаңа әрекетке жаңа кілт беріңіз.',
      ru: 'Для каждого нового действия берите новый ключ.',
      en: 'Take a new key for each new action.',
    },
  },
  'header-missing': {
    status: 428,
    title: {
      kk: 'Міндетті тақырып жоқ',
      ru: 'Нет обязательного заголовка',
      en: 'A header that is required is missing',
    },
    detail: {
      kk: 'Idempotency-Key (8–200 таңба), ал іс бойынша әрекетте If-Match (істің нұсқасы, мысалы "7") тақырыбын қосыңыз.',
      ru: 'Добавьте заголовок Idempotency-Key (8–200 знаков), а для действий по делу и If-Match (версия дела, например "7").',
      en: 'Add the header Idempotency-Key (8–200 characters) and, for actions in a case, If-Match (its version, such as "7").',
    },
  },
  'rule-kept': {
    status: 409,
    title: {
      kk: 'Дерекқор ережесі бұған жол бермейді',
      ru: 'Правило базы данных этого не допускает',
      en: 'A rule of the database does not allow this',
    },
    detail: {
      kk: 'Ештеңе өзгерген жоқ. Деректі тексеріп, қайталап көріңіз.',
      ru: 'Ничего не изменилось. Проверьте данные и попробуйте ещё раз.',
      en: 'Nothing was changed. Check the data and try again.',
    },
  },
  'database-away': {
    status: 503,
    title: {
      kk: 'Қызмет бір сәтке тоқтады',
      ru: 'Служба на минуту остановилась',
      en: 'The service has paused for a moment',
    },
    detail: {
      kk: 'Ештеңе жоғалған жоқ. Бірнеше секундтан кейін сол сұрауды қайта жіберіңіз: ол бір рет қана орындалады.',
      ru: 'Ничего не пропало. Отправьте тот же запрос ещё раз через несколько секунд: он будет выполнен только один раз.',
      en: 'Nothing is lost. Send the same request again in a few seconds: it will be done only once.',
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
  'still-working': {
    status: 503,
    title: { kk: 'Тексеру әлі жүріп жатыр', ru: 'Проверка ещё идёт', en: 'The verification is still going on' },
    detail: {
      kk: 'Бірнеше секундтан кейін қайта сұраңыз: тексеру үзілмейді, нәтижесі сізді күтеді.',
      ru: 'Спросите ещё раз через несколько секунд: проверка не прерывается, её итог вас дождётся.',
      en: 'Ask again in a few seconds: the verification goes on, and its result waits for you.',
    },
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemId = keyof typeof PROBLEMS;
