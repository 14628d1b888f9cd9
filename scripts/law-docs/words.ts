import type { Confidence, Names } from '@tirek/rules';

/* The words of the pages of the law that are not law themselves, in the order Kazakh, Russian, English. */

export type Language = keyof Names;
export const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];
const words = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

export const LANGUAGE_NAMES = words('Қазақша', 'Русский', 'English');

export const HEADINGS = {
  law: words('Заң', 'Закон', 'Law'),
  editions: words('Редакциялар', 'Редакции', 'Editions'),
  figures: words('Көрсеткіштер', 'Показатели', 'Figures'),
  examples: words('Мысалдар', 'Примеры', 'Examples'),
  incomeKinds: words('Табыс түрлері', 'Виды дохода', 'Kinds of income'),
  kind: words('Түрі', 'Вид', 'Kind'),
  counted: words('Есепке алына ма', 'Учитывается', 'Counted'),
  doubts: words('Күмәнді тұстар', 'Неясные места', 'Doubts'),
  rules: words('Қағидалар', 'Правила', 'Rules'),
  contents: words('Заң беттері', 'Страницы закона', 'Pages of the law'),
  day: words('Күні', 'День', 'Day'),
  family: words('Отбасы', 'Семья', 'Family'),
  answer: words('Жауап', 'Ответ', 'Answer'),
  from: words('Басы', 'С', 'From'),
  until: words('Соңы', 'По', 'Until'),
  value: words('Мәні', 'Значение', 'Value'),
  region: words('Өңір', 'Регион', 'Region'),
  source: words('Дереккөз', 'Источник', 'Source'),
  confidence: words('Сенімділігі', 'Надёжность', 'Confidence'),
  checkedOn: words('Тексерілді', 'Проверено', 'Checked'),
  note: words('Ескертпе', 'Примечание', 'Note'),
} as const satisfies Record<string, Names>;

export const SENTENCES = {
  contents: words(
    'Бұл беттер заңның кодынан автоматты түрде жасалады: мұнда әр қағиданың қарапайым сөзбен айтылған мағынасы, заңдағы орны, әр редакциядағы есебі, мысалдары мен күмәнді тұстары бар.',
    'Эти страницы созданы из кода закона: у каждого правила — смысл простыми словами, место в законе, расчёт в каждой редакции, примеры и неясные места.',
    'These pages are made from the code of the law: each rule with its meaning in plain words, its place in the law, how it is worked out in each edition, examples, and what is unclear.',
  ),
  doubts: words(
    'Мәтіні түсініксіз немесе табылмаған тұстар: сұрақ, таңдалған түсіндіру және оның себебі.',
    'Места, где текст неясен или не найден: вопрос, выбранное толкование и почему.',
    'Places where the text is unclear or was not found: the question, the reading chosen, and why.',
  ),
  examples: words(
    'Әр мысалда тек ерекше жағдай айтылған. Қалған жағынан бұл — 15.06.1990 күні туған, отбасымен бірге тұратын, жұмысы мен табысы жоқ азамат әйел; отбасы Қостанай облысының қаласында тұрады, мүлкі жоқ.',
    'В примере сказано только особенное. В остальном это гражданка, родившаяся 15.06.1990, живёт с семьёй, без работы и дохода; семья живёт в городе Костанайской области и ничем не владеет.',
    'An example says only what is special. For the rest it is a woman, a citizen born on 15.06.1990, who lives with the family and has no work and no income; the family lives in a town of Kostanay Region and owns nothing.',
  ),
  since: words('{day} күнінен бастап', 'С {day}', 'From {day}'),
  repealed: words('Бұл күннен бастап қолданылмайды.', 'С этого дня не действует.', 'No longer in force from this day.'),
  sameAs: words(
    'Есебі {day} күнгі редакциядағыдай.',
    'Расчёт тот же, что в редакции с {day}.',
    'Worked out as in the edition of {day}.',
  ),
  named: words('Мұны қолданатын қағидалар: {what}.', 'Это использует: {what}.', 'Used by: {what}.'),
  allStretches: words('Барлық мәндері: {what}.', 'Все значения: {what}.', 'All values: {what}.'),
  noValue: words(
    'Жарияланған мәні табылмады: оны сұрайтын сұраққа «белгісіз» деп жауап беріледі.',
    'Опубликованных значений не найдено: на вопрос о нём ответ «не известно».',
    'No published value was found: a question about it is answered “not known”.',
  ),
  reading: words('Таңдалған түсіндіру:', 'Выбранное толкование:', 'Reading chosen:'),
  why: words('Себебі:', 'Почему:', 'Why:'),
  sources: words('Дереккөз:', 'Источники:', 'Sources:'),
  matters: words('Қайда маңызды:', 'Где это важно:', 'Where it matters:'),
  everywhere: words('бүкіл республика', 'вся республика', 'the whole country'),
  notUsed: words('Қағидалар әзірге қолданбайды.', 'Правила пока не используют.', 'No rule uses it yet.'),
} as const satisfies Record<string, Names>;

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, Names>> = {
  primary: words('заң мәтіні немесе ресми орган', 'текст закона или официальный орган', 'legal text or official body'),
  press: words('баспасөз', 'пресса', 'press'),
  secondary: words('жанама дерек', 'косвенные данные', 'indirect'),
  unverified: words('дереккөзі табылмады', 'источник не найден', 'no source found'),
};

