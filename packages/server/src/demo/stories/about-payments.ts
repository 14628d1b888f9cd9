import { CLOSED_ACCOUNT, MISNAMING_ACCOUNT } from '../pay-register.ts';
import { PRECINCTS } from '../precincts.ts';
import { athome } from './at-home.ts';
import {
  accountNo,
  appliedAndDecided,
  asksBack,
  granted,
  heardAndOwed,
  namesAccount,
  paidFor,
  paidIn,
  repays,
  tells,
} from './money-steps.ts';
import type { Look, Story } from './story.ts';

const [town] = PRECINCTS;
const inTown = { precinct: town, channel: 'citizen', begunBy: 'applicant' } as const;

const WAGE = {
  kind: 'income',
  from: '2026-04-01',
  text: 'Көктемде дүкенде уақытша жұмыс істегенмін, айтуды ұмытыппын.',
  facts: [
    {
      fact: 'income.wage',
      member: 'mother',
      value: [{ amount: 36_000, per: 'month', from: '2026-04-01', to: '2026-06-30' }],
    },
  ],
} satisfies Parameters<typeof tells>[1];

/** A car that was sold and still stands in the register: nothing was hidden. */
const SOLD_CAR: Look = {
  told: {
    told: [{ register: 'vehicles', fact: 'property.vehicles', member: null, value: [{ kind: 'car', working: true }] }],
    contributions: [],
  },
  seen: 'Үйде анасы мен екі баласы болды, сату шарты көрсетілді, ауласында көлік жоқ.',
  finding: {
    outcome: 'nothing',
    found: [],
    text: 'Отбасының айтқаны рас: көлік былтыр сатылған, тіркелімнен шығарылмаған.',
    wrongEntry: { register: 'vehicles', text: 'Көлік 2025 жылғы тамызда сатылған, тіркелімнен шығарылмаған.' },
  },
};

