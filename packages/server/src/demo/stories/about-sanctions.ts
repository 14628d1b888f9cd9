import { PRECINCTS } from '../precincts.ts';
import { answers, asked, contracted, explains, objects, sanctioned, settled } from './hearing-steps.ts';
import { decided, submitted, visited, voted, wholeWay } from './steps.ts';
import { family, person, type Story } from './story.ts';

const [town] = PRECINCTS;
const inTown = { precinct: town, channel: 'citizen', begunBy: 'applicant' } as const;

const NOT_COME = 'Қоғамдық жұмысқа шыққан жоқ, телефонға жауап болмады.';
const CHECKED = 'Жұмыс берушінің анықтамасы бойынша шықпаған; себебін растайтын жағдай табылмады.';

/** Somebody out of work, with two children: conditional assistance. */
const outOfWork = (surname: string, name: string, birthDate: string, child: string, other: string) =>
  family(
    [
      person(`${surname} ${name}`, birthDate, 'female', {
        id: 'mother',
        relation: 'applicant',
        work: 'registeredUnemployed',
      }),
      person(`${surname} ${child}`, '2013-03-14', 'female', { id: 'first', relation: 'child' }),
      person(`${surname} ${other}`, '2017-10-21', 'female', { id: 'second', relation: 'child' }),
    ],
    { incomes: [{ member: 'mother', kind: 'alimony', amount: 28_000, per: 'month', from: '2017-01-01' }] },
  );

