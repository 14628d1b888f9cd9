import { PRECINCTS } from '../precincts.ts';
import { does, decided, submitted, visited, voted } from './steps.ts';
import { family, person, type Story } from './story.ts';

const [town] = PRECINCTS;
const inTown = { precinct: town, channel: 'citizen', begunBy: 'applicant' } as const;

/** Votes: forged, against, by a substitute, with a dissent; and what a district commission recommends. */
export const aboutCommissions: readonly Story[] = [
  {
    ...inTown,
    id: 'forged-conclusion',
    login: 'zeinep',
    title: {
      kk: 'Жалған қорытынды тоқтатылды',
      ru: 'Подделанное заключение остановлено',
      en: 'A forged conclusion, stopped',
    },
    special: {
      kk: 'Хатшы мүшелердің орнына қол қоймақ болды, кворумсыз жабуға тырысты, дауыссыз ұсынуға тырысты. Бәрі тоқтатылды, іс комиссияда тұр.',
      ru: 'Секретарь пытался подписать за членов, закрыть заседание без кворума, отправить дело дальше без голосов. Всё остановлено, дело у комиссии.',
      en: 'The secretary tried to sign for the members, to close without a quorum, to pass the case on without votes. All of it was stopped; the case is with the commission.',
    },
    on: '2026-11-09',
    file: family(
      [
        person('Өтегенова Зейнеп Қайратқызы', '1989-04-02', 'female', {
          id: 'zeinep',
          relation: 'applicant',
          work: 'registeredUnemployed',
        }),
        person('Өтегенов Бекарыс Нұрланұлы', '2014-05-25', 'male', { id: 'bekarys', relation: 'child' }),
        person('Өтегенова Ажар Нұрланқызы', '2018-10-16', 'female', { id: 'azhar', relation: 'child' }),
      ],
      { incomes: [{ member: 'zeinep', kind: 'alimony', amount: 30_000, per: 'month', from: '2025-01-01' }] },
    ),
    contact: { address: 'Қызылорда қаласы, Жеңіс көшесі, 8-үй, 11-пәтер', phone: '+7 747 555 0201' },
    steps: [
      ...submitted(),
      ...visited(town),
      does('dinara', { type: 'openSitting' }, 1),
      // Who keeps the minutes votes for nobody.
      { by: 'dinara', does: { type: 'castVote', vote: 'need' }, refused: 'access.role' },
      does('yerlan', { type: 'castVote', vote: 'noNeed' }),
      // One hand, one vote.
      { by: 'yerlan', does: { type: 'castVote', vote: 'need' }, refused: 'vote.twice' },
      { by: 'dinara', does: { type: 'closeSitting' }, refused: 'sitting.noQuorum' },
      { by: 'botagoz', does: { type: 'propose' }, refused: 'phase.wrong' },
    ],
    ending: { phase: 'commission' },
  },
  {
    ...inTown,
    id: 'negative-conclusion',
    login: 'askhat',
    title: {
      kk: '«Мұқтаж емес» деген қорытындыдан кейін',
      ru: 'После заключения «нет нужды»',
      en: 'After a conclusion of no need',
    },
    special: {
      kk: 'Комиссия мұқтаждық таппады. Табысы аз болса да, көмек тағайындау мүмкін емес: шешім – бас тарту, бабы мен себебі көрсетілген.',
      ru: 'Комиссия нужды не нашла. Хотя доход мал, назначить помощь нельзя: решение – отказ со статьёй и причиной.',
      en: 'The commission found no need. Small as the income is, nobody can make an award: the decision is a refusal with article and reason.',
    },
    on: '2026-10-06',
    file: family(
      [
        person('Шораев Асхат Ерланұлы', '1982-03-11', 'male', {
          id: 'askhat',
          relation: 'applicant',
          work: 'selfEmployed',
        }),
        person('Шораева Лаура Қуатқызы', '1985-07-19', 'female', {
          id: 'laura',
          relation: 'spouse',
          work: 'registeredUnemployed',
        }),
        person('Шораев Дамир Асхатұлы', '2011-12-01', 'male', { id: 'damir', relation: 'child' }),
      ],
      {
        incomes: [
          { member: 'askhat', kind: 'other', amount: 120_000, per: 'quarter', from: '2026-07-01', to: '2026-09-30' },
        ],
      },
    ),
    contact: { address: 'Қызылорда қаласы, Арал көшесі, 101-үй, 9-пәтер', phone: '+7 747 555 0202' },
    steps: [...submitted(), ...visited(town), ...voted(town, ['noNeed', 'noNeed', 'noNeed']), ...decided(town)],
    ending: { phase: 'decided', outcome: 'refuse', amount: 0, reasons: ['need.notFound'] },
  },
  {
    ...inTown,
    id: 'kin-recused',
    login: 'kamshat',
    title: { kk: 'Туыс дауыс бермеді', ru: 'Родственник не голосовал', en: 'Kin did not vote' },
    special: {
      kk: 'Комиссия мүшесі – отбасының туысы. Ол өзі шеттеді, орнына резервтегі мүше дауыс берді.',
      ru: 'Член комиссии – родственник семьи. Он взял самоотвод, вместо него голосовал запасной член.',
      en: 'A member of the commission is kin of the family. He stepped back, and the substitute voted in his place.',
    },
    on: '2026-10-07',
    file: family(
      [
        person('Омарова Қамшат Бекзатқызы', '1993-09-09', 'female', {
          id: 'kamshat',
          relation: 'applicant',
          work: 'registeredUnemployed',
        }),
        person('Омаров Әлихан Даниярұлы', '2015-01-20', 'male', { id: 'alikhan', relation: 'child' }),
        person('Омарова Дильназ Даниярқызы', '2019-06-02', 'female', { id: 'dilnaz', relation: 'child' }),
      ],
      { incomes: [{ member: 'kamshat', kind: 'alimony', amount: 24_000, per: 'month', from: '2025-01-01' }] },
    ),
    contact: { address: 'Қызылорда қаласы, Сырдария көшесі, 64-үй, 33-пәтер' },
    steps: [
      ...submitted(),
      ...visited(town),
      does('dinara', { type: 'openSitting' }, 1),
      does('talgat', ({ idOf }) => ({
        type: 'recuseMember',
        member: idOf('talgat'),
        ground: 'kin',
        substitute: idOf('zhanna'),
      })),
      { by: 'talgat', does: { type: 'castVote', vote: 'need' }, refused: 'vote.recused' },
      ...['yerlan', 'gulmira', 'zhanna'].map((login) => does(login, { type: 'castVote', vote: 'need' })),
      ...decided(town),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
  {
    ...inTown,
    id: 'dissent',
    login: 'rabiga',
    title: { kk: 'Ерекше пікір жазылды', ru: 'Особое мнение записано', en: 'A dissent on record' },
    special: {
      kk: 'Екеуі мұқтаж деді, біреуі келіспеді, оның ерекше пікірі хаттамада тұр. Көпшілік шешеді: көмек тағайындалды.',
      ru: 'Двое нашли нужду, один не согласился, и его особое мнение стоит в протоколе. Решает большинство: помощь назначена.',
      en: 'Two found need, one disagreed, and the dissent stands in the minutes. The majority decides: assistance was granted.',
    },
    on: '2026-10-08',
    file: family(
      [
        person('Тәжіғалиева Рабиға Омарқызы', '1986-02-28', 'female', {
          id: 'rabiga',
          relation: 'applicant',
          work: 'registeredUnemployed',
        }),
        person('Тәжіғалиев Мейірхан Саматұлы', '2010-11-11', 'male', { id: 'meirkhan', relation: 'child' }),
      ],
      { incomes: [{ member: 'rabiga', kind: 'transfer', amount: 60_000, per: 'once', from: '2026-08-15' }] },
    ),
    contact: { address: 'Қызылорда қаласы, Тәуелсіздік көшесі, 14-үй, 52-пәтер' },
    steps: [
      ...submitted(),
      ...visited(town),
      does('dinara', { type: 'openSitting' }, 1),
      does('talgat', { type: 'castVote', vote: 'noNeed', dissent: 'Үй ағасының атында, барлық шығынды сол төлейді.' }),
      ...['yerlan', 'gulmira'].map((login) => does(login, { type: 'castVote', vote: 'need' })),
      ...decided(town),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
  {
    ...inTown,
    id: 'district-recommends',
    login: 'marzhan',
    title: {
      kk: 'Аудандық комиссияның ұсынымы',
      ru: 'Рекомендация районной комиссии',
      en: 'The district commission recommends',
    },
    special: {
      kk: 'Отбасы өз ісін ашқысы келеді, бұл орталықтың құзыретінен тыс. Аудандық комиссия ұсынды, содан кейін ғана шешім шықты.',
      ru: 'Семья хочет открыть своё дело, это вне полномочий центра. Районная комиссия рекомендовала, и только потом вынесено решение.',
      en: 'The family wants to open a small trade, which is beyond the centre. The district commission recommended it, and only then came the decision.',
    },
    on: '2026-10-09',
    file: family(
      [
        person('Бекмұратова Маржан Әлиқызы', '1991-10-30', 'female', {
          id: 'marzhan',
          relation: 'applicant',
          work: 'selfEmployed',
        }),
        person('Бекмұратов Жандос Ерікұлы', '1989-05-17', 'male', {
          id: 'zhandos',
          relation: 'spouse',
          work: 'registeredUnemployed',
        }),
        person('Бекмұратова Айша Жандосқызы', '2016-07-07', 'female', { id: 'aisha', relation: 'child' }),
        person('Бекмұратов Исатай Жандосұлы', '2020-12-15', 'male', { id: 'isatai', relation: 'child' }),
      ],
      {
        incomes: [
          { member: 'marzhan', kind: 'other', amount: 150_000, per: 'quarter', from: '2026-07-01', to: '2026-09-30' },
        ],
      },
    ),
    contact: { address: 'Қызылорда қаласы, Бейбітшілік көшесі, 29-үй, 6-пәтер', phone: '+7 776 555 0205' },
    steps: [
      ...submitted(),
      ...visited(town),
      ...voted(town),
      does(
        'botagoz',
        {
          type: 'askRecommendation',
          level: 'district',
          about: 'measures',
          question: 'Тігін цехын ашуға қайтарымсыз грант беру орынды ма?',
        },
        1,
      ),
      { by: 'botagoz', does: { type: 'determine' }, refused: 'recommendation.pending' },
      ...['aidos', 'laura', 'nurzhan'].map((login, i) =>
        does(login, ({ state }) => ({
          type: 'castRecommendationVote',
          request: state.recommendations.at(-1)?.request.id ?? '',
          vote: i === 2 ? 'against' : 'for',
        })),
      ),
      ...decided(town),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
];
