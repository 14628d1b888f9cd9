import { PRECINCTS } from '../precincts.ts';
import { decided, does, submitted, submittedOnPaper, visited, voted } from './steps.ts';
import { family, person, type Story } from './story.ts';

const [town, village = town] = PRECINCTS;
const inTown = { precinct: town, channel: 'citizen', begunBy: 'applicant' } as const;

const couple = [
  person('Мамытова Салтанат Нұржанқызы', '1988-10-10', 'female', {
    id: 'wife',
    relation: 'applicant',
    work: 'registeredUnemployed',
  }),
  person('Мамытов Қанат Ержанұлы', '1986-04-04', 'male', {
    id: 'husband',
    relation: 'spouse',
    work: 'registeredUnemployed',
  }),
] as const;
const theirChild = person('Мамытов Нұрислам Қанатұлы', '2015-05-15', 'male', { id: 'son', relation: 'child' });
const theirIncome = { kind: 'other', amount: 96_000, per: 'quarter', from: '2026-07-01', to: '2026-09-30' } as const;

/** How an application comes in: on paper, through the akim, twice, and while a register is down. */
export const aboutWays: readonly Story[] = [
  {
    id: 'on-paper',
    login: 'kulpash',
    precinct: town,
    channel: 'paper',
    begunBy: 'botagoz',
    title: { kk: 'Қағаз өтініш', ru: 'Заявление на бумаге', en: 'An application on paper' },
    special: {
      kk: 'Өтініш қағазда 2 қазанда түсті, жүйеге 6 қазанда енгізілді. Көмек қағаз түскен күннен есептеледі.',
      ru: 'Бумажное заявление поступило 2 октября, внесено 6 октября. Помощь считается со дня поступления бумаги.',
      en: 'The paper came in on 2 October and was entered on the 6th. Assistance counts from the day the paper came.',
    },
    on: '2026-10-06',
    file: family(
      [
        person('Нысанбаева Күлпаш Әбдіқызы', '1969-07-01', 'female', {
          id: 'kulpash',
          relation: 'applicant',
          work: 'none',
          disability: 'group2',
        }),
      ],
      {
        incomes: [{ member: 'kulpash', kind: 'specialStateBenefit', amount: 21_000, per: 'month', from: '2025-01-01' }],
      },
    ),
    contact: { address: 'Қызылорда қаласы, Абай көшесі, 120-үй, 3-пәтер' },
    steps: [...submittedOnPaper('botagoz', '2026-10-02'), ...visited(town), ...voted(town), ...decided(town)],
    ending: { phase: 'decided', outcome: 'grant', applicationDay: '2026-10-02' },
  },
  {
    id: 'through-the-akim',
    login: 'zhamilya',
    precinct: village,
    channel: 'ruralAkim',
    begunBy: 'bauyrzhan',
    title: { kk: 'Ауыл әкімі арқылы', ru: 'Через сельского акима', en: 'Through the rural akim' },
    special: {
      kk: 'Ауылда өтінішті әкім қабылдайды. Мерзімі ұзағырақ: 15 емес, 18 жұмыс күні.',
      ru: 'В селе заявление принимает аким. Срок дольше: не 15, а 18 рабочих дней.',
      en: 'In the village the akim takes the application. The term is longer: 18 working days, not 15.',
    },
    on: '2026-10-12',
    file: family(
      [
        person('Пірімбетова Жәмила Оразқызы', '1984-12-24', 'female', {
          id: 'zhamilya',
          relation: 'applicant',
          work: 'selfEmployed',
        }),
        person('Пірімбетов Сейілхан Қуанышұлы', '1981-03-30', 'male', {
          id: 'seilkhan',
          relation: 'spouse',
          work: 'selfEmployed',
        }),
        person('Пірімбетов Дәстан Сейілханұлы', '2010-06-18', 'male', { id: 'dastan', relation: 'child' }),
        person('Пірімбетова Ақерке Сейілханқызы', '2012-09-14', 'female', { id: 'akerke', relation: 'child' }),
        person('Пірімбетов Ерасыл Сейілханұлы', '2016-11-02', 'male', { id: 'erasyl', relation: 'child' }),
        person('Пірімбетова Аяжан Сейілханқызы', '2020-02-29', 'female', { id: 'ayazhan', relation: 'child' }),
      ],
      {
        incomes: [
          { member: 'zhamilya', kind: 'largeFamilyBenefit', amount: 69_300, per: 'month', from: '2025-01-01' },
          {
            member: 'seilkhan',
            kind: 'householdFarm',
            amount: 80_000,
            per: 'quarter',
            from: '2026-07-01',
            to: '2026-09-30',
          },
        ],
      },
      'rural',
    ),
    contact: { address: 'Қамыстыбас ауылы, Арал көшесі, 6-үй', phone: '+7 777 555 0402' },
    steps: [...submitted('bauyrzhan'), ...visited(village, {}, 'bauyrzhan'), ...voted(village), ...decided(village)],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
  {
    ...inTown,
    id: 'two-spouses-first',
    login: 'saltanat',
    title: {
      kk: 'Ерлі-зайыптылар бірге: алғашқысы',
      ru: 'Двое супругов: первое заявление',
      en: 'Two spouses: the first application',
    },
    special: {
      kk: 'Әйелі өтініш берді, іс қаралып жатыр.',
      ru: 'Жена подала заявление, дело рассматривается.',
      en: 'The wife has applied and the case is being worked on.',
    },
    on: '2026-11-10',
    file: family([...couple, theirChild], { incomes: [{ ...theirIncome, member: 'husband' }] }),
    contact: { address: 'Қызылорда қаласы, Наурыз көшесі, 17-үй, 21-пәтер' },
    steps: submitted(),
    ending: { phase: 'registers' },
  },
  {
    ...inTown,
    id: 'two-spouses-second',
    login: 'kanat',
    title: {
      kk: 'Ерлі-зайыптылар бірге: екіншісі',
      ru: 'Двое супругов: второе заявление',
      en: 'Two spouses: the second application',
    },
    special: {
      kk: 'Күйеуі де сол отбасыға өтініш бермек болды. Бір отбасының бір ғана ашық өтініші болады, сондықтан екіншісі жоба күйінде қалды.',
      ru: 'Муж хотел подать на ту же семью. У семьи бывает одно открытое заявление, поэтому второе осталось черновиком.',
      en: 'The husband tried to apply for the same family. A family has one open application: his stays a draft.',
    },
    on: '2026-11-11',
    openBeside: 'two-spouses-first',
    file: family([{ ...couple[1], relation: 'applicant' }, { ...couple[0], relation: 'spouse' }, theirChild], {
      incomes: [{ ...theirIncome, member: 'husband' }],
    }),
    contact: { address: 'Қызылорда қаласы, Наурыз көшесі, 17-үй, 21-пәтер' },
    steps: [{ by: 'applicant', does: { type: 'submitApplication' }, refused: 'application.alreadyOpen' }],
    ending: { phase: 'draft' },
  },
  {
    ...inTown,
    id: 'register-down',
    login: 'nurlan',
    title: { kk: 'Тізілім жауап бермеді', ru: 'Реестр не отвечал', en: 'A register was down' },
    special: {
      kk: 'Салық тізілімі істемей тұрды. Отбасыға мерзімнің ұзартылғаны екі жұмыс күнінде айтылды, жұмыс тоқтаған жоқ; тізілім жауап бергенде көмек тағайындалды.',
      ru: 'Налоговый реестр не работал. Семью за два рабочих дня известили о задержке, работа не стояла; когда реестр ответил, помощь назначили.',
      en: 'The tax register was down. The family was told of the delay within two working days and the work went on; when the register answered, assistance was granted.',
    },
    on: '2026-10-12',
    file: family(
      [
        person('Баймұратов Нұрлан Сәбитұлы', '1983-11-05', 'male', {
          id: 'nurlan',
          relation: 'applicant',
          work: 'registeredUnemployed',
        }),
        person('Баймұратова Роза Жұмабекқызы', '1986-08-21', 'female', {
          id: 'roza',
          relation: 'spouse',
          work: 'registeredUnemployed',
        }),
        person('Баймұратова Дана Нұрланқызы', '2012-01-17', 'female', { id: 'dana', relation: 'child' }),
      ],
      { incomes: [{ member: 'nurlan', kind: 'transfer', amount: 45_000, per: 'once', from: '2026-08-20' }] },
    ),
    contact: { address: 'Қызылорда қаласы, Арал көшесі, 48-үй, 27-пәтер', phone: '+7 701 555 0405' },
    steps: [
      does('applicant', { type: 'submitApplication' }),
      { registers: 'answer', down: 'tax' },
      does('botagoz', { type: 'notifyOfDelay' }, 1),
      ...visited(town),
      ...voted(town),
      { by: 'botagoz', does: { type: 'determine' }, refused: 'registers.awaited' },
      { registers: 'answer', after: 3 },
      ...decided(town),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
];
