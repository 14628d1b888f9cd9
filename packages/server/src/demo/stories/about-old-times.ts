import { PRECINCTS } from '../precincts.ts';
import { decided, does, visited, voted } from './steps.ts';
import { family, person, type Story } from './story.ts';

const [town] = PRECINCTS;
const onPaper = { precinct: town, channel: 'paper', begunBy: 'botagoz' } as const;

/** From the paper to the decision, by the commission of that time. */
const wayOfPaper = (receivedOn: string): Story['steps'] => [
  { by: 'botagoz', brings: 'paperApplication' },
  does('botagoz', { type: 'submitApplication', receivedOn }),
  { registers: 'answer' },
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

/** Families of the regimes before 2018, decided by their own editions. */
export const aboutOldTimes: readonly Story[] = [
  {
    ...onPaper,
    id: 'old-assistance-2015',
    login: 'saule-2015',
    title: { kk: '2015 жылғы ескі көмек', ru: 'Прежняя помощь, 2015 год', en: 'The old assistance of 2015' },
    special: {
      kk: 'Шек — ең төмен күнкөріс деңгейінің 40 %-ы: 8 546 ₸. Жан басына 6 000 ₸ табыс: (8 546 − 6 000) × 4 = 10 184 ₸ айына, тоқсан соңына дейін, келісімшартсыз және міндеттемесіз.',
      ru: 'Черта — 40 % прожиточного минимума: 8 546 ₸. Доход 6 000 ₸ на человека: (8 546 − 6 000) × 4 = 10 184 ₸ в месяц до конца квартала, без контракта и обязанностей.',
      en: 'The line is 40 % of the subsistence minimum: 8,546 ₸. With 6,000 ₸ a head: (8,546 − 6,000) × 4 = 10,184 ₸ a month until the quarter ends, with no contract and no obligations.',
    },
    on: '2015-05-18',
    file: family(labourers, {
      incomes: [{ member: 'father', kind: 'wage', amount: 24_000, per: 'month', from: '2015-01-01', to: '2015-03-31' }],
    }),
    contact: { address: 'Қызылорда қаласы, Жаппасбай батыр көшесі, 6-үй' },
    steps: wayOfPaper('2015-05-14'),
    ending: { phase: 'decided', outcome: 'grant', amount: 10_184, applicationDay: '2015-05-14' },
  },
  {
    ...onPaper,
    id: 'orleu-2016',
    login: 'tursynkul',
    programme: 'orleu',
    title: { kk: '2016 жылғы «Өрлеу»', ru: '«Өрлеу», 2016 год', en: 'Orleu, 2016' },
    special: {
      kk: 'Отбасы «Өрлеуді» өзі таңдады: шегі 60 %, 13 715 ₸. Тоқсанда 105 000 ₸ — жан басына 7 000 ₸: (13 715 − 7 000) × 5 = 33 575 ₸ айына, алты айға. Бас тартса, 40 % шегімен 10 720 ₸ алар еді.',
      ru: 'Семья сама выбрала «Өрлеу»: порог 60 %, 13 715 ₸. За квартал 105 000 ₸ — 7 000 ₸ на человека: (13 715 − 7 000) × 5 = 33 575 ₸ в месяц на шесть месяцев. Без проекта, по черте 40 %, было бы 10 720 ₸.',
      en: 'The family chose Orleu: a line of 60 %, 13,715 ₸. 105,000 ₸ in the quarter is 7,000 ₸ a head: (13,715 − 7,000) × 5 = 33,575 ₸ a month for six months. Had it declined, the 40 % line would give 10,720 ₸.',
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
    steps: wayOfPaper('2016-05-18'),
    ending: { phase: 'decided', outcome: 'grant', amount: 33_575, kind: 'conditional', applicationDay: '2016-05-18' },
  },
];
