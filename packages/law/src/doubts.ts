import type { Names } from '@tirek/rules';

/*
 * The places where the law is unclear, or where its text could not be read: the question, the reading chosen, and why it was
 * chosen. One file, because it is one list: a lawyer should be able to read it from top to bottom and object.
 */

export interface Doubt {
  readonly id: string;
  readonly question: Names;
  /** The reading that the rules follow. */
  readonly reading: Names;
  readonly why: Names;
  /** First day (ISO) from which the doubt matters; absent where it always has. */
  readonly since?: string;
  /** Where each side can be read, without words of one language. */
  readonly sources: string;
  /** Where it matters, for a doubt that no rule of a benefit names. */
  readonly elsewhere?: Names;
}

/** In the order of a case: who, income, line, kind, amount, refusal, procedure, programmes that have ended. */
export const DOUBTS: readonly Doubt[] = [
  // ── who is counted ───────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'birthdayInFebruary',
    question: {
      kk: '29 ақпанда туған адам кібісе емес жылы жасына қай күні толады?',
      ru: 'В какой день родившемуся 29 февраля исполняется возраст в невисокосном году?',
      en: 'On which day does a person born on 29 February reach an age in a common year?',
    },
    reading: {
      kk: '28 ақпанда толады деп есептейміз. Бұл — біздің түсіндіруіміз.',
      ru: 'Считаем, что 28 февраля. Это наше толкование.',
      en: 'We take 28 February. This is our own reading.',
    },
    why: {
      kk: 'Азаматтық кодексте мерзім сәйкес күні жоқ айда аяқталса, ол сол айдың соңғы күнінде бітеді; жас туралы бөлек норма табылмады.',
      ru: 'По Гражданскому кодексу срок, который истекает в месяце без такого числа, кончается в последний день месяца; отдельной нормы о возрасте не найдено.',
      en: 'By the Civil Code a term that ends in a month without such a date ends on the month’s last day; no separate rule about age was found.',
    },
    sources: '№ 268-XIII, 27.12.1994, 173',
  },
  {
    id: 'studentAge',
    question: {
      kk: '«Жиырма үш жастан аспаған» студент дегеніміз — 23-ке толғанға дейін бе, әлде 24-ке толғанға дейін бе?',
      ru: 'Студент «не старше двадцати трёх лет» — это до исполнения 23 или до исполнения 24?',
      en: 'Is a student “not older than twenty-three” one until turning 23 or until turning 24?',
    },
    reading: {
      kk: '24-ке толған күнге дейін студент балалармен тең есептеледі.',
      ru: 'До дня исполнения 24 лет студент учитывается наравне с детьми.',
      en: 'Until the day of turning 24 the student is treated like a child.',
    },
    why: {
      kk: '23 жастағы адам 24-ке толғанға дейін «23 жастан асқан» емес; бұл — сөзбе-сөз мағынасы және отбасыға тиімдісі.',
      ru: 'Человек 23 лет не старше 23, пока ему не исполнилось 24; это и буквальный смысл, и в пользу семьи.',
      en: 'Somebody aged 23 is not older than 23 until turning 24; this is the literal sense and favours the family.',
    },
    sources: '№ 224-VII, 20.04.2023, 120(5)',
  },
  {
    id: 'memberLeaves',
    question: {
      kk: 'Тоқсан ішінде отбасынан кеткен не оған қосылған мүшенің табысы қалай есептеледі?',
      ru: 'Как учитывать доход члена семьи, который ушёл из неё или пришёл в неё посреди квартала?',
      en: 'How does the income of a member count who left or joined the family in mid-quarter?',
    },
    reading: {
      kk: 'Өтініш берілген күнгі құрам алынады: сол күні есептелетін мүшенің бүкіл тоқсандағы табысы қосылады, кеткен адамдікі қосылмайды.',
      ru: 'Берём состав на день обращения: доход учитываемого в этот день человека входит за весь квартал, доход ушедшего не входит.',
      en: 'We take the family as it is on the day of application: the whole quarter’s income of those counted that day, none of those who have left.',
    },
    why: {
      kk: 'Оқуға қолжетімді мәтіндердің ешқайсысында бұл жағдай айтылмаған.',
      ru: 'Ни в одном доступном тексте об этом не сказано.',
      en: 'None of the texts that could be read speaks of it.',
    },
    sources: '№ 224-VII, 20.04.2023, 120(5), 127(2); № 181, 26.05.2023',
    elsewhere: {
      kk: 'Отбасы файлы: онда мүшелер өтініш берілген күнгі жағдаймен жазылады.',
      ru: 'Файл семьи: члены семьи записываются в нём на день обращения.',
      en: 'The family file, which states the members as of the day of application.',
    },
  },
  // ── income ───────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'incomeExclusions',
    question: {
      kk: 'Қай табыстар есепке алынбайды?',
      ru: 'Какие доходы не учитываются?',
      en: 'Which incomes do not count?',
    },
    reading: {
      kk: 'Есепке алынбайтыны ешбір дереккөзде айтылмаған табыс есепке алынады. Мүгедектігі бар баланың жәрдемақылары есепке алынбайды.',
      ru: 'Учитывается всё, об исключении чего не говорит ни один источник. Пособия ребёнка с инвалидностью не учитываются.',
      en: 'Everything counts that no source excludes. A disabled child’s own benefits do not count.',
    },
    why: {
      kk: '237-ө және 181-бұйрықтардағы тізімдердің басы ғана оқылды, толық мәтіні табылмады.',
      ru: 'Списки в приказах 237-п и 181 удалось прочесть только в начале; полного текста не найдено.',
      en: 'Only the beginnings of the lists in orders 237 and 181 could be read; no full text was found.',
    },
    sources: '№ 237-п, 28.07.2009, 8; V2100025633; № 181, 26.05.2023; gov.kz/situations/11/58; finance.kz, 10.10.2019',
  },
  {
    id: 'childcareBenefit',
    question: {
      kk: 'Бала күтіміне байланысты төлем табысқа қосыла ма?',
      ru: 'Входит ли в доход выплата по уходу за ребёнком?',
      en: 'Does the childcare benefit count as income?',
    },
    reading: {
      kk: '2018–2019 жылдары қосылмайды деп, отбасының пайдасына қарай алдық (расталмаған); қалған уақытта қосылады.',
      ru: 'За 2018–2019 годы считаем, что не входит — в пользу семьи, подтверждения нет; в остальное время входит.',
      en: 'For 2018–2019 we leave it out, in the family’s favour and unverified; at all other times it counts.',
    },
    why: {
      kk: '2021 жылғы ресми жауапта ол нақты бір отбасыға есептелген; 2018–2019 жылдардың мәтіні табылмады.',
      ru: 'В официальном ответе 2021 года она учтена реальной семье; текста за 2018–2019 годы не найдено.',
      en: 'An official reply of 2021 counts it for a real family; no text for 2018–2019 was found.',
    },
    sources: 'mgorod.kz, 122-tenge-asp-naznachili-kazaxstanke, 2021',
  },
  {
    id: 'loans',
    question: {
      kk: 'Алынған қарыз табыс болып есептеле ме, қай күннен бастап?',
      ru: 'Считается ли доходом полученный заём и с какого дня?',
      en: 'Does a loan received count as income, and from which day?',
    },
    reading: {
      kk: '2025 жылғы 1 қыркүйектен бастап тоқсанда алынған кредит пен микрокредит табысқа қосылады, ипотека қосылмайды.',
      ru: 'С 1 сентября 2025 года полученные в квартале кредит и микрокредит входят в доход, ипотека — нет.',
      en: 'From 1 September 2025 a credit or microcredit received in the quarter counts, a mortgage does not.',
    },
    why: {
      kk: 'Министрлік өкілдері қағида күшіне енгенін айтты, бірақ бұйрық мәтіні мен нақты күні табылмады; баспасөз «былтырғы қыркүйектен» деп жазды.',
      ru: 'Представители министерства сказали, что правило действует, но текста приказа и точного дня не найдено; пресса писала «с прошлого сентября».',
      en: 'Ministry officials said that the rule applies, but neither the order nor its first day was found; the press wrote “since last September”.',
    },
    since: '2025-09-01',
    sources: 'zakon.kz 6492783, 01.10.2025; ng.kz, 10.09.2025; alau.kz, 22.01.2026',
  },
  {
    id: 'soleTraderFloor',
    question: {
      kk: 'Дара кәсіпкердің табысы ең кемі қанша деп есептеледі, қай күннен бастап?',
      ru: 'Сколько самое меньшее считается доходом предпринимателя и с какого дня?',
      en: 'What is the least income counted for a sole trader, and from which day?',
    },
    reading: {
      kk: '2023 жылғы 1 шілдеден бастап айына 25 АЕК (өтініш берілген күнгі АЕК); қызметін тоқтата тұрған кәсіпкерге қолданылмайды.',
      ru: 'С 1 июля 2023 года — 25 МРП в месяц (МРП на день обращения); к приостановившему деятельность не применяется.',
      en: '25 MCI a month from 1 July 2023 (the MCI of the day of application); it does not apply to a trader with suspended activity.',
    },
    why: {
      kk: 'Көрсеткіш бір зерттеуде ғана кездеседі (92,5 мың теңге — 2024 жылға сәйкес); мәтіні мен басталған күні табылмады, сол кезде күшінде болған ереженің алғашқы күні алынды.',
      ru: 'Показатель встречается только в одном исследовании (92,5 тыс. тенге — подходит к 2024 году); ни текста, ни начала не найдено, взят первый день действовавших тогда правил.',
      en: 'The figure stands in one study only (92.5 thousand tenge, which fits 2024); neither text nor first day was found, so the first day of the rules then in force is taken.',
    },
    since: '2023-07-01',
    sources: 'Таубаев А.А., Кенжебеков Н.Д., Жайлауов Е.Б., Улыбышев Д.Н.; № 181, 26.05.2023',
  },
  {
    id: 'partialMonths',
    question: {
      kk: 'Айлық табыс айдың бір бөлігіне ғана берілсе, қалай есептеледі?',
      ru: 'Как считать месячный доход, полученный только за часть месяца?',
      en: 'How is a monthly income taken that was received for part of a month?',
    },
    reading: {
      kk: 'Күнтізбелік күндерге бөліп, үлесіне қарай алынады.',
      ru: 'Пропорционально календарным дням.',
      en: 'In proportion to calendar days.',
    },
    why: {
      kk: 'Ереже мәтінінде айтылмаған; күнге бөлу — ең қарапайым және бейтарап тәсіл.',
      ru: 'В доступных правилах об этом не сказано; деление по дням — самый простой и нейтральный способ.',
      en: 'The rules that could be read do not say; dividing by days is the simplest and most neutral way.',
    },
    sources: '№ 181, 26.05.2023',
  },
  // ── the poverty line ─────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'equality',
    question: {
      kk: 'Табысы шекке дәл тең отбасыға көмек беріле ме?',
      ru: 'Положена ли помощь семье, чей доход в точности равен черте?',
      en: 'Is a family helped whose income is exactly the line?',
    },
    reading: {
      kk: 'Заң жол береді («аспайтын»), сондықтан тең болса да өткіземіз. Балаларға қосымша төлем болмаса, төленетін айырма жоқ — жауап «төленетін сома жоқ» болады. 2019 жылғы сәуір–желтоқсанда (балаға толық сома) табыс шектен төмен болуы керек деп алдық.',
      ru: 'Закон допускает («не превышает»), поэтому при равенстве мы пропускаем. Если нет доплаты на детей, разницы к выплате нет, и ответ — «платить нечего». В апреле–декабре 2019 года (полная сумма на ребёнка) считаем, что доход должен быть ниже черты.',
      en: 'The law lets it in (“does not exceed”), so at equality we do too. Without a child supplement there is then no difference to pay and the answer is “nothing to pay”. From April to December 2019 (full sum for a child) we require income below the line.',
    },
    why: {
      kk: 'Заңның негізгі нормасы «аспайтын» дейді, ал анықтамасы — «төмен»; министрліктің бас тарту коды «тең немесе артық» дейді. 2019 жылы тең болғанда толық сома төленсе, жоғары табысы барлар көп алар еді, сондықтан «төмен» деп алынды (болжам).',
      ru: 'Основная норма говорит «не превышает», определение — «ниже», а код отказа министерства — «превышает либо равен». В 2019 году при равенстве платилась бы полная сумма; взято «ниже» (вывод, а не текст).',
      en: 'The main rule says “does not exceed”, the definition “below”, the ministry’s refusal code “exceeds or equals”. In 2019 the full sum would be paid at equality; “below” is taken (inferred, not read).',
    },
    sources: '№ 224-VII, 20.04.2023, 120(1); N400',
  },
  {
    id: 'lineRounding',
    question: {
      kk: 'Кедейлік шегі қалай дөңгелектенеді?',
      ru: 'Как округляется черта бедности?',
      en: 'How is the poverty line rounded?',
    },
    reading: {
      kk: 'Бүтін теңгеге дейін, жартысы жоғары қарай.',
      ru: 'До целого тенге, половина — вверх.',
      en: 'To the whole tenge, half up.',
    },
    why: {
      kk: 'Дөңгелектеу туралы мәтін табылмады; осылай дөңгелектегенде табылған жарияланған шектердің бәрі дәл шығады.',
      ru: 'Текста об округлении не найдено; так получаются все найденные опубликованные черты.',
      en: 'No text on rounding was found; this way every published line that was found comes out exactly.',
    },
    sources: 'social-balkhash.gov.kz, 2018; mygorod.kz, 2020; kazinform.kz, 17.06.2020',
  },
  {
    id: 'lineFloor',
    question: {
      kk: '2018–2023 жылдары шектің бюджеттегі ең төмен күнкөріс деңгейінен есептелген төменгі шегі болды ма?',
      ru: 'Был ли в 2018–2023 годах у черты нижний предел от прожиточного минимума из закона о бюджете?',
      en: 'In 2018–2023, did the line have a floor taken from the budget minimum?',
    },
    reading: {
      kk: '2019 жылғы бірінші тоқсанда 50 %, сәуір–қыркүйекте 70 % төменгі шегі болды; 2018 жылы және 2019 жылғы қазаннан бастап болмады.',
      ru: 'В первом квартале 2019 года — 50 %, в апреле–сентябре 70 %; в 2018 году и с октября 2019 года предела не было.',
      en: 'A floor of 50 % in the first quarter of 2019 and of 70 % from April to September; none in 2018 and none from October 2019.',
    },
    why: {
      kk: 'Баспасөз 135-бұйрықтан 50 %-дық шекті 2018 жылғы 1 қаңтардан деп келтірді, бірақ Қарағандының 2018 жылы жарияланған шектері одан төмен. Министрлік 2019 жылғы бірінші тоқсанға 14 849 ₸ деп атады — бұл бюджеттегі деңгейдің 50 %-ы. 2019 жылғы қазаннан кейінгі мәтінде төменгі шек айтылмаған.',
      ru: 'Пресса приводит из приказа 135 предел 50 % с 1 января 2018 года, но опубликованные в 2018 году черты Караганды ниже его. За первый квартал 2019 года министерство назвало 14 849 ₸, то есть 50 % бюджетного минимума. В тексте с октября 2019 года предел не упомянут.',
      en: 'The press quotes a floor of 50 % from 1 January 2018 out of order 135, but the lines Karaganda published in 2018 lie below it. For the first quarter of 2019 the ministry named 14 849 ₸, which is 50 % of the budget minimum. The text since October 2019 names no floor.',
    },
    since: '2018-01-01',
    sources: 'zakon.kz 4964556, 05.04.2019; lsm.kz, 01.04.2019; social-balkhash.gov.kz, 2018; old.kzvesti.kz 42040',
  },
  {
    id: 'lineMedian',
    question: {
      kk: '2025 жылдан бастап шек қай медианалық табысқа қарап анықталады?',
      ru: 'По какому медианному доходу определяется черта с 2025 года?',
      en: 'Since 2025, by which median income is the line set?',
    },
    reading: {
      kk: 'Өңірдің алдыңғы тоқсандағы медианасының 35 %-ынан және өңірлік ең төмен күнкөріс деңгейінің 70 %-ынан үлкені алынады; медиана белгісіз болса, екіншісі алынып, ескерту беріледі.',
      ru: 'Берём большее из 35 % медианы региона за прошлый квартал и 70 % прожиточного минимума региона; пока медиана не известна — второе, с предупреждением.',
      en: 'The greater of 35 % of the region’s median of the quarter before and 70 % of the region’s minimum; where the median is not known, the latter with a caution.',
    },
    why: {
      kk: 'Өңірлік медианалық табыстың бірде-бір жарияланған мәні табылмады.',
      ru: 'Ни одного опубликованного значения региональной медианы не найдено.',
      en: 'Not one published value of a regional median was found.',
    },
    since: '2025-01-01',
    sources: '№ 473, 20.12.2024',
  },
  {
    id: 'lineEstimate',
    question: {
      kk: 'Өңірдің тоқсандық шегі табылмаса, не алынады?',
      ru: 'Что брать, если черта региона за квартал не найдена?',
      en: 'What is taken where the region’s line of the quarter was not found?',
    },
    reading: {
      kk: 'Әуелі өңірдің жылдық деңгейі арқылы бағаланады, болмаса республикалық бюджеттегі деңгейден есептеледі; жауапта ескерту тұрады. Файлда шек берілсе, сол алынады.',
      ru: 'Сначала оценка по годовому минимуму региона, иначе расчёт от минимума из закона о бюджете; в ответе стоит предупреждение. Если черта дана в файле, берётся она.',
      en: 'First an estimate from the region’s year, otherwise a share of the budget minimum; the answer carries a caution. A line given with the file comes before both.',
    },
    why: {
      kk: 'Бағалау жарияланған 24 өңір-аймен салыстырылды: қателігі 2,4 %-дан аспайды. Бұл заң мәтіні емес, біздің тәсіліміз.',
      ru: 'Оценка сверена с 24 опубликованными значениями по регионам и месяцам: ошибка не больше 2,4 %. Это наш способ, а не текст закона.',
      en: 'The estimate was held against 24 published region-months: its error is at most 2.4 %. It is our method, not a text of law.',
    },
    sources: 'stat.gov.kz 1641',
  },
  // ── the kind of assistance ───────────────────────────────────────────────────────────────────────────────
  {
    id: 'ableBodied',
    question: {
      kk: 'Кім еңбекке қабілетті отбасы мүшесі болып саналады?',
      ru: 'Кто считается трудоспособным членом семьи?',
      en: 'Who is an able-bodied member?',
    },
    reading: {
      kk: '18 жастан зейнеткерлік жасқа дейінгі мүше; І–ІІ топтағы мүгедектер, екі айдан астам ауыратындар және 23 жасқа дейінгі күндізгі бөлім студенттері кірмейді. Мерзімінен бұрынғы зейнет жасы (көпбалалы аналар, полигон аймағының тұрғындары) ескерілмейді.',
      ru: 'Член семьи от 18 лет до пенсионного возраста; кроме лиц с I–II группой инвалидности, болеющих дольше двух месяцев и студентов-очников до 23 лет. Досрочная пенсия (многодетные матери, жители зоны полигона) не учитывается.',
      en: 'A member from 18 to pension age, leaving out those with a group I–II disability, an illness of more than two months, and full-time students up to 23. An earlier pension (mothers of many children, residents of the test-site zone) is not taken into account.',
    },
    why: {
      kk: 'Анықтама заңда бар, бірақ мәтіні оқылмады; жас шегі санкциялар мен зейнеткерлік жас туралы нормалардан, қалғаны міндеттен босатылатындар тізімінен шығарылды.',
      ru: 'Определение в законе есть, но прочесть его не удалось; возраст выведен из норм о санкциях и пенсии, остальное — из списка освобождённых от мер.',
      en: 'The law has a definition, but its text could not be read; the ages follow from the rules on sanctions and pensions, the rest from the list of those not obliged.',
    },
    sources: '№ 246-II, 17.07.2001, 1(1-3); № 224-VII, 20.04.2023, 121, 122(4), 207(1)',
  },
  {
    id: 'careOfElderly',
    question: {
      kk: 'Қарияға күтім ескерілуі үшін оған бөгде көмек керек болуы тиіс пе, әлде сексен жастан асқаны жеткілікті ме?',
      ru: 'Чтобы учесть уход за пожилым, нужна ли ему посторонняя помощь или довольно возраста восьмидесяти лет?',
      en: 'For care of an elderly person to count, must they need care, or is being eighty enough?',
    },
    reading: {
      kk: 'Екеуінің бірі жеткілікті: күтімге мұқтаж болуы немесе сексенге толуы.',
      ru: 'Достаточно одного из двух: нуждается в уходе или исполнилось восемьдесят.',
      en: 'Either is enough: needing care, or having turned eighty.',
    },
    why: {
      kk: '121-бап «күтімге мұқтаж қарт» дейді, 122-баптың 4-тармағы «сексеннен асқан, күтімге мұқтаж» дейді; отбасыға тиімдісі таңдалды.',
      ru: 'Статья 121 говорит о престарелом, нуждающемся в уходе, пункт 4 статьи 122 — о лице старше восьмидесяти, нуждающемся в уходе; взято то, что лучше для семьи.',
      en: 'Article 121 speaks of an elderly person who needs care, article 122(4) of one over eighty who needs care; what favours the family is taken.',
    },
    sources: '№ 224-VII, 20.04.2023, 121, 122(4)',
  },
  {
    id: 'careAge2020',
    question: {
      kk: 'Күтімдегі баланың жасы жетіден үшке қашан төмендеді?',
      ru: 'Когда возраст ребёнка, за которым ухаживают, снизился с семи лет до трёх?',
      en: 'When did the age of the child cared for fall from seven to three?',
    },
    reading: {
      kk: '2020 жылғы 1 қаңтардан бастап.',
      ru: 'С 1 января 2020 года.',
      en: 'From 1 January 2020.',
    },
    why: {
      kk: '2018 жылғы мәтінде — жеті жас, 2020 жылдан кейінгі баспасөзде — үш жас; өзгеріс күні көрсетілмеген, сондықтан ірі реформаның күні алынды.',
      ru: 'В тексте 2018 года — семь лет, в прессе после 2020 года — три; день изменения не назван, взят день крупной реформы.',
      en: 'The text of 2018 says seven, the press after 2020 three; the day of the change is not named, so the day of the great reform is taken.',
    },
    since: '2020-01-01',
    sources: 'jambylinfo.kz; № 246-II, 17.07.2001, 2(4)',
  },
  {
    id: 'onlyCarer',
    question: {
      kk: 'Еңбекке қабілетті бірнеше мүшенің бәрі күтіммен отырса, көмек шартсыз бола ма?',
      ru: 'Безусловна ли помощь, если трудоспособных несколько и все заняты уходом?',
      en: 'Is assistance unconditional where several members are able-bodied and all are kept by care?',
    },
    reading: {
      kk: 'Әлеуметтік кодекс бойынша — еңбекке қабілетті жалғыз мүше күтіммен отырса ғана; 2018–2023 жылдары — бәрі күтіммен отырса.',
      ru: 'По Социальному кодексу — только если единственный трудоспособный занят уходом; в 2018–2023 годах — если уходом заняты все.',
      en: 'Under the Social Code only where the single able-bodied member is kept by care; in 2018–2023 where all of them are.',
    },
    why: {
      kk: 'Кодекс «еңбекке қабілетті жалғыз мүше» дейді; 2018 жылғы мәтін барлық еңбекке қабілетті мүше туралы айтады. 2020–2023 жылдардың мәтіні оқылмады, сондықтан бұрынғысы жалғасты деп алынды.',
      ru: 'Кодекс говорит об «единственном трудоспособном», текст 2018 года — обо всех. Текст 2020–2023 годов прочесть не удалось; считаем, что прежнее продолжалось.',
      en: 'The Code says “the only able-bodied member”, the text of 2018 speaks of all of them. The text of 2020–2023 could not be read; the earlier one is taken to have continued.',
    },
    sources: '№ 224-VII, 20.04.2023, 121(2); № 246-II, 17.07.2001, 2(4)',
  },
  // ── the amount ───────────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'flatChildAmount',
    question: {
      kk: '2019 жылғы сәуір–желтоқсанда балаға шектің толық сомасы кімге, қай сомада төленді?',
      ru: 'Кому и сколько платилось на ребёнка в апреле–декабре 2019 года?',
      en: 'Who got the full line for a child from April to December 2019, and how much was it?',
    },
    reading: {
      kk: 'Кәмелетке толмағандар мен 23 жасқа дейінгі күндізгі бөлім студенттеріне өңірдегі шектің толық сомасы, ересектерге шекке жетпейтін айырма; табысы шекке жеткен отбасыға ештеңе төленбейді.',
      ru: 'На несовершеннолетних и студентов-очников до 23 лет — вся черта региона, на взрослых — разница до черты; семье с доходом не ниже черты не платится ничего.',
      en: 'The region’s full line for minors and full-time students up to 23, the difference for adults, and nothing once the income reaches the line.',
    },
    why: {
      kk: 'Ресми жауап пен баспасөзде 20 789 ₸ деп жазылған; жоғары шекті үш өңірде сома да жоғары болды деп алынды. Тең болған жағдай — болжам.',
      ru: 'Официальный ответ и пресса называют 20 789 ₸; в трёх регионах с более высокой чертой сумма взята по их черте. Случай равенства — вывод.',
      en: 'An official reply and the press say 20 789 ₸; in the three regions with a higher line that line is taken. The case of equality is inferred.',
    },
    since: '2019-04-01',
    sources: 'dialog.egov.kz, 04.06.2019; mgorod.kz, 2019; lsm.kz, 01.04.2019',
  },
  {
    id: 'childSupplementAge',
    question: {
      kk: '«1–6 жастағы» бала қай күннен қай күнге дейін?',
      ru: 'С какого по какой день ребёнок считается «от 1 до 6 лет»?',
      en: 'From which day to which day is a child “aged 1 to 6”?',
    },
    reading: {
      kk: 'Бір жасқа толған күннен жеті жасқа толар күннің қарсаңына дейін; жасы өтініш берілген күнге қарай алынады, туған ай бөлінбейді.',
      ru: 'Со дня исполнения года по канун семилетия; возраст берётся на день обращения, месяц рождения не делится.',
      en: 'From the first birthday to the day before the seventh; the age is that on the day of application, and the month of a birthday is not divided.',
    },
    why: {
      kk: '«Алты жасты қоса алғанда» деген сөз жетіге толғанға дейінгі жасты қамтиды; тоқсан ортасындағы туған күн туралы мәтін табылмады.',
      ru: '«Включительно» охватывает возраст до исполнения семи; о дне рождения посреди квартала текста не найдено.',
      en: '“Inclusive” covers the age until turning seven; no text speaks of a birthday in mid-quarter.',
    },
    since: '2023-01-01',
    sources: '№ 224-VII, 20.04.2023, 126(2)',
  },
  {
    id: 'amountRounding',
    question: {
      kk: 'Көмек сомасы қалай дөңгелектенеді?',
      ru: 'Как округляется сумма помощи?',
      en: 'How is the amount of assistance rounded?',
    },
    reading: {
      kk: 'Бір рет, отбасының жалпы сомасы бойынша, бүтін теңгеге дейін, жартысы жоғары қарай.',
      ru: 'Один раз, по общей сумме семьи, до целого тенге, половина — вверх.',
      en: 'Once, at the family’s total, to the whole tenge, half up.',
    },
    why: {
      kk: 'Мәтін табылмады. Белгілі жалғыз нақты тағайындау (122 ₸) жоғары дөңгелектеуге де сәйкес келеді, сондықтан мәселе ашық.',
      ru: 'Текста не найдено. Единственное известное настоящее назначение (122 ₸) подходит и к округлению вверх, поэтому вопрос открыт.',
      en: 'No text was found. The only real award known (122 ₸) also fits rounding up, so the question is open.',
    },
    sources: 'mgorod.kz, 122-tenge-asp-naznachili-kazaxstanke, 2021',
  },
  {
    id: 'sanctionSince2020',
    question: {
      kk: '2020 жылдан бастап келісімшарт бұзылса, көмекке не болады?',
      ru: 'Что происходит с помощью при нарушении контракта с 2020 года?',
      en: 'Since 2020, what happens to the assistance when the contract is broken?',
    },
    reading: {
      kk: 'Шартты көмек бүкіл отбасыға тоқтатылады.',
      ru: 'Обусловленная помощь прекращается всей семье.',
      en: 'Conditional assistance ends for the whole family.',
    },
    why: {
      kk: 'Кодекстің 122-бабы келісімшарттың бұзылуы көмекті тоқтататынын айтады. 2020–2023 жылдардың заң мәтіні оқылмады; баспасөз бір мүшенің бас тартуы бүкіл отбасыға әсер ететінін жазды.',
      ru: 'Статья 122 Кодекса говорит, что расторжение контракта прекращает помощь. Текст закона за 2020–2023 годы прочесть не удалось; по прессе, отказ одного члена лишает помощи всю семью.',
      en: 'Article 122 of the Code says that ending the contract ends the assistance. The law of 2020–2023 could not be read; by the press the refusal of one member affects the whole family.',
    },
    since: '2020-01-01',
    sources: '№ 224-VII, 20.04.2023, 122(3); jambylinfo.kz; astana-akshamy.kz',
  },
  {
    id: 'lumpSumSince2020',
    question: {
      kk: '2020 жылдан бастап үш айға бірден төленді ме?',
      ru: 'Платилась ли с 2020 года помощь сразу за три месяца?',
      en: 'Since 2020, was assistance paid for three months at once?',
    },
    reading: {
      kk: '2020–2023 жылдары — тек жеке қосалқы шаруашылыққа; Әлеуметтік кодекс бойынша — жоқ.',
      ru: 'В 2020–2023 годах — только на личное подсобное хозяйство; по Социальному кодексу — нет.',
      en: 'In 2020–2023 for a household farm only; under the Social Code no.',
    },
    why: {
      kk: 'Баспасөз үй шаруашылығына берілетін төлем сақталғанын жазды; Кодекс ай сайынғы төлемді ғана атайды.',
      ru: 'Пресса писала, что выплата на домашнее хозяйство сохранена; Кодекс называет только ежемесячную выплату.',
      en: 'The press wrote that the payment for a household farm was kept; the Code names monthly payment only.',
    },
    since: '2020-01-01',
    sources: 'astana-akshamy.kz; № 224-VII, 20.04.2023, 123(3)',
  },
  // ── refusal ──────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'propertyBefore2023',
    question: {
      kk: 'Әлеуметтік кодекске дейін мүлік үшін бас тарту негіздері болды ма?',
      ru: 'Были ли до Социального кодекса основания отказа из-за имущества?',
      en: 'Before the Social Code, was there a list of property that shows no need?',
    },
    reading: {
      kk: 'Болмады деп аламыз: мұқтаждықты учаскелік комиссия тізімсіз бағалады.',
      ru: 'Считаем, что нет: нуждаемость без списка оценивала участковая комиссия.',
      en: 'We take it that there was none: the precinct commission judged need without a list.',
    },
    why: {
      kk: '2001 жылғы заңның оқуға қолжетімді бөлігінде мұндай тізім жоқ.',
      ru: 'В доступной части закона 2001 года такого списка нет.',
      en: 'The part of the Law of 2001 that could be read has no such list.',
    },
    sources: '№ 246-II, 17.07.2001; № 224-VII, 20.04.2023, 125(1)',
  },
  {
    id: 'barsBefore2023',
    question: {
      kk: 'Әлеуметтік кодекске дейін алты айлық шектеулер қолданылды ма?',
      ru: 'Действовали ли шестимесячные ограничения до Социального кодекса?',
      en: 'Did the bars of six months apply before the Social Code?',
    },
    reading: {
      kk: '2018 жылдан бастап қолданылды, оған дейін жоқ деп аламыз.',
      ru: 'Считаем, что с 2018 года действовали, до того — нет.',
      en: 'We take it that they applied from 2018, and not before.',
    },
    why: {
      kk: '2001 жылғы заңның бас тарту туралы бөлігі оқылмады; шектеулер келісімшарттармен бірге енгізілді деп алынды.',
      ru: 'Часть закона 2001 года об отказах прочесть не удалось; считаем, что ограничения введены вместе с контрактами.',
      en: 'The part of the Law of 2001 on refusals could not be read; the bars are taken to have come with the contracts.',
    },
    since: '2018-01-01',
    sources: '№ 246-II, 17.07.2001; № 224-VII, 20.04.2023, 128',
  },
  {
    id: 'barEnds',
    question: {
      kk: 'Алты айлық шектеу қай күні бітеді?',
      ru: 'В какой день кончается шестимесячное ограничение?',
      en: 'On which day does a bar of six months end?',
    },
    reading: {
      kk: 'Сол күннен бастап толық алты ай; алты айдан кейінгі дәл сол күні шектеу енді жоқ.',
      ru: 'Шесть полных месяцев с этого дня; в тот же день через шесть месяцев ограничения уже нет.',
      en: 'Six whole months from the day; on the same date six months later it has ended.',
    },
    why: {
      kk: 'Кодекс «алты ай ішінде» дейді, күнді санау тәртібін айтпайды; отбасыға тиімдісі таңдалды.',
      ru: 'Кодекс говорит «в течение шести месяцев» и не называет способа счёта; взято то, что лучше для семьи.',
      en: 'The Code says “within six months” and not how days are counted; what favours the family is taken.',
    },
    sources: '№ 224-VII, 20.04.2023, 128',
  },
  // ── money ────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'proRata',
    question: {
      kk: 'Айдың ортасында құрам өзгерсе немесе көмек тоқтатылса, сол айдың сомасы қалай есептеледі?',
      ru: 'Как считается сумма месяца, если состав семьи изменился или помощь прекращена посреди месяца?',
      en: 'How is the sum of a month reckoned when the family changes or the assistance ends within it?',
    },
    reading: {
      kk: 'Әр күн айдың нақты күндерінің үлесі ретінде есептеледі; бүкіл ай бір рет, теңгеге дейін дөңгелектенеді (жарты теңге — жоғары).',
      ru: 'Каждый день — доля от календарных дней месяца; весь месяц округляется один раз до тенге (половина — вверх).',
      en: 'Each day is its share of the calendar days of the month; the whole month is rounded once to the tenge, half up.',
    },
    why: {
      kk: 'Кодекс «өзгеріс болған күннен бастап» дейді, бірақ айды қалай бөлу керегін айтпайды; күнмен бөлу сол сөзге ең жақыны.',
      ru: 'Кодекс говорит «со дня изменения» и не называет, как делить месяц; деление по дням ближе всего к этим словам.',
      en: 'The Code says “from the day of the change” and not how a month is divided; by days is what is nearest to the words.',
    },
    sources: '№ 224-VII, 20.04.2023, 126(4), 129',
    elsewhere: {
      kk: 'Бір айдың төлемін есептегенде маңызды.',
      ru: 'Важно при расчёте выплаты за месяц.',
      en: 'Matters where the payment of a month is reckoned.',
    },
  },
  // ── changes and recovery ─────────────────────────────────────────────────────────────────────────────────
  {
    id: 'changeTerm',
    question: {
      kk: '2023 жылға дейін отбасы өзгерісті қанша күнде хабарлауға тиіс болды?',
      ru: 'За сколько дней семья сообщала об изменении до 2023 года?',
      en: 'Within how many days did a family tell a change before 2023?',
    },
    reading: {
      kk: '15 жұмыс күні деп есептейміз; 2023 жылғы 1 шілдеден бастап — 10 жұмыс күні. Кешіктіру туралы ғана айтамыз, одан ештеңе шықпайды.',
      ru: 'Считаем 15 рабочих дней; с 1 июля 2023 года — 10. Об опоздании только говорим, последствий оно не имеет.',
      en: 'We take 15 working days, and 10 since 1 July 2023. That it was late is only told; nothing follows from it.',
    },
    why: {
      kk: 'Кодекстің 126-бабы 10 жұмыс күнін айтады; бұрынғы заңның мәтінінде мерзім табылмады.',
      ru: 'Статья 126 кодекса называет 10 рабочих дней; в прежнем законе срок найти не удалось.',
      en: 'Article 126 of the Code names 10 working days; no term was found in the older law.',
    },
    sources: '№ 224-VII, 20.04.2023, 126(3); № 246-II, 17.07.2001',
    elsewhere: {
      kk: 'Өзгерісті хабарлау: істің «Өзгерістер» беті.',
      ru: 'Сообщение об изменении: страница дела «Изменения».',
      en: 'Telling a change: the page “Changes” of a case.',
    },
  },
  {
    id: 'changeFromWhichDay',
    question: {
      kk: 'Құрамға қатысы жоқ өзгеріс қай күннен есептеледі?',
      ru: 'С какого дня считать изменение, которое не касается состава семьи?',
      en: 'From which day does a change count that is not about who is in the family?',
    },
    reading: {
      kk: 'Өтініш кезінде айтылмай қалғаны — өтініш айынан; өтініштен кейінгісі — өз күнінен. Өтініштен кейінгі табыс келесі өтініште ескеріледі.',
      ru: 'То, что осталось несказанным при обращении, — с месяца обращения; то, что случилось позже, — со своего дня. Доход после обращения учтут в следующем заявлении.',
      en: 'What was left out at the application, from its month; what happened later, from its own day. Income of after the application counts with the next one.',
    },
    why: {
      kk: '126-бап құрам өзгерісін және есепке алынбаған деректі ғана атайды; табыс өтініш алдындағы тоқсанда қаралады.',
      ru: 'Статья 126 называет только изменение состава и неучтённые факты; доход берут за квартал перед обращением.',
      en: 'Article 126 names only changes of composition and facts left out; income is that of the quarter before the application.',
    },
    sources: '№ 224-VII, 20.04.2023, 126(4), 127(2)',
    elsewhere: {
      kk: 'Қайта есептеу: істің «Өзгерістер» беті.',
      ru: 'Перерасчёт: страница дела «Изменения».',
      en: 'Reckoning again: the page “Changes” of a case.',
    },
  },
  {
    id: 'recalculationTerm',
    question: {
      kk: 'Қайта есептеу мен тағайындау мерзімі қандай?',
      ru: 'За какой срок пересчитывают помощь и продлевает ли изменение её срок?',
      en: 'How long may reckoning again take, and does a change make the award longer?',
    },
    reading: {
      kk: 'Қызметтің мерзімі — 15 жұмыс күні; көмек бастапқы мерзімінде аяқталады.',
      ru: 'Срок услуги — 15 рабочих дней; помощь кончается в первоначальный срок.',
      en: 'The term of the service, 15 working days; the award ends when it would have ended.',
    },
    why: {
      kk: 'Ешбір мәтін бөлек мерзім айтпайды.',
      ru: 'Отдельного срока не называет ни один текст.',
      en: 'No text names a term of its own.',
    },
    sources: '№ 224-VII, 20.04.2023, 123(3), 126',
    elsewhere: {
      kk: 'Қайта есептеу: істің «Өзгерістер» беті.',
      ru: 'Перерасчёт: страница дела «Изменения».',
      en: 'Reckoning again: the page “Changes” of a case.',
    },
  },
  {
    id: 'endFromWhichDay',
    question: {
      kk: 'Көмек тоқтатылса, қай күннен бастап төленбейді?',
      ru: 'С какого дня помощь не выплачивают, если она прекращена?',
      en: 'From which day is nothing paid when aid ends?',
    },
    reading: {
      kk: 'Мән-жай болған айдан кейінгі айдың бірінші күнінен: ол айдың көмегі толық қалады.',
      ru: 'С первого дня месяца, следующего за событием: помощь за тот месяц остаётся целиком.',
      en: 'From the first day of the month after: the aid of that month stays whole.',
    },
    why: {
      kk: '129-бап негіздерді атайды, күнді айтпайды; отбасына тиімдісін алдық.',
      ru: 'Статья 129 называет основания, но не день; взяли то, что в пользу семьи.',
      en: 'Article 129 names the grounds, not the day; we took what favours the family.',
    },
    since: '2023-07-01',
    sources: '№ 224-VII, 20.04.2023, 129',
    elsewhere: {
      kk: 'Көмектің тоқтауы: істің «Өзгерістер» беті.',
      ru: 'Прекращение помощи: страница дела «Изменения».',
      en: 'The end of aid: the page “Changes” of a case.',
    },
  },
  {
    id: 'endBefore2023',
    question: {
      kk: '2023 жылға дейін көмек қандай негізбен тоқтатылды?',
      ru: 'По каким основаниям помощь прекращали до 2023 года?',
      en: 'On which grounds did aid end before 2023?',
    },
    reading: {
      kk: 'Сол негіздермен; бап көрсетілмейді.',
      ru: 'По тем же основаниям; статью не называем.',
      en: 'On the same grounds; no article is named.',
    },
    why: {
      kk: 'Бұрынғы заңның бұл бөлігі оқылмады.',
      ru: 'Эту часть прежнего закона прочесть не удалось.',
      en: 'That part of the older law could not be read.',
    },
    sources: '№ 246-II, 17.07.2001',
    elsewhere: {
      kk: 'Көмектің тоқтауы: істің «Өзгерістер» беті.',
      ru: 'Прекращение помощи: страница дела «Изменения».',
      en: 'The end of aid: the page “Changes” of a case.',
    },
  },
  {
    id: 'recoveryWays',
    question: {
      kk: 'Мекеме қатесінен артық төленген ақша қалай қайтарылады?',
      ru: 'Как возвращается переплата по ошибке учреждения?',
      en: 'How does money come back that was overpaid by an error of the office?',
    },
    reading: {
      kk: 'Тек ерікті түрде: ұсталмайды, сотқа берілмейді. Өзге себептерде үш жол да бар, бірақ алдымен отбасы тыңдалады (10 жұмыс күні).',
      ru: 'Только добровольно: не удерживают и не обращаются в суд. При других причинах возможны все три пути, но сначала выслушивают семью (10 рабочих дней).',
      en: 'Only voluntarily: nothing is withheld and no court is asked. For other causes all three ways are open, but the family is heard first (10 working days).',
    },
    why: {
      kk: '126-бап себепті ажыратпайды; мекеменің қатесі үшін отбасы жауап бермейді. Адал алынған жәрдемақыны қайтармау туралы Азаматтық кодекстің нормасы бар деп білеміз, мәтіні тексерілмеді.',
      ru: 'Статья 126 не различает причин; за ошибку учреждения семья не отвечает. В Гражданском кодексе, насколько известно, добросовестно полученные пособия не возвращают; текст не проверен.',
      en: 'Article 126 knows no causes; a family does not answer for the error of an office. The Civil Code is said not to take back benefits received in good faith; its text was not checked.',
    },
    sources: '№ 224-VII, 20.04.2023, 126(4); № 409-I, 01.07.1999, 960',
    elsewhere: {
      kk: 'Артық төлем: істің «Өзгерістер» беті.',
      ru: 'Переплата: страница дела «Изменения».',
      en: 'Overpayment: the page “Changes” of a case.',
    },
  },
  {
    id: 'withholdingLimit',
    question: {
      kk: 'Кейінгі төлемнен ең көбі қанша ұстауға болады?',
      ru: 'Сколько самое большее можно удержать из следующей выплаты?',
      en: 'How much of a later payment may be withheld at most?',
    },
    reading: {
      kk: 'Айлық төлемнің 20 пайызы. Бұл — тексерілмеген көрсеткіш.',
      ru: '20 процентов выплаты за месяц. Это непроверенная цифра.',
      en: '20 per cent of a month’s payment. This figure is unverified.',
    },
    why: {
      kk: 'Кодекс шекті айтпайды; көмек — күнкөріс қаражаты, сондықтан бестен төрті отбасында қалады.',
      ru: 'Кодекс не называет предела; помощь — средства к жизни, поэтому четыре пятых остаются семье.',
      en: 'The Code names no limit; aid is what a family lives on, so four fifths stay with it.',
    },
    sources: '№ 224-VII, 20.04.2023, 126(4)',
    elsewhere: {
      kk: 'Артық төлем: істің «Өзгерістер» беті.',
      ru: 'Переплата: страница дела «Изменения».',
      en: 'Overpayment: the page “Changes” of a case.',
    },
  },
  {
    id: 'limitation',
    question: {
      kk: 'Артық төленген ақша қанша уақыт бұрынғыға дейін сұралады?',
      ru: 'За какое прошлое время можно просить вернуть переплату?',
      en: 'How far back may money overpaid be asked for?',
    },
    reading: {
      kk: 'Үш жыл. Одан бұрынғы айлар сұралмайды.',
      ru: 'Три года. Более ранние месяцы не просят.',
      en: 'Three years. Months before that are not asked for.',
    },
    why: {
      kk: 'Арнайы мерзім табылмады; Азаматтық кодекстің жалпы талап қою мерзімін алдық, мәтіні тексерілмеді.',
      ru: 'Особого срока не нашли; взяли общий срок исковой давности Гражданского кодекса, текст не проверен.',
      en: 'No special term was found; the general limitation of the Civil Code was taken, its text was not checked.',
    },
    sources: '№ 268-XIII, 27.12.1994, 178',
    elsewhere: {
      kk: 'Артық төлем: істің «Өзгерістер» беті.',
      ru: 'Переплата: страница дела «Изменения».',
      en: 'Overpayment: the page “Changes” of a case.',
    },
  },
  // ── procedure ────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'dayCounting',
    question: {
      kk: 'Қызмет көрсету мерзімі қай күннен саналады?',
      ru: 'С какого дня считается срок услуги?',
      en: 'From which day is a term of service counted?',
    },
    reading: {
      kk: 'Құжат қабылданған күн саналмайды: мерзім келесі жұмыс күнінен басталады.',
      ru: 'День приёма не считается: срок начинается со следующего рабочего дня.',
      en: 'The day of receipt does not count: the term begins on the next working day.',
    },
    why: {
      kk: 'Мемлекеттік корпорация қызметтерінің паспорттарында осылай жазылған; барлық мерзімге қолданамыз.',
      ru: 'Так сказано в паспортах услуг Государственной корпорации; применяем ко всем срокам.',
      en: 'The service passports of the State Corporation say so; we apply it to every term.',
    },
    sources: 'egov.kz, pass166_mtszn',
    elsewhere: {
      kk: 'Өтінішті қарау мерзімдері: қосымша құжаттар мен шешім күндері.',
      ru: 'Сроки рассмотрения заявления: дни комиссии, решения и контракта.',
      en: 'The terms of handling an application: visit, decision and contract.',
    },
  },
  {
    id: 'objectionBefore2023',
    question: {
      kk: 'Әлеуметтік кодекске дейін шешімге шағымдану құқығы қай нормаға сүйенген?',
      ru: 'На какую норму опиралось право обжаловать решение до Социального кодекса?',
      en: 'On which provision did the right to object rest before the Social Code?',
    },
    reading: {
      kk: '2021 жылғы 30 маусымға дейін – өтініштерді қарау туралы Заңның 12-бабы, одан кейін – Әкімшілік рәсімдік-процестік кодекстің 91-бабы деп алдық.',
      ru: 'До 30 июня 2021 года взята статья 12 Закона об обращениях, после — статья 91 Административного процедурно-процессуального кодекса.',
      en: 'Until 30 June 2021 article 12 of the law on appeals is taken, afterwards article 91 of the Administrative Procedural Code.',
    },
    why: {
      kk: '№ 246-II Заңның шағымдану туралы нормасы оқылмады; жалпы заңдардың қолданылу мерзімі тіркелім бойынша тексерілді, 91-баптың мәтіні тексерілмеді.',
      ru: 'Норму Закона № 246-II об обжаловании прочесть не удалось; сроки действия общих законов сверены с реестром, текст статьи 91 не сверен.',
      en: 'A provision of Law 246-II on objections could not be read; when the general laws held was compared with the register, the text of article 91 was not.',
    },
    sources: 'Z070000221_; K2000000350; arhivsaran.kz',
    elsewhere: {
      kk: 'Шешім туралы хаттағы шағымдану құқығы.',
      ru: 'Право на обжалование в письме о решении.',
      en: 'The right to object, as the letter about a decision tells it.',
    },
  },
  {
    id: 'sanctionFrom',
    question: {
      kk: 'Санкция қай айдан басталады және келісімшарттан кейін заң өзгерсе, қай редакциясы қолданылады?',
      ru: 'С какого месяца действует санкция и по какой редакции закона, если он изменился после контракта?',
      en: 'From which month does a sanction hold, and by which edition where the law changed after the contract?',
    },
    reading: {
      kk: 'Санкция қолданылған айдан кейінгі айдан; басталған ай артынан қысқартылмайды. Көмек тағайындалған күнгі редакция бойынша.',
      ru: 'Со следующего месяца после применения; начавшийся месяц задним числом не урезается. По редакции на день обращения за помощью.',
      en: 'From the month after it was imposed; a month that has begun is not cut afterwards. By the edition of the day of application.',
    },
    why: {
      kk: 'Заң «бір ай бойына» дейді, бірақ айын атамайды; отбасы тыңдалғанға дейін ештеңе қысқартылмауы тиіс.',
      ru: 'Закон говорит «на один месяц» и не называет его; до того как семью выслушали, ничего урезать нельзя.',
      en: 'The law says “for one month” and does not name it; nothing may be cut before the family was heard.',
    },
    since: '2018-01-01',
    sources: '№ 246-II, 4(12); № 224-VII, 20.04.2023, 122(3)',
    elsewhere: {
      kk: 'Келісімшарт бұзылғаннан кейінгі санкция: қай айдан және қай редакциямен.',
      ru: 'Санкция после нарушения контракта: с какого месяца и по какой редакции.',
      en: 'The sanction after a breach of the contract: from which month and by which edition.',
    },
  },
  {
    id: 'falseDataSanction',
    question: {
      kk: 'Келісімшарт кезінде жалған дерек анықталса, 2018–2019 жылдары қандай шара қолданылды?',
      ru: 'Что следовало в 2018–2019 годах за недостоверные сведения во время контракта?',
      en: 'In 2018–2019, what followed for false data during the contract?',
    },
    reading: {
      kk: 'Келісімшартты бұзумен бірдей: бірінші рет — бір айға 50 %, қайталанса — тек балалар мен студенттер. Артық төленгені бөлек қаралады.',
      ru: 'То же, что за нарушение контракта: впервые — 50 % на месяц, повторно — только дети и студенты. Переплата рассматривается отдельно.',
      en: 'The same as for a breach of the contract: 50 % for a month at first, then only children and students. What was overpaid is looked at by itself.',
    },
    why: {
      kk: 'Нұсқаулық бойынша мұндайда келісімшарт бұзылып, көмек еңбекке қабілетті мүшелерге тоқтатылады, бірақ балалардан басқаларға қалай төленетіні айтылмаған; жеңілірек түсіндіру таңдалды.',
      ru: 'По руководству контракт тогда расторгается, а помощь трудоспособным прекращается; что остаётся другим взрослым, не сказано. Взято более мягкое толкование.',
      en: 'By the guide the contract is then ended and aid to those able to work stops; what other adults keep is not said. The milder reading is taken.',
    },
    since: '2018-01-01',
    sources: '№ 246-II, 4(12); Guide 2018',
    elsewhere: {
      kk: 'Жалған дерек үшін санкция.',
      ru: 'Санкция за недостоверные сведения.',
      en: 'The sanction for false data.',
    },
  },
  {
    id: 'orleuExemption',
    question: {
      kk: '«Өрлеу» жобасының шараларына кімдер міндетті түрде тартылмаған?',
      ru: 'Кого не обязывали участвовать в мерах проекта «Өрлеу»?',
      en: 'Who was not obliged to take part in the measures of the Orleu project?',
    },
    reading: {
      kk: '2018 жылғы заңдағы бес топ: І–ІІ топтағы мүгедектер, күндізгі бөлімде оқитындар, екі айдан астам ауыратындар, бір күтуші және тұрақты жұмысы барлар.',
      ru: 'Пять групп закона 2018 года: лица с I–II группой инвалидности, обучающиеся очно, болеющие дольше двух месяцев, один ухаживающий и имеющие постоянную работу.',
      en: 'The five groups of the law of 2018: people with a group I–II disability, in full-time study, ill for more than two months, one carer, and those with a permanent job.',
    },
    why: {
      kk: 'Жоба нұсқаулығы отбасының барлық мүшесімен жұмыс істелетінін айтады, бірақ кімнен шара талап етілмейтінін атамайды; отбасыға жеңілдеу түсіндіру алынды.',
      ru: 'Руководство проекта говорит о работе со всеми членами семьи и не называет, с кого мер не требуют; взято то, что легче для семьи.',
      en: 'The guide to the project speaks of work with every member and does not say of whom no measures are asked; what is easier for the family is taken.',
    },
    since: '2014-03-01',
    sources: '№ 133, 04.03.2016',
  },
  {
    id: 'orleuSanction',
    question: {
      kk: '«Өрлеу» келісімшарты бұзылса, көмекке не болды?',
      ru: 'Что происходило с помощью при нарушении контракта «Өрлеу»?',
      en: 'What happened to the aid when an Orleu contract was broken?',
    },
    reading: {
      kk: 'Шара қолданылмайды: келісімшарттың өзінде және ережелерде оқылған мөлшер жоқ.',
      ru: 'Санкция не применяется: ни в прочитанных правилах, ни в руководстве её размера нет.',
      en: 'No sanction is imposed: neither the rules we could read nor the guide name one.',
    },
    why: {
      kk: 'Жоба нұсқаулығы өзара міндеттемелер туралы айтады, бірақ оларды бұзудың салдарын атамайды.',
      ru: 'Руководство проекта говорит о взаимных обязательствах, но последствий их нарушения не называет.',
      en: 'The project’s guide speaks of mutual obligations and does not say what follows when they are broken.',
    },
    since: '2014-03-01',
    sources: '№ 133, 04.03.2016',
    elsewhere: {
      kk: '2018 жылға дейінгі келісімшарттар бойынша санкция.',
      ru: 'Санкция по контрактам до 2018 года.',
      en: 'A sanction under contracts of before 2018.',
    },
  },
  {
    id: 'hearingTerm',
    question: {
      kk: 'Отбасының түсініктеме беруіне қанша күн беріледі?',
      ru: 'Сколько дней есть у семьи, чтобы дать объяснение?',
      en: 'How many days has a family to explain?',
    },
    reading: {
      kk: 'Бес жұмыс күні: бұл — өз ережеміз, 2021 жылғы кодекстегі үш жұмыс күнінен кем емес.',
      ru: 'Пять рабочих дней: это наше правило, не меньше трёх рабочих дней по кодексу 2021 года.',
      en: 'Five working days: a house rule, not less than the three working days of the code of 2021.',
    },
    why: {
      kk: 'Көмек туралы актілерден мерзім табылмады; кодекстің 73-бабының мәтіні оқылмады.',
      ru: 'В актах о помощи срока не найдено; текст статьи 73 кодекса прочесть не удалось.',
      en: 'No term was found in the acts on assistance; the text of article 73 of the code could not be read.',
    },
    sources: '№ 350-VI, 29.06.2020, 73',
    elsewhere: {
      kk: 'Келісімшартты бұзу туралы сұраққа жауап мерзімі.',
      ru: 'Срок ответа на вопрос о нарушении контракта.',
      en: 'The term for answering about a breach of the contract.',
    },
  },
  {
    id: 'objectionSuspends',
    question: {
      kk: 'Шағым берілгенде санкция мен өндіріп алу тоқтай тұра ма?',
      ru: 'Приостанавливает ли жалоба санкцию и взыскание?',
      en: 'Does an objection suspend a sanction or a recovery?',
    },
    reading: {
      kk: 'Иә, жауап берілгенше; тағайындалған төлем жалғаса береді. Қайта қарауды сұрау да солай.',
      ru: 'Да, до ответа; назначенные выплаты продолжаются. Просьба о пересмотре человеком — так же.',
      en: 'Yes, until it is answered; payments already in force continue. So does asking that a person look again.',
    },
    why: {
      kk: 'Кодекстің 96-бабы шағым актінің орындалуын тоқтатады дейді деп білеміз, мәтіні оқылмады; 2021 жылға дейін ештеңе табылмады. Отбасыға тиімдісі таңдалды.',
      ru: 'Насколько известно, статья 96 кодекса приостанавливает исполнение акта, но её текст не прочитан; до 2021 года ничего не найдено. Взято то, что лучше для семьи.',
      en: 'As far as is known article 96 of the code suspends the act, but its text was not read; before 2021 nothing was found. What favours the family is taken.',
    },
    sources: '№ 350-VI, 29.06.2020, 96',
    elsewhere: {
      kk: 'Шағым қаралып жатқандағы санкция мен қарыз.',
      ru: 'Санкция и долг, пока жалоба рассматривается.',
      en: 'A sanction or a debt while an objection is open.',
    },
  },
  {
    id: 'objectionTerm',
    question: {
      kk: 'Шағымға қанша күнде жауап беріледі және оны қашанға дейін беруге болады?',
      ru: 'За сколько дней отвечают на жалобу и до какого дня её можно подать?',
      en: 'In how many days is an objection answered, and until when may it be filed?',
    },
    reading: {
      kk: 'Жауап — жиырма жұмыс күнінде (2021 жылғы 1 шілдеге дейін он бес күнтізбелік күнде). Кеш берілгені де қаралады.',
      ru: 'Ответ — за двадцать рабочих дней (до 1 июля 2021 года — за пятнадцать календарных). Поздняя жалоба тоже рассматривается.',
      en: 'Answered in twenty working days (before 1 July 2021 in fifteen calendar days). A late one is looked at too.',
    },
    why: {
      kk: 'Екі мерзімнің де мәтіні оқылмады. Кешігу салдары белгісіз, сондықтан ешкім қайтарылмайды.',
      ru: 'Тексты обоих сроков не прочитаны. Последствия опоздания неизвестны, поэтому никому не отказываем.',
      en: 'The texts of both terms were not read. What being late means is not known, so nobody is turned away.',
    },
    sources: '№ 350-VI, 29.06.2020, 99; № 221-III, 12.01.2007',
    elsewhere: {
      kk: 'Шағымға жауап беру мерзімі.',
      ru: 'Срок ответа на жалобу.',
      en: 'The term for answering an objection.',
    },
  },
  {
    id: 'contractTerm',
    question: {
      kk: 'Келісімшарттың алты айы қай күннен саналады: қол қойылған күннен бе, әлде өтініш берілген айдан ба?',
      ru: 'С какого дня считаются шесть месяцев контракта: со дня подписания или с месяца обращения?',
      en: 'From which day do the six months of the contract run: from its signing or from the month of application?',
    },
    reading: {
      kk: 'Келісімшарт көмек тағайындалған мерзімнен асып кетпейді: алты ай өтініш айынан саналады, 2020 жылдан бастап — тоқсанның соңына дейін.',
      ru: 'Контракт не длиннее срока, на который назначена помощь: шесть месяцев считаются с месяца обращения, с 2020 года — до конца квартала.',
      en: 'A contract is no longer than the aid it goes with: six months from the month of application, since 2020 until the end of the quarter.',
    },
    why: {
      kk: 'Нұсқаулық шартты көмек келісімшарт мерзіміне тағайындалады дейді; міндет төлемсіз уақытқа созылмауы отбасыға тиімді.',
      ru: 'Руководство говорит, что помощь назначается на срок контракта; в пользу семьи, чтобы обязательства не длились без выплат.',
      en: 'The guide says that aid is assigned for the term of the contract; it favours the family that no obligation outlasts the aid.',
    },
    since: '2014-01-01',
    sources: '№ 246-II, 4(10); № 224-VII, 20.04.2023, 122(2)',
    elsewhere: {
      kk: 'Келісімшарт пен жеке жоспардың мерзімі.',
      ru: 'Срок социального контракта и плана.',
      en: 'The term of the social contract and its plan.',
    },
  },
  {
    id: 'contractLonger',
    question: {
      kk: 'Келісімшартты 2018 жылға дейін және 2019 жылдан кейін ұзартуға бола ма?',
      ru: 'Можно ли продлить контракт до 2018 года и после 2019 года?',
      en: 'Can a contract be made longer before 2018 and after 2019?',
    },
    reading: {
      kk: '2018–2019 жылдардағы өтініштер бойынша ғана, барлығы алты айға дейін; басқа кезде жаңа өтініш беріледі.',
      ru: 'Только по обращениям 2018–2019 годов, всего до шести месяцев; в иное время подаётся новое заявление.',
      en: 'Only for applications of 2018 and 2019, by six months in all; at other times the family applies anew.',
    },
    why: {
      kk: 'Ұзарту туралы норма тек сол редакцияда оқылды; «Өрлеу» нұсқаулығында және Әлеуметтік кодексте ол табылмады.',
      ru: 'Норма о продлении прочитана только в этой редакции; в руководстве «Өрлеу» и в Социальном кодексе её не найдено.',
      en: 'The provision was read in that edition only; neither the guide to Orleu nor the Social Code was found to have one.',
    },
    since: '2014-01-01',
    sources: '№ 246-II, 4(10); № 224-VII, 20.04.2023, 122–123',
    elsewhere: {
      kk: 'Келісімшартты ұзарту.',
      ru: 'Продление социального контракта.',
      en: 'Making a social contract longer.',
    },
  },
  {
    id: 'measureLimits',
    question: {
      kk: 'Шаралардың ұзақтығы мен жас шегі 2017–2021 жылғы бағдарламадан тыс уақытта да сол ма?',
      ru: 'Те же ли сроки мер и возраст вне программы 2017–2021 годов?',
      en: 'Are the lengths of measures and the ages the same outside the programme of 2017–2021?',
    },
    reading: {
      kk: 'Нұсқаулықтағы шектер барлық редакцияға қолданылады: жастар практикасы 29 жасқа дейін және алты айға дейін, әлеуметтік жұмыс орны 12 айға дейін.',
      ru: 'Пределы руководства применяются во всех редакциях: молодёжная практика до 29 лет и до шести месяцев, социальное место до 12 месяцев.',
      en: 'The limits of the guide are taken for all editions: youth practice up to 29 years and six months, a social job up to twelve months.',
    },
    why: {
      kk: 'Кейінгі ережелердің мәтіні оқылмады; олар басқаша болса, шектер бір жерде өзгертіледі.',
      ru: 'Тексты более поздних правил прочесть не удалось; если они иные, пределы меняются в одном месте.',
      en: 'The texts of later rules could not be read; where they differ, the limits are changed in one place.',
    },
    since: '2014-01-01',
    sources: 'enbek.gov.kz, 2018',
    elsewhere: {
      kk: 'Жеке жоспардағы іс-шаралар.',
      ru: 'Меры индивидуального плана.',
      en: 'The measures of the individual plan.',
    },
  },
  // ── programmes that have ended ───────────────────────────────────────────────────────────────────────────
  {
    id: 'orleuStart',
    question: {
      kk: '«Өрлеу» жобасы қай күні басталды?',
      ru: 'В какой день начался проект «Өрлеу»?',
      en: 'On which day did the Orleu project begin?',
    },
    reading: {
      kk: '2014 жылғы 1 наурыз деп алдық.',
      ru: 'Взято 1 марта 2014 года.',
      en: '1 March 2014 is taken.',
    },
    why: {
      kk: 'Дереккөздер «2014 жылдың көктемі» дейді; 2014 жылғы қаулы табылмады.',
      ru: 'Источники говорят «весна 2014 года»; постановление 2014 года не найдено.',
      en: 'Sources say “spring 2014”; the decree of 2014 was not found.',
    },
    since: '2014-03-01',
    sources: '№ 133, 04.03.2016; Өрлеу, 2016',
  },
  {
    id: 'orleuDistricts',
    question: {
      kk: '2016 жылдан бастап «Өрлеу» қай аудандарда жүрді?',
      ru: 'В каких районах с 2016 года шёл проект «Өрлеу»?',
      en: 'Since 2016, in which districts did the Orleu project run?',
    },
    reading: {
      kk: 'Барлық өңірде жүрді деп есептейміз, жауапта ауданды нақтылау туралы ескерту тұрады.',
      ru: 'Считаем, что во всех регионах; в ответе стоит предупреждение уточнить район.',
      en: 'We take every region, and the answer warns to ask about the district.',
    },
    why: {
      kk: 'Жоба әр облыстың пилоттық аудандарында жүрді, бірақ аудандардың тізімі табылмады.',
      ru: 'Проект шёл в пилотных районах каждой области, но список районов не найден.',
      en: 'The project ran in pilot districts of each region, but no list of them was found.',
    },
    since: '2016-01-01',
    sources: '№ 133, 04.03.2016; Өрлеу, 2016',
  },
  {
    id: 'childAllowance',
    question: {
      kk: '18 жасқа дейінгі балаларға жәрдемақының шегі мен мөлшері қандай болды?',
      ru: 'Каковы были порог и размер пособия на детей до 18 лет?',
      en: 'What were the threshold and the amount of the child allowance up to 18?',
    },
    reading: {
      kk: 'Шегі — ең төмен күнкөріс деңгейінің 60 %-ы; мөлшері — әр балаға 1,05 АЕК, бүтін теңгеге дейін жоғары дөңгелектенеді (расталмаған).',
      ru: 'Порог — 60 % прожиточного минимума; размер — 1,05 МРП на ребёнка с округлением до тенге вверх (не подтверждено).',
      en: 'Threshold: 60 % of the subsistence minimum. Amount: 1.05 MCI for each child, rounded up to the tenge (unverified).',
    },
    why: {
      kk: 'Қарағандының 2017 жылғы үшінші тоқсандағы шегі (13 582 ₸) деңгейдің 60 %-ына тең; 2 383 ₸ деген бір сома ғана табылды, ол жоғары дөңгелектеуге сәйкес келеді.',
      ru: 'Порог Караганды за третий квартал 2017 года (13 582 ₸) равен 60 % минимума; найдена только одна сумма, 2 383 ₸, и она подходит к округлению вверх.',
      en: 'Karaganda’s threshold of the third quarter of 2017 (13 582 ₸) is 60 % of the minimum; only one amount was found, 2 383 ₸, and it fits rounding up.',
    },
    sources: '№ 63-III, 28.06.2005; social-balkhash.gov.kz, 2017',
  },
  {
    id: 'sanctionMonth',
    question: {
      kk: 'Бірінші бұзушылықтан кейінгі бір ай қай ай?',
      ru: 'Какой именно месяц урезается после первого нарушения?',
      en: 'Which month is cut after a first breach?',
    },
    reading: {
      kk: 'Жауап қысқартылған айдың сомасын көрсетеді; қысқартусыз сома бөлек тұрады.',
      ru: 'Ответ показывает сумму за урезанный месяц; сумма без сокращения стоит отдельно.',
      en: 'The answer shows the sum of the month that is cut; the sum without the cut stands beside it.',
    },
    why: {
      kk: 'Заң «бір ай бойына» дейді, бірақ файлда бұзушылық күні ғана бар: отбасыны тыңдағаннан кейін қай ай қысқартылғаны белгісіз.',
      ru: 'Закон говорит «в течение одного месяца», но в файле есть только день нарушения: какой месяц урезали, выслушав семью, неизвестно.',
      en: 'The law says “for one month”, but the file has only the day of the breach: which month was cut, after the family was heard, is not known.',
    },
    since: '2018-01-01',
    sources: '№ 246-II, 4(12)',
  },
  {
    id: 'twoCarers',
    question: {
      kk: 'Бір баланы екі адам күтсе, екеуі де шараларға қатысудан босай ма?',
      ru: 'Если за одним ребёнком ухаживают двое, освобождены ли от мер оба?',
      en: 'Where two people care for the same child, are both exempt from measures?',
    },
    reading: {
      kk: 'Файлда күтуші деп көрсетілген әрқайсысы күтуші деп есептеледі; көмектің түрін анықтауда 2023 жылдан бастап жалғыз күтуші ғана ескеріледі.',
      ru: 'Каждый, кто назван ухаживающим, считается таким; для вида помощи с 2023 года важен только единственный ухаживающий.',
      en: 'Everybody stated to care counts as a carer; for the kind of assistance since 2023 only a sole carer matters.',
    },
    why: {
      kk: '122-баптың 4-тармағы бір күтуші туралы айтады, бірақ екеуінің қайсысы екенін айтпайды.',
      ru: 'Пункт 4 статьи 122 говорит об одном ухаживающем, но не говорит, о котором из двух.',
      en: 'Article 122(4) speaks of one carer but does not say which of two.',
    },
    sources: '№ 224-VII, 122(4)',
  },
  {
    id: 'dwellingGivenAway',
    question: {
      kk: 'Соңғы бес жылда берілген тұрғын үйдің ауданы есептеле ме?',
      ru: 'Учитывается ли площадь жилища, отчуждённого за последние пять лет?',
      en: 'Does the area of a dwelling given away within five years count?',
    },
    reading: {
      kk: 'Санына қосылады, ауданына қосылмайды: отбасы онда тұрмайды.',
      ru: 'В числе жилищ учитывается, в площади — нет: семья в нём не живёт.',
      en: 'It counts in the number of dwellings, not in the area: the family does not live in it.',
    },
    why: {
      kk: '125-бап берілген үйді атайды, бірақ 18 м² қалай саналатынын айтпайды.',
      ru: 'Статья 125 называет отчуждённое жилище, но не говорит, как тогда считать 18 м².',
      en: 'Article 125 names a dwelling given away but does not say how the 18 m² are then counted.',
    },
    since: '2023-07-01',
    sources: '№ 224-VII, 125(1)',
  },
  {
    id: 'monitoringFigures',
    question: {
      kk: 'Мониторингте қай жағдай іске қайта қарауға себеп болады?',
      ru: 'Какие обстоятельства – повод посмотреть на дело ещё раз?',
      en: 'What is a reason to look at a running case again?',
    },
    reading: {
      kk: 'Заң шек белгілемейді, сондықтан өз ережеміз: бір мекенжайда 3 отбасы; соңғы 3 айдағы жарна; кемінде 5 адам жұмыс істейтін жерде медиананың жартысынан төмен жалақы; соңғы 6 айда алынған, 12 айлық табыстан және 300 000 теңгеден кем емес несие; 10 минуттан қысқа барып қарау. Тоқсанда әр ауданнан 100 істің 2-еуі (3–30) кездейсоқ алынады.',
      ru: 'Закон порогов не называет, поэтому действует наше правило: 3 семьи по одному адресу; взносы за последние 3 месяца; зарплата ниже половины медианы там, где работают не меньше 5 человек; кредит за последние 6 месяцев не меньше дохода за 12 месяцев и 300 000 тенге; посещение короче 10 минут. Случайно берут 2 дела из 100 (от 3 до 30) в каждом районе за квартал.',
      en: 'The law names no limits, so these are our own: 3 families at one address; contributions of the last 3 months; a wage below half of the median where 5 people work at least; a loan of the last 6 months of no less than 12 months’ income and 300 000 tenge; a visit shorter than 10 minutes. By chance 2 of 100 cases (3 to 30) are drawn in each district and quarter.',
    },
    why: {
      kk: 'Мұндай белгі – қарауға ғана себеп, ешқашан шешімнің негізі емес. Сандар тексерістің нәтижесіне қарай өзгереді.',
      ru: 'Такой признак – только повод посмотреть и никогда не основание решения. Числа меняют по тому, что находят проверки.',
      en: 'Such a sign is only a reason to look and never a ground of a decision. The figures change with what checks find.',
    },
    sources: '—',
    elsewhere: {
      kk: 'Мониторингтегі тізім мен белгілер.',
      ru: 'Список и признаки в мониторинге.',
      en: 'The list and the signs of monitoring.',
    },
  },
  {
    id: 'registerOwners',
    question: {
      kk: 'Тіркелімдегі қатені кім түзетеді?',
      ru: 'Кто исправляет ошибку в реестре?',
      en: 'Who mends a wrong entry of a register?',
    },
    reading: {
      kk: 'Хат әдетте осы тіркелімнің иесі деп аталатын мемлекеттік органға жазылады; қайда жіберетінін қызметкер тексереді.',
      ru: 'Письмо пишут органу, который обычно называют владельцем реестра; куда отправить, проверяет сотрудник.',
      en: 'The letter is to the body commonly named as the owner of the register; where it is sent, the officer checks.',
    },
    why: {
      kk: 'Тіркелімдердің ережелері оқылмады, ал иелері жылдар бойы ауысып отырды.',
      ru: 'Положения о реестрах не прочитаны, а владельцы за годы менялись.',
      en: 'The rules of the registers were not read, and their owners have changed over the years.',
    },
    sources: '—',
    elsewhere: {
      kk: 'Тіркелім иесіне хат.',
      ru: 'Письмо владельцу реестра.',
      en: 'The letter to the owner of a register.',
    },
  },
  {
    id: 'debtBecomesLess',
    question: {
      kk: 'Артық төлем деп саналған айға кейін көбірек тиесілі болса, борыш азая ма, сот шешкен борыш та ма?',
      ru: 'Если потом за месяцы переплаты положено больше, уменьшается ли долг, и тот, о котором решил суд?',
      en: 'Where more turns out to be due for the months of an overpayment, does the debt become less, also one a court has ruled on?',
    },
    reading: {
      kk: 'Иә, жаңа шешіммен бірге өзі азаяды; сот белгілегеннен асырылмайды, төмендеуі мүмкін.',
      ru: 'Да, вместе с новым решением и сам собой; выше решения суда он не бывает, ниже – может.',
      en: 'Yes, with the new decision and by itself; it never exceeds what a court has ruled, but may fall below it.',
    },
    why: {
      kk: '126-баптың 4-тармағы артық төленгенді ғана қайтаруды айтады; тиесілі ақша артық төленген емес.',
      ru: 'Пункт 4 статьи 126 говорит о возврате излишне выплаченного, а положенное излишним не является.',
      en: 'Article 126(4) speaks of what was paid in excess; what is due was not paid in excess.',
    },
    sources: '№ 224-VII, 20.04.2023, 126(4)',
    elsewhere: { kk: 'Артық төлемді қайтару.', ru: 'Возврат переплаты.', en: 'Recovery of an overpayment.' },
  },
];
