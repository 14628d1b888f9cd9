import { PRECINCTS } from '../precincts.ts';
import { does, decided, submitted, visited, voted, wholeWay } from './steps.ts';
import { family, person, type Story } from './story.ts';

const [town] = PRECINCTS;
const inTown = { precinct: town, channel: 'citizen', begunBy: 'applicant' } as const;

const borrowers = family(
  [
    person('Төлегенова Марал Асқарқызы', '1992-07-24', 'female', {
      id: 'maral',
      relation: 'applicant',
      work: 'none',
      caresFor: 'temir',
    }),
    person('Төлегенов Рүстем Болатұлы', '1990-03-31', 'male', { id: 'rustem', relation: 'spouse', work: 'employed' }),
    person('Төлегенов Темір Рүстемұлы', '2023-06-16', 'male', { id: 'temir', relation: 'child' }),
  ],
  {
    incomes: [
      { member: 'rustem', kind: 'wage', amount: 85_000, per: 'month', from: '2025-01-01' },
      { member: 'rustem', kind: 'loan', amount: 3_000_000, per: 'once', from: '2025-05-20' },
    ],
    dwellings: [{ owned: false }],
  },
);
const borrowersElsewhere = {
  ...borrowers,
  members: [
    person('Сапарова Мәншүк Ерланқызы', '1991-02-11', 'female', {
      id: 'maral',
      relation: 'applicant',
      work: 'none',
      caresFor: 'temir',
    }),
    person('Сапаров Ринат Дәулетұлы', '1989-09-05', 'male', { id: 'rustem', relation: 'spouse', work: 'employed' }),
    person('Сапаров Тимур Ринатұлы', '2022-11-30', 'male', { id: 'temir', relation: 'child' }),
  ],
};

