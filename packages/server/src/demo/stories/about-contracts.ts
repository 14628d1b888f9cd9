import type { ContractTermsSent } from '../../contract/index.ts';
import { PRECINCTS } from '../precincts.ts';
import { livedIn, signedOnPaper } from './contract-steps.ts';
import { decided, does, submittedOnPaper, visited, voted } from './steps.ts';
import { family, person, type Scene, type Step, type Story } from './story.ts';

const [town] = PRECINCTS;
const [consultant] = town.consultants;
const DISTRICT = ['aidos', 'laura', 'nurzhan'] as const;

const couple = [
  person('Сейтқалиева Гүлзат Бекенқызы', '1986-09-14', 'female', {
    id: 'mother',
    relation: 'applicant',
    work: 'none',
  }),
  person('Сейтқалиев Марат Өмірзақұлы', '1983-02-27', 'male', {
    id: 'father',
    relation: 'spouse',
    work: 'registeredUnemployed',
  }),
  person('Сейтқалиева Аружан Маратқызы', '2008-05-11', 'female', { id: 'first', relation: 'child' }),
  person('Сейтқалиев Әлихан Маратұлы', '2011-12-03', 'male', { id: 'second', relation: 'child' }),
] as const;

/** A course that outlasts the contract, works for the mother, two calves for the lump sum. */
const terms = ({ day, idOf }: Scene): ContractTermsSent => ({
  from: day,
  to: '2018-08-31',
  plan: {
    aim: 'Марат дәнекерлеуші болып жұмысқа тұрады, Гүлзат мал ұстап, сүтін сатады.',
    measures: [
      {
        id: 'm-course',
        kind: 'vocationalTraining',
        course: 'shortCourse',
        member: 'father',
        provider: 'Қызылорда политехникалық колледжі',
        from: '2018-05-14',
        to: '2018-10-31',
      },
      {
        id: 'm-works',
        kind: 'publicWorks',
        member: 'mother',
        provider: 'Қала әкімдігі',
        from: '2018-04-09',
        to: '2018-06-29',
      },
      {
        id: 'm-screening',
        kind: 'screening',
        member: 'mother',
        provider: '№ 3 емхана',
        from: '2018-04-02',
        to: '2018-04-20',
      },
    ],
    accompaniment: [
      {
        sphere: 'education',
        aim: 'Курс пен жолақысын рәсімдеуге көмектесеміз.',
        by: idOf(consultant),
        reviewOn: '2018-05-14',
      },
    ],
    schooling: [{ id: 's-first', member: 'first', school: '№ 23 мектеп', confirmOn: ['2018-05-15'] }],
    reviews: ['2018-06-15', '2018-08-15'],
  },
  lumpSum: {
    months: 3,
    spending: [{ id: 'l-calves', use: 'livestock', what: 'Екі бұзау', amount: 60_000, proofBy: '2018-05-31' }],
  },
});

const { done, looked } = livedIn(town);

const recommendationIn = ({ state }: Scene): string => state.recommendations.at(-1)?.request.id ?? '';

/** The district commission recommends a longer contract, the consultant proposes it, the head approves. */
const madeLonger: readonly Step[] = [
  does(
    consultant,
    {
      type: 'askRecommendation',
      level: 'district',
      about: 'extension',
      question: 'Марат курсын 31 қазанда бітіреді: келісімшартты соған дейін ұзартуға бола ма?',
    },
    26,
  ),
  ...DISTRICT.map((member, i) =>
    does(
      member,
      (scene) => ({ type: 'castRecommendationVote', request: recommendationIn(scene), vote: 'for' }),
      i === 0 ? 2 : 0,
    ),
  ),
  does(
    consultant,
    (scene) => ({
      type: 'proposeExtension',
      to: '2018-10-31',
      ground: 'training',
      recommendation: recommendationIn(scene),
    }),
    1,
  ),
  does(town.head, { type: 'approveExtension' }, 1),
];

/** A contract from its first day to its end, with everything that may follow from one. */
export const aboutContracts: readonly Story[] = [
  {
    id: 'contract-made-longer',
    login: 'gulzat',
    precinct: town,
    channel: 'paper',
    begunBy: consultant,
    title: { kk: 'Ұзартылған келісімшарт', ru: 'Продлённый контракт', en: 'A contract made longer' },
    special: {
      kk: '2018 жыл: келісімшарт алты айға, көмек үш айға бірден — екі бұзауға. Курс келісімшарттан кейін аяқталатындықтан, аудандық комиссияның ұсынымымен 31 қазанға дейін ұзартылды.',
      ru: '2018 год: контракт на шесть месяцев, помощь сразу за три месяца — на двух телят. Курс кончается позже контракта, и по рекомендации районной комиссии он продлён до 31 октября.',
      en: '2018: a contract of six months, aid for three months at once for two calves. The course ends after the contract, so on the district commission’s recommendation it was made longer until 31 October.',
    },
    on: '2018-03-13',
    file: family(couple, {
      incomes: [
        { member: 'father', kind: 'wage', amount: 72_000, per: 'quarter', from: '2017-10-01', to: '2017-12-31' },
      ],
    }),
    contact: { address: 'Қызылорда қаласы, Желтоқсан көшесі, 44-үй' },
    steps: [
      ...submittedOnPaper(consultant, '2018-03-12'),
      ...visited(town),
      ...voted(town),
      ...decided(town),
      ...signedOnPaper(town, terms, ['member:mother', 'member:father']),
      ...done('m-works:begin', 10),
      ...done('m-screening:finish', 1),
      looked('education:2018-05-14', 16),
      ...done('s-first:2018-05-15', 1),
      ...done('m-course:begin', 5),
      ...done('l-calves:proof', 2),
      looked('review:2018-06-15', 13),
      ...done('m-works:finish', 6),
      ...madeLonger,
      looked('review:2018-08-15', 4),
      ...done('m-course:finish', 44),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional', applicationDay: '2018-03-12' },
  },
];
