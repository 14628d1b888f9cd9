import type { ContractTermsSent } from '../../contract/index.ts';
import { PRECINCTS } from '../precincts.ts';
import { livedIn, signedOnPaper } from './contract-steps.ts';
import { accountNo, leaves, namesAccount, paidFor, paidIn } from './money-steps.ts';
import { decided, does, submittedOnPaper, visited, voted } from './steps.ts';
import { family, person, type Scene, type Story } from './story.ts';

const [town] = PRECINCTS;
const [consultant] = town.consultants;
const onPaper = { precinct: town, channel: 'paper', begunBy: consultant } as const;
const { done, looked } = livedIn(town);

/** From the paper to the decision, by the commission of that time; the first payments follow. */
const wayOfPaper = (receivedOn: string): Story['steps'] => [
  ...submittedOnPaper(consultant, receivedOn),
  ...visited(town),
  ...voted(town),
  ...decided(town),
];

const farmers = [
  person('Есенғалиева Тұрсынкүл Оразқызы', '1981-11-02', 'female', {
    id: 'mother',
    relation: 'applicant',
    work: 'none',
  }),
  person('Есенғалиев Бақтияр Нұрланұлы', '1979-03-10', 'male', {
    id: 'father',
    relation: 'spouse',
    work: 'selfEmployed',
  }),
  person('Есенғалиев Жасұлан Бақтиярұлы', '2003-07-22', 'male', { id: 'first', relation: 'child' }),
  person('Есенғалиева Айгерім Бақтиярқызы', '2006-12-18', 'female', { id: 'second', relation: 'child' }),
  person('Есенғалиева Нұрай Бақтиярқызы', '2011-02-09', 'female', { id: 'third', relation: 'child' }),
] as const;

const labourers = [
  person('Тілеужанова Сәуле Мұратқызы', '1985-02-03', 'female', { id: 'mother', relation: 'applicant', work: 'none' }),
  person('Тілеужанов Ербол Сағатұлы', '1983-06-09', 'male', { id: 'father', relation: 'spouse', work: 'selfEmployed' }),
  person('Тілеужанова Дана Ерболқызы', '2008-09-01', 'female', { id: 'first', relation: 'child' }),
  person('Тілеужанов Нұрсұлтан Ерболұлы', '2011-04-17', 'male', { id: 'second', relation: 'child' }),
] as const;

/** (13,715 − 7,000) × 5. */
const ORLEU_MONTH = 33_575;
const LUMP_MONTHS = 3;

/** Sheep for the aid of three months at once, works for both parents, and somebody of the centre beside them. */
const flock = ({ day, idOf }: Scene): ContractTermsSent => {
  const works = { kind: 'publicWorks', provider: 'Қала әкімдігі', from: '2016-06-13', to: '2016-08-31' } as const;
  return {
    from: day,
    to: '2016-10-31',
    plan: {
      aim: 'Қой ұстап, жүні мен етін сатамыз, көмексіз күн көреміз.',
      measures: [
        { ...works, id: 'm-father', member: 'father' },
        { ...works, id: 'm-mother', member: 'mother' },
      ],
      accompaniment: [
        {
          sphere: 'socialAssistance',
          aim: 'Мал дәрігері мен жайылымды бірге рәсімдейміз.',
          by: idOf(consultant),
          reviewOn: '2016-07-04',
        },
      ],
      schooling: [{ id: 's-first', member: 'first', school: '№ 7 мектеп', confirmOn: ['2016-09-15'] }],
      reviews: ['2016-08-01'],
    },
    lumpSum: {
      months: LUMP_MONTHS,
      spending: [
        { id: 'l-sheep', use: 'livestock', what: 'Бес қой', amount: LUMP_MONTHS * ORLEU_MONTH, proofBy: '2016-07-15' },
      ],
    },
  };
};

/** The contract of 2016 as it was lived: sheep were bought, the works were done, the children went to school. */
const flockIsKept: Story['steps'] = [
  ...done('m-father:begin', 8),
  ...done('m-mother:begin', 0),
  looked('socialAssistance:2016-07-04', 7),
  ...done('l-sheep:proof', 3),
  looked('review:2016-08-01', 8),
];