/** How a formula is told. `{a}`, `{b}` are its parts. */
export const FORMULA = {
  and: words('мыналардың бәрі орындалады', 'верно всё из этого', 'all of these hold'),
  or: words('мыналардың кемінде бірі орындалады', 'верно хотя бы одно', 'at least one of these holds'),
  not: words('мынау орындалмайды', 'неверно, что', 'it is not so that'),
  notThat: words('орындалмайды: {a}', 'неверно: {a}', 'not so: {a}'),
  if: words('егер', 'если', 'if'),
  thenValue: words('онда', 'то', 'then'),
  otherwise: words('әйтпесе', 'иначе', 'otherwise'),
  plus: words('қосынды', 'сумма', 'the sum of'),
  minus: words('айырма', 'разность', 'the difference'),
  times: words('көбейтінді', 'произведение', 'the product'),
  per: words('бөлінді', 'частное', 'the quotient'),
  greatest: words('мыналардың үлкені', 'большее из', 'the greater of'),
  least: words('мыналардың кішісі', 'меньшее из', 'the lesser of'),
  isAtMost: words(
    'біріншісі екіншісінен аспайды',
    'первое не превышает второе',
    'the first does not exceed the second',
  ),
  isBelow: words('біріншісі екіншісінен кем', 'первое меньше второго', 'the first is below the second'),
  equals: words('екеуі тең', 'первое равно второму', 'the two are equal'),
  isBefore: words('{a} — бұдан бұрын: {b}', '{a} раньше, чем {b}', '{a} is before {b}'),
  elapsed: words('{a}: содан бері кемінде {b} өтті', '{a}: прошло не меньше {b}', '{a}: {b} ago or more'),
  notElapsed: words('{a}: содан бері {b} өтпеген', '{a}: прошло меньше {b}', '{a}: less than {b} ago'),
  hasReached: words('{a}: жеткені — {b}', '{a}: достигнут {b}', '{a}: has reached {b}'),
  squareMetres: words('{a} м²', '{a} м²', '{a} m²'),
  sum: words('мүшелер бойынша қосынды', 'сумма по членам семьи', 'added up over the members'),
  where: words('тек мына мүшелер үшін', 'только по тем, для кого верно', 'only of those for whom'),
  countWhere: words(
    'мынадай мүшелердің саны',
    'число членов семьи, для которых верно',
    'the number of members for whom',
  ),
  any: words('кемінде бір мүше үшін', 'хотя бы для одного члена семьи', 'for at least one member'),
  every: words('мүшелердің бәрі үшін', 'для каждого члена семьи', 'for every member'),
  isOneOf: words('{a}: {b}', '{a}: {b}', '{a}: {b}'),
  orOption: words(' немесе ', ' или ', ' or '),
  questionDay: words('өтініш берілген күн', 'день обращения', 'the day of application'),
  firstKnown: words('ең бірінші белгілісі', 'первое, что известно', 'the first that is known'),
  underOwnLaw: words(
    'тек сол күннің өз заңы бойынша',
    'только по закону самого этого дня',
    'only under the law of the day itself',
  ),
  dependsOn: words('шартқа қарай', 'по условию', 'depending on a condition'),
  nobody: words('мынадай мүше жоқ', 'нет члена семьи, для которого', 'there is no member for whom'),
  caution: words('ескертумен', 'с предупреждением', 'with a caution'),
  previousQuarter: words('{a}, алдыңғы тоқсанда', '{a} за прошлый квартал', '{a}, of the quarter before'),
  halfUp: words(
    'бүтін теңгеге дейін, жартысы жоғары дөңгелектенеді',
    'с округлением до целого тенге, половина вверх',
    'rounded to the whole tenge, half up',
  ),
  up: words(
    'бүтін теңгеге дейін жоғары дөңгелектенеді',
    'с округлением до целого тенге вверх',
    'rounded up to the whole tenge',
  ),
  down: words(
    'бүтін теңгеге дейін төмен дөңгелектенеді',
    'с округлением до целого тенге вниз',
    'rounded down to the whole tenge',
  ),
  yes: words('иә', 'да', 'yes'),
  no: words('жоқ', 'нет', 'no'),
} as const satisfies Record<string, Names>;