/** A family is heard before anything follows; what follows is the law's; what was wrong is put right. */
export const aboutSanctions: readonly Story[] = [
  {
    ...inTown,
    id: 'asked-to-explain',
    login: 'zhazira',
    title: { kk: 'Түсініктеме сұралды', ru: 'Семью просят объяснить', en: 'Asked to explain' },
    special: {
      kk: 'Ештеңе шешілген жоқ: отбасы бес жұмыс күні ішінде не болғанын айтады. Төлемі өзгермейді.',
      ru: 'Ничего не решено: у семьи пять рабочих дней, чтобы рассказать, что произошло. Выплата не меняется.',
      en: 'Nothing is decided: the family has five working days to say what happened. Its payment does not change.',
    },
    on: '2026-10-26',
    file: outOfWork('Қожабекова', 'Жазира Маратқызы', '1992-02-11', 'Аяулым Ерланқызы', 'Інжу Ерланқызы'),
    contact: { address: 'Қызылорда қаласы, Тасбөгет кенті, Абай көшесі, 15-үй', phone: '+7 747 555 0401' },
    steps: [...wholeWay(town), ...contracted(), asked(NOT_COME, 14)],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
  {
    ...inTown,
    id: 'good-cause',
    login: 'ulpan',
    title: { kk: 'Себебі дәлелді', ru: 'Уважительная причина', en: 'Good cause' },
    special: {
      kk: 'Баласы ауруханада болған. Консультант дәлелді себеп деп тапты: ештеңе өзгермейді, санкция ұсынуға болмайды.',
      ru: 'Ребёнок лежал в больнице. Консультант счёл причину уважительной: ничего не меняется, санкцию предложить нельзя.',
      en: 'A child was in hospital. The consultant found good cause: nothing changes, and no sanction can be proposed.',
    },
    on: '2026-10-12',
    file: outOfWork('Серғалиева', 'Ұлпан Берікқызы', '1990-07-05', 'Мөлдір Асқарқызы', 'Томирис Асқарқызы'),
    contact: { address: 'Қызылорда қаласы, Қорқыт ата көшесі, 40-үй, 2-пәтер' },
    steps: [
      ...wholeWay(town),
      ...contracted(),
      asked(NOT_COME, 10),
      explains('Кіші қызыммен екі апта облыстық ауруханада жаттық, телефон қуаттайтын жер болмады.', 2),
      settled('goodCause', 'Ауруханадан шығу қағазы көрсетілді: жұмыс басталған күндері баласымен бірге болған.', 1),
      {
        by: 'botagoz',
        does: { type: 'proposeSanction', breach: 'breach-1' },
        refused: 'breach.notConfirmed',
      },
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
  {
    ...inTown,
    id: 'contract-ended-2026',
    login: 'erkezhan',
    title: {
      kk: 'Көмек тоқтатылды, шағым қаралуда',
      ru: 'Помощь прекращена, жалоба рассматривается',
      en: 'Ended, and objected to',
    },
    special: {
      kk: '2020 жылдан бері бір бұзу шартты көмекті тоқтатады. Отбасы шағымданды: жауап берілгенше санкция тоқтап тұр, шағымға облыс қарайды.',
      ru: 'С 2020 года одно нарушение прекращает обусловленную помощь. Семья возразила: до ответа санкция не действует, рассматривает область.',
      en: 'Since 2020 one breach ends conditional assistance. The family objected: the sanction rests until the region has answered.',
    },
    on: '2026-10-05',
    file: outOfWork('Төлебаева', 'Еркежан Сәкенқызы', '1988-12-30', 'Ақерке Нұржанқызы', 'Айша Нұржанқызы'),
    contact: { address: 'Қызылорда қаласы, Бұхарбай батыр көшесі, 9-үй' },
    steps: [
      ...wholeWay(town),
      ...contracted(),
      asked(NOT_COME, 10),
      explains('Жұмыс орны отыз шақырым жерде, таңғы автобус жоқ. Жақынырақ жерден сұрағанмын.', 3),
      settled('confirmed', CHECKED, 1),
      ...sanctioned(),
      objects('sanction', 'Жағдайым ескерілмеді. Автобус жоқтығын ауыл әкімі растайды.', 4),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
  {
    ...inTown,
    id: 'objection-won',
    login: 'nagima',
    title: { kk: 'Отбасының айтқаны дұрыс болды', ru: 'Семья оказалась права', en: 'The family was right' },
    special: {
      kk: 'Облыс дәлелді себеп ескерілмегенін тапты: санкция алынып, төлем толық қалпына келді. Қате қолданылған ереже санаққа түсті.',
      ru: 'Область нашла, что уважительную причину не учли: санкция снята, выплата восстановлена полностью. Неверно применённое правило попало в статистику.',
      en: 'The region found that good cause had been overlooked: the sanction was lifted and the payment restored. The rule that was applied wrongly is counted.',
    },
    on: '2026-10-01',
    file: outOfWork('Бердібекова', 'Нағима Жандосқызы', '1985-05-17', 'Жанель Талғатқызы', 'Дария Талғатқызы'),
    contact: { address: 'Қызылорда қаласы, Әйтеке би көшесі, 71-үй, 15-пәтер' },
    steps: [
      ...wholeWay(town),
      ...contracted(),
      asked(NOT_COME, 10),
      settled('confirmed', 'Белгіленген күнге дейін жауап келмеді; жұмыс беруші шықпағанын растады.', 7),
      ...sanctioned(),
      objects('sanction', 'Хатты кеш алдым: жұмысқа шыққанмын, еңбек шартым бар.', 3),
      answers('upheld', 'Отбасы мүшесі мерзімі өткенге дейін тұрақты жұмысқа шыққан: шараға міндетті болмаған.', {
        cite: 'socialCode/122/4',
        rule: 'isExemptFromMeasures',
        after: 6,
      }),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
  {
    ...inTown,
    id: 'breaches-2018',
    login: 'roza-2018',
    title: {
      kk: '2018 жыл: алдымен жартысы, кейін балаларға ғана',
      ru: '2018: сначала половина, затем только детям',
      en: '2018: first half, then children only',
    },
    special: {
      kk: 'Бірінші бұзуда ересектің үлесі бір айға екі есе азайды да, өздігінен қалпына келді. Екіншісінде көмек балаларға ғана төленді; шағым қанағаттандырылмады.',
      ru: 'При первом нарушении доля взрослого на месяц уменьшилась вдвое и сама восстановилась. При втором помощь платилась только детям; жалобу не удовлетворили.',
      en: 'At the first breach the adult’s share was halved for a month and came back by itself. At the second only the children were paid; the objection was rejected.',
    },
    on: '2018-08-06',
    file: family(
      [
        person('Қуанышева Роза Тимурқызы', '1980-04-25', 'female', {
          id: 'mother',
          relation: 'applicant',
          work: 'registeredUnemployed',
        }),
        person('Қуанышев Дәурен Саматұлы', '2007-01-12', 'male', { id: 'first', relation: 'child' }),
        person('Қуанышева Камила Саматқызы', '2010-06-03', 'female', { id: 'second', relation: 'child' }),
      ],
      { incomes: [{ member: 'mother', kind: 'alimony', amount: 9_000, per: 'month', from: '2017-01-01' }] },
    ),
    contact: { address: 'Қызылорда қаласы, Ғани Мұратбаев көшесі, 3-үй' },
    steps: [
      ...wholeWay(town),
      ...contracted(),
      asked(NOT_COME, 12),
      explains('Жұмыс іздеп Шымкентке кеткен едім, хабарлауды ұмытыппын.', 2),
      settled('confirmed', CHECKED, 1),
      ...sanctioned(),
      asked('Қоғамдық жұмысты аяғына дейін жеткізбеді.', 32),
      settled('confirmed', 'Жауап болмады; жұмыс беруші келмегенін растады.', 7),
      ...sanctioned(),
      objects('sanction', 'Сома қате есептелген.', 3),
      answers('rejected', 'Сома тексерілді: екінші бұзудан кейін көмек балаларға ғана төленеді, есеп дұрыс.', {
        cite: 'tsaLaw/4/12',
        after: 8,
      }),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'conditional' },
  },
  {
    ...inTown,
    id: 'refusal-set-aside',
    login: 'sandugash',
    title: { kk: 'Бас тарту күшін жойды', ru: 'Отказ отменён', en: 'A refusal set aside' },
    special: {
      kk: 'Комиссия мұқтаждық таппады, отбасы шағымданды. Облыс қорытындының негізі жоқ деп тапты: шешім күшін жойды, іс қайта анықталады.',
      ru: 'Комиссия не нашла нужды, семья возразила. Область сочла вывод необоснованным: решение отменено, дело определяется заново.',
      en: 'The commission found no need and the family objected. The region found no ground for it: the decision was set aside and the case is determined again.',
    },
    on: '2026-10-14',
    file: outOfWork('Әлжанова', 'Сандуғаш Ғалымқызы', '1994-08-19', 'Айым Бауыржанқызы', 'Сафия Бауыржанқызы'),
    contact: { address: 'Қызылорда қаласы, Ыбырай Алтынсарин көшесі, 22-үй' },
    steps: [
      ...submitted(),
      ...visited(town),
      ...voted(town, ['noNeed', 'noNeed', 'noNeed']),
      ...decided(town),
      objects('decision', 'Үйде жиһаз көп деп мұқтаж емес деді, бірақ табысымыз жоқ.', 3),
      answers('upheld', 'Қорытындыда заңдағы негіздердің бірде-бірі аталмаған.', {
        cite: 'socialCode/125/1',
        rule: 'commissionFoundNoNeed',
        after: 6,
      }),
    ],
    ending: { phase: 'determination', outcome: 'refuse' },
  },
];