/** Families of the regimes before 2018: decided, paid and closed by their own editions. */
export const aboutOldTimes: readonly Story[] = [
  {
    ...onPaper,
    id: 'old-assistance-2015',
    login: 'saule-2015',
    title: { kk: '2015 жылғы ескі көмек', ru: 'Прежняя помощь, 2015 год', en: 'The old assistance of 2015' },
    special: {
      kk: 'Шек — ең төмен күнкөріс деңгейінің 40 %-ы: 8 546 ₸. Жан басына 6 000 ₸ табыс: (8 546 − 6 000) × 4 = 10 184 ₸ айына. Мамыр мен маусымда төленді, келісімшартсыз және міндеттемесіз; тоқсан біткен соң іс жабылды.',
      ru: 'Черта — 40 % прожиточного минимума: 8 546 ₸. Доход 6 000 ₸ на человека: (8 546 − 6 000) × 4 = 10 184 ₸ в месяц. Выплачено за май и июнь, без контракта и обязанностей; квартал кончился, и дело закрыто.',
      en: 'The line is 40 % of the subsistence minimum: 8,546 ₸. With 6,000 ₸ a head: (8,546 − 6,000) × 4 = 10,184 ₸ a month. Paid for May and June, with no contract and no obligations; the quarter ended and the case was closed.',
    },
    on: '2015-05-18',
    file: family(labourers, {
      incomes: [{ member: 'father', kind: 'wage', amount: 24_000, per: 'month', from: '2015-01-01', to: '2015-03-31' }],
    }),
    contact: { address: 'Қызылорда қаласы, Жаппасбай батыр көшесі, 6-үй' },
    steps: [
      ...wayOfPaper('2015-05-14'),
      namesAccount(accountNo(2015), consultant),
      { pays: '2015-05', on: '2015-05-29' },
      paidIn('2015-06'),
      leaves('2015-07-02', 'termEnded', 'Тоқсан бітті; қажет болса, қайта өтініш береміз.'),
    ],
    ending: { phase: 'closed', outcome: 'grant', amount: 10_184, applicationDay: '2015-05-14', exit: 'termEnded' },
  },
  {
    ...onPaper,
    id: 'orleu-2016',
    login: 'tursynkul',
    programme: 'orleu',
    title: { kk: '2016 жылғы «Өрлеу»', ru: '«Өрлеу», 2016 год', en: 'Orleu, 2016' },
    special: {
      kk: 'Отбасы «Өрлеуді» өзі таңдады: шегі 60 %, 13 715 ₸. Жан басына 7 000 ₸: (13 715 − 7 000) × 5 = 33 575 ₸ айына. Келісімшартпен үш айлығы бірден бес қойға берілді, қалғаны ай сайын төленді; қазан айынан кейін отбасы өз малымен қалды. Бас тартса, 40 % шегімен 10 720 ₸ алар еді.',
      ru: 'Семья сама выбрала «Өрлеу»: порог 60 %, 13 715 ₸. 7 000 ₸ на человека: (13 715 − 7 000) × 5 = 33 575 ₸ в месяц. По контракту помощь за три месяца дана сразу — на пять овец, остальное платилось помесячно; после октября семья живёт своим хозяйством. Без проекта, по черте 40 %, было бы 10 720 ₸.',
      en: 'The family chose Orleu: a line of 60 %, 13,715 ₸. With 7,000 ₸ a head: (13,715 − 7,000) × 5 = 33,575 ₸ a month. By its contract three months came at once for five sheep, the rest month by month; since October it has lived on its flock. Had it declined, the 40 % line would give 10,720 ₸.',
    },
    on: '2016-05-19',
    file: family(farmers, {
      incomes: [
        {
          member: 'father',
          kind: 'householdFarm',
          amount: 105_000,
          per: 'quarter',
          from: '2016-01-01',
          to: '2016-03-31',
        },
      ],
    }),
    contact: { address: 'Қызылорда қаласы, Сырдария көшесі, 81-үй' },
    steps: [
      ...wayOfPaper('2016-05-18'),
      namesAccount(accountNo(2016), consultant),
      ...signedOnPaper(town, flock, ['member:mother', 'member:father']),
      { pays: '2016-05', on: '2016-05-31' },
      ...flockIsKept,
      paidIn('2016-08'),
      ...done('m-father:finish', 5),
      ...done('m-mother:finish', 0),
      ...done('s-first:2016-09-15', 7),
      ...paidFor('2016-09', '2016-10'),
      {
        ...does(consultant, {
          type: 'reviewContract',
          result: 'reached',
          text: 'Отар тоғыз басқа жетті, жүнін қабылдау пунктіне тапсырып тұрады.',
          incomeNow: 80_000,
        }),
        on: '2016-11-02',
      },
      leaves('2016-11-03', 'ownBusiness', 'Енді өз малымызбен күн көреміз.'),
    ],
    ending: {
      phase: 'closed',
      outcome: 'grant',
      amount: ORLEU_MONTH,
      kind: 'conditional',
      applicationDay: '2016-05-18',
      exit: 'ownBusiness',
    },
  },
];