/** What becomes of money on its way: withheld, lost by the bank, given back; and a family that was wrongly suspected. */
export const aboutPayments: readonly Story[] = [
  {
    ...inTown,
    id: 'withheld-from-payments',
    login: 'sholpan-zh',
    title: {
      kk: 'Артық төленгені кейінгі төлемнен ұсталды',
      ru: 'Переплата удержана из следующих выплат',
      en: 'Overpaid, and withheld from later payments',
    },
    special: {
      kk: 'Шілде толық төленді, кейін отбасы көктемгі жалақыны айтты. Артық төленгені есептелді, отбасы тыңдалды; тамыз бен қыркүйек төлемдерінің бестен бірінен артығы ұсталған жоқ.',
      ru: 'Июль выплачен полностью, потом семья сказала о весенней зарплате. Переплата посчитана, семья выслушана; из выплат за август и сентябрь удержано не больше пятой части.',
      en: 'July was paid in full, then the family told of a wage in spring. What was overpaid was reckoned and the family heard; of the payments of August and September no more than a fifth was kept back.',
    },
    on: '2026-07-06',
    file: athome('19', 'Жұмабаева', 'Шолпан Асқарқызы', 'Арман Нұржанұлы', 'Аяна Нұржанқызы'),
    contact: { address: 'Қызылорда қаласы, Ғабит Мүсірепов көшесі, 21-үй' },
    steps: [
      ...granted(town, accountNo(19)),
      paidIn('2026-07'),
      tells('applicant', WAGE, 1),
      ...appliedAndDecided(town, 'Жұмыс берушінің анықтамасы көрсетілді.'),
      asksBack('goodFaith', 'Отбасы көктемгі жалақыны кейін өзі айтты.'),
      ...heardAndOwed('Келісемін, кейінгі төлемдерден аз-аздан ұстасаңыздар болады.'),
      repays({ way: 'withholding' }),
      ...paidFor('2026-08', '2026-09'),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
  {
    ...inTown,
    id: 'came-back-from-the-bank',
    login: 'ainash',
    title: { kk: 'Банк қайтарды, қайта төленді', ru: 'Банк вернул, выплачено снова', en: 'Returned, and paid again' },
    special: {
      kk: 'Отбасының шоты жабылған екен: қазан төлемі қайтып келді. Жаңа шотын айтқан соң қазан мен қараша бірге төленді; ештеңе жоғалған жоқ, екі рет те төленбеді.',
      ru: 'Счёт семьи оказался закрыт, и выплата за октябрь вернулась. Когда семья назвала новый счёт, октябрь и ноябрь выплачены вместе; ничего не потеряно и не выплачено дважды.',
      en: 'The family’s account had been closed and October’s payment came back. Once it named a new one, October and November were paid together; nothing was lost and nothing paid twice.',
    },
    on: '2026-10-05',
    file: athome('20', 'Әбдірахманова', 'Айнаш Дәулетқызы', 'Ернар Қанатұлы', 'Медина Қанатқызы'),
    contact: { address: 'Қызылорда қаласы, Амангелді көшесі, 47-үй' },
    steps: [
      ...granted(town, CLOSED_ACCOUNT),
      paidIn('2026-10'),
      { ...namesAccount(accountNo(20)), after: 3 },
      paidIn('2026-11'),
    ],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
  {
    ...inTown,
    id: 'nobody-knows-whose',
    login: 'raikhan',
    title: {
      kk: 'Банк кімге төлегенін анық айтпады',
      ru: 'Банк не сказал ясно, кому заплатил',
      en: 'The bank did not say whom it paid',
    },
    special: {
      kk: 'Банк төлемнің атын қысқартып жіберді: жол «кімдікі екені белгісіз» кезегінде тұр. Төлем қызметкері оны тауып береді, басқа қызметкер растайды; ақша екі рет кетпейді.',
      ru: 'Банк сократил имя выплаты: строка стоит в очереди неузнанных. Сотрудник выплат найдёт её, другой подтвердит; дважды деньги не уйдут.',
      en: 'The bank cut the name of the payment short: its line waits among the unmatched. The payments officer finds whose it is and another confirms; money does not leave twice.',
    },
    on: '2026-10-05',
    file: athome('21', 'Нұрпейісова', 'Райхан Болатқызы', 'Асылхан Ерболұлы', 'Кәусар Ерболқызы'),
    contact: { address: 'Қызылорда қаласы, Скатков көшесі, 62-үй, 3-пәтер' },
    steps: [...granted(town, MISNAMING_ACCOUNT), paidIn('2026-10')],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
  {
    ...inTown,
    id: 'wrongly-suspected',
    login: 'zauresh',
    title: { kk: 'Күмән расталмады', ru: 'Подозрение не подтвердилось', en: 'Looked at, and nothing was wrong' },
    special: {
      kk: 'Тіркелімде көлік тұр, сондықтан қаралды. Көлік былтыр сатылған екен: отбасыға бәрі дұрыс екені және тіркелімдегі қатені біз түзеттіріп жатқанымыз айтылды. Көмек бір күнге де тоқтаған жоқ.',
      ru: 'В реестре значилась машина, поэтому приходили смотреть. Она продана год назад: семье сказано, что всё верно и что ошибку в реестре исправляем мы. Помощь не прерывалась ни на день.',
      en: 'A register still had a car, so somebody came to look. It had been sold a year ago: the family was told that all is right and that we have the entry mended. Aid did not stop for a day.',
    },
    on: '2026-10-05',
    file: athome('22', 'Қалиева', 'Зәуреш Оразқызы', 'Бауыржан Сәкенұлы', 'Дильназ Сәкенқызы'),
    contact: { address: 'Қызылорда қаласы, Мұратбаев көшесі, 88-үй' },
    steps: [...granted(town, accountNo(22)), paidIn('2026-10'), { looks: SOLD_CAR, after: 12 }, paidIn('2026-11')],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
];