/** Loans, the line, and what stands in the way. */
export const aboutMoney: readonly Story[] = [
  {
    ...inTown,
    id: 'loan-before-september-2025',
    login: 'maral',
    title: {
      kk: 'Кредит, 2025 жылғы қыркүйекке дейін',
      ru: 'Кредит до сентября 2025 года',
      en: 'A loan before September 2025',
    },
    special: {
      kk: 'Отбасы көктемде 3 000 000 ₸ кредит алған. Шілдеде кредит әлі табысқа қосылмайды: көмек тағайындалды.',
      ru: 'Весной семья взяла кредит в 3 000 000 ₸. В июле кредит ещё не доход: помощь назначена.',
      en: 'The family took a loan of 3,000,000 ₸ in spring. In July a loan is not yet income: assistance was granted.',
    },
    on: '2025-07-14',
    file: borrowers,
    contact: { address: 'Қызылорда қаласы, Абай көшесі, 41-үй, 7-пәтер', phone: '+7 701 555 0101' },
    steps: wholeWay(town),
    ending: { phase: 'decided', outcome: 'grant' },
  },
  {
    ...inTown,
    id: 'loan-after-september-2025',
    login: 'manshuk',
    title: {
      kk: 'Кредит, 2025 жылғы қыркүйектен кейін',
      ru: 'Кредит после начала сентября 2025 года',
      en: 'A loan after the start of September 2025',
    },
    special: {
      kk: 'Дәл сондай отбасы, өтініш қыркүйекте. Кредит енді табыс: 3 000 000 ₸ үш айға және үш адамға бөлінгенде айына 333 333 ₸-ден келеді, бұл шектен жоғары.',
      ru: 'Такая же семья, заявление в сентябре. Кредит теперь доход: 3 000 000 ₸ на три месяца и троих – 333 333 ₸ на человека в месяц, выше черты.',
      en: 'Just such a family, applying in September. A loan is income now: 3,000,000 ₸ over three months and three people is 333,333 ₸ each a month, above the line.',
    },
    on: '2025-09-15',
    file: borrowersElsewhere,
    contact: { address: 'Қызылорда қаласы, Әйтеке би көшесі, 12-үй, 30-пәтер', phone: '+7 701 555 0102' },
    steps: wholeWay(town),
    ending: { phase: 'decided', outcome: 'refuse', amount: 0, reasons: ['income.aboveLine'] },
  },
  {
    ...inTown,
    id: 'exactly-on-the-line',
    login: 'dauren',
    title: { kk: 'Табысы дәл шекте', ru: 'Доход ровно на черте', en: 'An income exactly on the line' },
    special: {
      kk: 'Бір адамға шаққандағы табыс кедейлік шегіне теңгесіне дейін тең. Айырма жоқ, сондықтан төленетін сома да жоқ.',
      ru: 'Доход на человека равен черте бедности тенге в тенге. Разницы нет, поэтому и платить нечего.',
      en: 'The income of each is equal to the poverty line to the tenge. There is no difference, so nothing is due.',
    },
    on: '2026-10-12',
    file: family(
      [
        person('Ысқақов Дәурен Мұратұлы', '1985-05-01', 'male', {
          id: 'dauren',
          relation: 'applicant',
          work: 'employed',
        }),
        person('Ысқақова Әлия Серікқызы', '1987-09-20', 'female', {
          id: 'aliya',
          relation: 'spouse',
          work: 'registeredUnemployed',
        }),
        person('Ысқақова Іңкәр Дәуренқызы', '2010-02-02', 'female', { id: 'inkar', relation: 'child' }),
        person('Ысқақов Санжар Дәуренұлы', '2013-10-10', 'male', { id: 'sanzhar', relation: 'child' }),
      ],
      { incomes: [{ member: 'dauren', kind: 'wage', amount: 35_596 * 4, per: 'month', from: '2025-01-01' }] },
    ),
    contact: { address: 'Қызылорда қаласы, Достық көшесі, 3-үй, 15-пәтер' },
    steps: wholeWay(town),
    ending: { phase: 'decided', outcome: 'refuse', amount: 0, reasons: ['income.equalsLine'] },
  },
  {
    ...inTown,
    id: 'what-would-change',
    login: 'zhuldyz',
    title: { kk: 'Не өзгерсе, жауап өзгереді', ru: 'Что изменило бы ответ', en: 'What would change the answer' },
    special: {
      kk: 'Табысы шектен сәл жоғары. Бас тарту хатында қандай табыста жауап өзгеретіні және қалай шағымдануға болатыны жазылған.',
      ru: 'Доход немного выше черты. В отказе сказано, при каком доходе ответ изменится и как возразить.',
      en: 'The income is a little over the line. The refusal says at which income the answer changes, and how to object.',
    },
    on: '2026-10-19',
    file: family(
      [
        person('Кәрімова Жұлдыз Асанқызы', '1990-12-03', 'female', {
          id: 'zhuldyz',
          relation: 'applicant',
          work: 'employed',
        }),
        person('Кәрімов Алдияр Маратұлы', '2016-04-18', 'male', { id: 'aldiyar', relation: 'child' }),
      ],
      { incomes: [{ member: 'zhuldyz', kind: 'wage', amount: 92_000, per: 'month', from: '2025-01-01' }] },
    ),
    contact: { address: 'Қызылорда қаласы, Наурыз көшесі, 20-үй, 4-пәтер', phone: '+7 702 555 0104' },
    steps: wholeWay(town),
    ending: { phase: 'decided', outcome: 'refuse', amount: 0, reasons: ['income.aboveLine'] },
  },
  {
    ...inTown,
    id: 'sold-car',
    login: 'darkhan',
    title: {
      kk: 'Сатылған көлік тізілімде әлі тұр',
      ru: 'Проданная машина ещё в реестре',
      en: 'A sold car still in the register',
    },
    special: {
      kk: 'Отбасы бір көлігі бар дейді, тізілімде – екеу. Күмән сату шарты көрсетілгенде шешілді, көмек тағайындалды.',
      ru: 'Семья заявила одну машину, в реестре две. Сомнение снято, когда показали договор продажи; помощь назначена.',
      en: 'The family states one car, the register has two. The doubt was settled when the contract of sale was shown; assistance was granted.',
    },
    on: '2026-10-05',
    file: family(
      [
        person('Ермеков Дархан Болатұлы', '1984-01-22', 'male', {
          id: 'darkhan',
          relation: 'applicant',
          work: 'registeredUnemployed',
        }),
        person('Ермекова Сәния Талғатқызы', '1988-06-14', 'female', {
          id: 'saniya',
          relation: 'spouse',
          work: 'registeredUnemployed',
        }),
        person('Ермеков Ерасыл Дарханұлы', '2012-08-09', 'male', { id: 'erasyl', relation: 'child' }),
        person('Ермекова Аяулым Дарханқызы', '2017-03-27', 'female', { id: 'ayaulym', relation: 'child' }),
      ],
      { property: [{ kind: 'car', working: true }] },
    ),
    contact: { address: 'Қызылорда қаласы, Желтоқсан көшесі, 77-үй, 2-пәтер', phone: '+7 705 555 0105' },
    known: {
      darkhan: {
        vehicles: {
          vehicles: [
            { kind: 'car', working: true },
            { kind: 'car', working: true },
          ],
        },
      },
    },
    steps: [
      ...submitted(),
      ...visited(town),
      ...voted(town),
      { by: 'botagoz', does: { type: 'determine' }, refused: 'doubts.open', after: 1 },
      does('botagoz', {
        type: 'settleDoubt',
        doubt: 'doubt-1',
        reason: 'Көлікті сату шарты көрсетілді, 2026 жылғы 3 тамыз.',
        choice: { source: 'statement' },
      }),
      ...decided(town),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
];
