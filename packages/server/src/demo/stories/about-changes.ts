import { PRECINCTS } from '../precincts.ts';
import { athome } from './at-home.ts';
import {
  accountNo,
  appliedAndDecided,
  asksBack,
  granted,
  heardAndOwed,
  paidIn,
  repays,
  settles,
  tells,
} from './money-steps.ts';
import { does, wholeWay } from './steps.ts';
import type { Story } from './story.ts';

const [town] = PRECINCTS;
const inTown = { precinct: town, channel: 'citizen', begunBy: 'applicant' } as const;

const BORN = {
  kind: 'birth',
  from: '2026-11-03',
  facts: [
    {
      fact: 'resident',
      member: 'child-4',
      value: {
        id: 'child-4',
        name: 'Жүнісова Ақнұр Маратқызы',
        relation: 'child',
        birthDate: '2026-11-03',
        sex: 'female',
      },
    },
  ],
} as const;
const DIED = {
  kind: 'death',
  from: '2026-11-09',
  facts: [{ fact: 'livesWithFamily', member: 'granny', value: false }],
} as const;
const WAGE = {
  kind: 'income',
  from: '2026-07-01',
  facts: [
    {
      fact: 'income.wage',
      member: 'mother',
      value: [{ amount: 45_000, per: 'month', from: '2026-07-01', to: '2026-09-30' }],
    },
  ],
} as const;
const ALIMONY = {
  kind: 'income',
  from: '2026-07-01',
  facts: [{ fact: 'income.alimony', member: 'mother', value: [{ amount: 60_000, per: 'month', from: '2024-01-01' }] }],
} as const;

