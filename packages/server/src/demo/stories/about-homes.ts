import { PRECINCTS } from '../precincts.ts';
import { does, decided, submitted, visited, voted, wholeWay } from './steps.ts';
import { family, person, type Story } from './story.ts';

const [town] = PRECINCTS;
const inTown = { precinct: town, channel: 'citizen', begunBy: 'applicant' } as const;

const partner = person('Жолдасов Арман Қанатұлы', '1988-01-01', 'male', {
  id: 'found-1',
  relation: 'partner',
  work: 'employed',
});

/** What is found at home, who is born into it, and an address nobody may find. */
export const aboutHomes: readonly Story[] = [
  {
    ...inTown,
    id: 'hidden-resident',
    login: 'gulnaz',
    title: {
      kk: 'Үйден тағы бір адам табылды',
      ru: 'Дома нашли ещё одного человека',
      en: 'Somebody more found at home',
    },
    special: {
      kk: 'Барған кезде өтініште жоқ ер адам табылды. Ол отбасымен тұрады және жалақы алады: табыс шектен асады, бас тартылды.',
      ru: 'При визите нашли мужчину, которого нет в заявлении. Он живёт с семьёй и получает зарплату: доход выше черты, отказано.',
      en: 'The visit found a man who is not in the application. He lives with the family and earns a wage: the income is over the line, and it was refused.',
    },
    on: '2026-10-05',
    file: family(
      [
        person('Әлімова Гүлназ Сәкенқызы', '1990-08-08', 'female', {
          id: 'gulnaz',
          relation: 'applicant',
          work: 'none',
          caresFor: 'ayan',
        }),
        person('Әлімов Аян Арманұлы', '2024-12-12', 'male', { id: 'ayan', relation: 'child' }),
        person('Әлімова Інжу Арманқызы', '2018-05-05', 'female', { id: 'inzhu', relation: 'child' }),
      ],
      { incomes: [{ member: 'gulnaz', kind: 'childcareBenefit', amount: 32_000, per: 'month', from: '2025-01-01' }] },
    ),
    contact: { address: 'Қызылорда қаласы, Қорқыт ата көшесі, 55-үй, 18-пәтер', phone: '+7 778 555 0301' },
    steps: [
      ...submitted(),
      ...visited(town, { unregistered: [{ id: 'found-1', relation: 'partner', sex: 'male' }] }),
      ...voted(town),
      { by: 'botagoz', does: { type: 'determine' }, refused: 'doubts.open', after: 1 },
      does('botagoz', {
        type: 'settleDoubt',
        doubt: 'doubt-1',
        reason: 'Екеуі де бірге тұратынын айтты, жеке куәлігі көрсетілді.',
        choice: { value: partner },
      }),
      does('botagoz', {
        type: 'receiveEvidence',
        answers: [
          { fact: 'income.wage', member: 'found-1', value: [{ amount: 310_000, per: 'month', from: '2025-01-01' }] },
        ],
      }),
      ...decided(town),
    ],
    ending: { phase: 'decided', outcome: 'refuse', amount: 0, reasons: ['income.aboveLine'] },
  },
  {
    ...inTown,
    id: 'protected-address',
    login: 'aray',
    title: {
      kk: 'Мекенжайы қорғалған отбасы',
      ru: 'Семья с защищённым адресом',
      en: 'A family whose address is protected',
    },
    special: {
      kk: 'Отбасыға қауіп бар. Көмек әдеттегідей тағайындалды, бірақ мекенжай бойынша іздеген ешкім оны таппайды.',
      ru: 'Семье угрожает опасность. Помощь назначена как обычно, но по адресу её никто не найдёт.',
      en: 'The family is in danger. Assistance was granted as usual, but nobody who searches by address finds it.',
    },
    on: '2026-10-13',
    file: family(
      [
        person('Сыздықова Арай Маратқызы', '1994-02-14', 'female', {
          id: 'aray',
          relation: 'applicant',
          work: 'registeredUnemployed',
        }),
        person('Сыздықова Кәусар Азаматқызы', '2021-09-01', 'female', { id: 'kausar', relation: 'child' }),
      ],
      {
        incomes: [{ member: 'aray', kind: 'transfer', amount: 30_000, per: 'once', from: '2026-09-01' }],
        dwellings: [{ owned: false }],
      },
    ),
    contact: { address: 'Қызылорда қаласы, Мәншүк Мәметова көшесі, 2-үй, 1-пәтер', addressProtected: true },
    steps: wholeWay(town),
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
  {
    ...inTown,
    id: 'birth-in-mid-quarter',
    login: 'botakoz',
    title: { kk: 'Тоқсан ортасында бала туды', ru: 'Рождение в середине квартала', en: 'A birth in mid-quarter' },
    special: {
      kk: 'Шешімнен кейін қыз бала туды. Ол туған күнінен бастап есептеледі: екі лауазымды адамның жаңа шешімімен сома өсті.',
      ru: 'После решения родилась дочь. Она считается со дня рождения: новым решением двух должностных лиц сумма выросла.',
      en: 'A daughter was born after the decision. She is counted from her day of birth: by a new decision of two officers the amount rose.',
    },
    on: '2026-10-05',
    file: family(
      [
        person('Ізтілеуова Ботакөз Айбекқызы', '1995-03-03', 'female', {
          id: 'botakoz',
          relation: 'applicant',
          work: 'registeredUnemployed',
        }),
        person('Ізтілеуов Алмас Рахатұлы', '1992-11-21', 'male', {
          id: 'almas',
          relation: 'spouse',
          work: 'registeredUnemployed',
        }),
        person('Ізтілеуов Ансар Алмасұлы', '2021-02-05', 'male', { id: 'ansar', relation: 'child' }),
      ],
      {
        incomes: [
          { member: 'almas', kind: 'other', amount: 90_000, per: 'quarter', from: '2026-07-01', to: '2026-09-30' },
        ],
      },
    ),
    contact: { address: 'Қызылорда қаласы, Жібек жолы көшесі, 90-үй, 40-пәтер', phone: '+7 775 555 0303' },
    steps: [
      ...wholeWay(town),
      does(
        'botagoz',
        {
          type: 'correctFact',
          fact: 'resident',
          member: 'newborn',
          value: {
            id: 'newborn',
            name: 'Ізтілеуова Медина Алмасқызы',
            relation: 'child',
            birthDate: '2026-10-22',
            sex: 'female',
          },
          from: '2026-10-22',
          reason: 'Туу туралы куәлік көрсетілді.',
        },
        9,
      ),
      ...decided(town),
    ],
    ending: { phase: 'decided', outcome: 'grant' },
  },
  {
    ...inTown,
    id: 'corrected-afterwards',
    login: 'yerbol',
    title: {
      kk: 'Шешімнен кейін түзетілген мәлімет',
      ru: 'Сведение, исправленное после решения',
      en: 'A fact corrected after the decision',
    },
    special: {
      kk: 'Әкесі шілдеден бастап жалақы алғаны анықталды. Мәлімет өтініш берілген айдан түзетілді, сома қайта есептелді.',
      ru: 'Выяснилось, что с июля отец получал зарплату. Сведение исправлено с месяца заявления, сумма пересчитана.',
      en: 'It came out that the father had earned a wage since July. The fact was corrected from the month of application and the amount reckoned again.',
    },
    on: '2026-10-05',
    file: family([
      person('Қожахметов Ербол Тұрарұлы', '1987-06-06', 'male', {
        id: 'yerbol',
        relation: 'applicant',
        work: 'registeredUnemployed',
      }),
      person('Қожахметова Жанерке Ғалымқызы', '1990-01-25', 'female', {
        id: 'zhanerke',
        relation: 'spouse',
        work: 'registeredUnemployed',
      }),
      person('Қожахметов Еркебұлан Ерболұлы', '2013-03-13', 'male', { id: 'erkebulan', relation: 'child' }),
      person('Қожахметова Томирис Ерболқызы', '2017-08-30', 'female', { id: 'tomiris', relation: 'child' }),
      person('Қожахметова Сая Ерболқызы', '2020-04-19', 'female', { id: 'saya', relation: 'child' }),
    ]),
    contact: { address: 'Қызылорда қаласы, Бауыржан Момышұлы көшесі, 31-үй, 12-пәтер' },
    steps: [
      ...wholeWay(town),
      does(
        'botagoz',
        {
          type: 'correctFact',
          fact: 'income.wage',
          member: 'yerbol',
          value: [{ amount: 85_000, per: 'month', from: '2026-07-01', to: '2026-09-30' }],
          from: '2026-10-01',
          reason: 'Зейнетақы жарналары жалақы болғанын көрсетті.',
        },
        4,
      ),
      ...decided(town),
    ],
    ending: { phase: 'decided', outcome: 'grant' },
  },
];