/** The ways to a poverty line by the label they carry in the law. */
export const WAYS: Readonly<Record<string, Names>> = {
  given: words('іспен бірге берілгені', 'заданное вместе с делом', 'given with the case'),
  published: words('өңір жариялағаны', 'опубликованное регионом', 'published by the region'),
  regionalMinimumAndMedian: words(
    'өңірдің ең төмен күнкөріс деңгейі мен медианасынан',
    'от прожиточного минимума и медианы региона',
    'from the region’s minimum and median',
  ),
  regionalMinimum: words(
    'өңірдің ең төмен күнкөріс деңгейінен',
    'от прожиточного минимума региона',
    'from the region’s minimum',
  ),
  regionalEstimate: words('өңір бойынша баға', 'оценка по региону', 'estimated for the region'),
  nationalEstimate: words('республика бойынша баға', 'оценка по республике', 'estimated for the country'),
};

/** The form a number calls for after "more than", "less than" in Russian: one for 1, 21, 31 …, one for the rest. */
const afterLess = (of: number, one: string, many: string): string =>
  `${of} ${of % 10 === 1 && of % 100 !== 11 ? one : many}`;

/** A term of whole years or months in words: `18 years`, `6 months`. */
export function termIn(language: Language, months: number): string {
  const years = months / 12;
  const isYears = Number.isInteger(years);
  const of = isYears ? years : months;
  if (language === 'ru') return isYears ? afterLess(of, 'года', 'лет') : afterLess(of, 'месяца', 'месяцев');
  if (language === 'kk') return `${of} ${isYears ? 'жыл' : 'ай'}`;
  return `${of} ${isYears ? 'year' : 'month'}${of === 1 ? '' : 's'}`;
}

/** A list with its last two joined by "or". */
export function eitherIn(language: Language, options: readonly string[]): string {
  const last = options.at(-1) ?? '';
  return options.length < 2 ? last : `${options.slice(0, -1).join(', ')}${FORMULA.orOption[language]}${last}`;
}

/** The name of a fact in quotation marks. */
export const quoted = (language: Language, text: string): string => (language === 'en' ? `“${text}”` : `«${text}»`);

/** Puts texts in the places `{name}` of a sentence. */
export const fill = (sentence: string, texts: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => texts[name] ?? place);