/** What a family has told, or has not, and what came of it. */
export const aboutChanges: readonly Story[] = [
  {
    ...inTown,
    id: 'before-a-change',
    login: 'meruert',
    title: { kk: 'Көмек алып жүр', ru: 'Получает помощь', en: 'Being helped' },
    special: {
      kk: 'Бәрі бұрынғыдай. Өзгеріс болса, бірнеше түрту арқылы хабарлай алады.',
      ru: 'Всё по-прежнему. Если что-то изменится, сообщит об этом в несколько касаний.',
      en: 'All is as it was. If something changes, it is told in a few taps.',
    },
    on: '2026-10-12',
    file: athome('11', 'Оспанова', 'Меруерт Талғатқызы', 'Әлихан Даниярұлы', 'Аружан Даниярқызы'),
    contact: { address: 'Қызылорда қаласы, Жібек жолы көшесі, 18-үй', phone: '+7 747 555 0501' },
    steps: [...wholeWay(town)],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
  {
    ...inTown,
    id: 'birth-in-time',
    login: 'balnur',
    title: { kk: 'Қызы туды, уақытында айтты', ru: 'Родилась дочь, сообщила в срок', en: 'A birth told in time' },
    special: {
      kk: 'Сома туған күннен бастап қайта есептелді: қараша айы күнмен екіге бөлінеді, айырмасын келесі тізілім төлейді.',
      ru: 'Сумма пересчитана со дня рождения: ноябрь делится по дням, разницу выплатит следующая ведомость.',
      en: 'Reckoned anew from the day of birth: November is shared by days, and the next register pays the difference.',
    },
    on: '2026-10-05',
    file: athome('12', 'Жүнісова', 'Балнұр Ерікқызы', 'Нұртас Маратұлы', 'Айым Маратқызы'),
    contact: { address: 'Қызылорда қаласы, Қорқыт ата көшесі, 3-үй, 11-пәтер' },
    steps: [
      ...wholeWay(town),
      tells('applicant', { ...BORN, text: 'Үшінші қараша күні қызымыз туды.' }, 22),
      ...appliedAndDecided(town, 'Туу туралы куәлік көрсетілді.'),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
  {
    ...inTown,
    id: 'job-not-told',
    login: 'dinara-o',
    title: { kk: 'Айтылмаған жұмыс', ru: 'Несказанная работа', en: 'A job not told' },
    special: {
      kk: 'Өтініш алдындағы тоқсанда жалақы болған. Өтініш айынан бастап қайта есептелді; артық төленгенін отбасы тыңдалғаннан кейін бес бөлікке бөліп қайтарады.',
      ru: 'В квартале перед обращением была зарплата. Пересчитано с месяца обращения; переплату семья, когда её выслушали, возвращает пятью частями.',
      en: 'There was a wage in the quarter before the application. Reckoned anew from its month; heard first, the family repays in five parts.',
    },
    on: '2026-10-05',
    file: athome('13', 'Омарова', 'Динара Серікқызы', 'Санжар Асқарұлы', 'Томирис Асқарқызы'),
    contact: { address: 'Қызылорда қаласы, Абай даңғылы, 50-үй, 7-пәтер' },
    steps: [
      ...granted(town, accountNo(13)),
      paidIn('2026-10'),
      tells('marat', { ...WAGE, text: 'Зейнетақы жарналары бойынша шілде–қыркүйекте жалақы болған.' }, 2),
      ...appliedAndDecided(town, 'Жұмыс берушінің анықтамасы алынды.'),
      asksBack('concealment', 'Өтініште үш айлық жалақы аталмаған.'),
      ...heardAndOwed('Уақытша жұмыс болатын, табысқа жататынын білмедім. Бөліп қайтарғым келеді.'),
      repays({ way: 'voluntary', parts: 5, firstDue: '2026-12-10' }),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
  {
    ...inTown,
    id: 'agency-error',
    login: 'karlygash-s',
    title: { kk: 'Мекеменің қатесі', ru: 'Ошибка учреждения', en: 'The office’s own error' },
    special: {
      kk: 'Консультант балаға төленетін алиментті екі есе кем жазған. Қате біздікі: ештеңе ұсталмайды, қайтару отбасының еркінде.',
      ru: 'Консультант записал алименты вдвое меньше. Ошибка наша: ничего не удержат, возвращать или нет — решает семья.',
      en: 'The consultant had written down half of the alimony. The error is ours: nothing is withheld, giving it back is up to the family.',
    },
    on: '2026-10-05',
    file: athome('14', 'Сейтова', 'Қарлығаш Бауыржанқызы', 'Ерасыл Қайратұлы', 'Жансая Қайратқызы'),
    contact: { address: 'Қызылорда қаласы, Тоқмағамбетов көшесі, 27-үй' },
    steps: [
      ...granted(town, accountNo(14)),
      paidIn('2026-10'),
      tells('botagoz', { ...ALIMONY, text: 'Құжатта алимент 60 000 теңге, өтінішке 30 000 болып жазылған.' }, 3),
      ...appliedAndDecided(town, 'Отбасының құжаты дұрыс, теру кезінде қате кеткен.'),
      asksBack('agencyError', 'Өтінішті теру кезінде алимент сомасы қате жазылған.'),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
  {
    ...inTown,
    id: 'moved-away',
    login: 'aliya-m',
    title: { kk: 'Басқа облысқа көшті', ru: 'Переехала в другую область', en: 'Moved to another region' },
    special: {
      kk: 'Көмек келесі айдың басынан тоқтайды: көшкен айдікі толық қалады. Жаңа жерде қайта өтініш береді.',
      ru: 'Помощь прекращается с начала следующего месяца: за месяц переезда остаётся целиком. На новом месте подаст заявление снова.',
      en: 'Aid ends with the month after: that of the move stays whole. The family applies anew where it lives now.',
    },
    on: '2026-10-05',
    file: athome('15', 'Мұсаева', 'Әлия Нұрланқызы', 'Диас Серікұлы', 'Амина Серікқызы'),
    contact: { address: 'Қызылорда қаласы, Әйтеке би көшесі, 8-үй' },
    steps: [
      ...wholeWay(town),
      tells('applicant', { kind: 'move', from: '2026-10-26', text: 'Түркістанға, әке-шешемнің қасына көштік.' }, 12),
      settles('noEffect', 'Көшу сомаға әсер етпейді: көмекті тоқтату бөлек ұсынылды.'),
      does('botagoz', {
        type: 'proposeEnd',
        ground: 'moved',
        happenedOn: '2026-10-26',
        reason: 'Жаңа тіркеу туралы анықтама көрсетілді.',
      }),
      does('samat', { type: 'approveEnd' }, 2),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
  {
    ...inTown,
    id: 'a-death',
    login: 'kulash',
    title: { kk: 'Әжесі қайтыс болды', ru: 'Умерла бабушка', en: 'A grandmother died' },
    special: {
      kk: 'Құрам қайтыс болған күннен бастап өзгереді; оған дейінгі күндер бұрынғы сомамен қалады.',
      ru: 'Состав меняется со дня смерти; за дни до неё сумма прежняя.',
      en: 'The family is smaller from the day of death; the days before keep their amount.',
    },
    on: '2026-10-05',
    file: athome('16', 'Тұрсынова', 'Күләш Аманқызы', 'Мағжан Ерланұлы', 'Сафия Ерланқызы', [
      ['Тұрсынова Бибіжан Ахметқызы', '1958-02-14', 'female', { id: 'granny', relation: 'parent', work: 'none' }],
    ]),
    contact: { address: 'Қызылорда қаласы, Бұхарбай батыр көшесі, 33-үй' },
    steps: [
      ...wholeWay(town),
      tells('applicant', { ...DIED, text: 'Анам тоғызыншы қараша күні қайтыс болды.' }, 25),
      ...appliedAndDecided(town, 'Қайтыс болу туралы куәлік көрсетілді.'),
    ],
    ending: { phase: 'decided', outcome: 'grant' },
  },
];
