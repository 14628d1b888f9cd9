import { PRECINCTS } from '../precincts.ts';
import { athome } from './at-home.ts';
import { accountNo, askedHowItIs, granted, leaves, paidFor, paidIn } from './money-steps.ts';
import type { Story } from './story.ts';

const [town] = PRECINCTS;
const inTown = { precinct: town, channel: 'citizen', begunBy: 'applicant' } as const;

const seamstress = athome('17', 'Жарылқасынова', 'Ғазиза Серікқызы', 'Олжас Бекұлы', 'Інжу Бекқызы');
const atSeamstress = { address: 'Қызылорда қаласы, Сұлтан Бейбарыс көшесі, 14-үй' };
const staying = athome('18', 'Дүйсенова', 'Айгүл Қуатқызы', 'Бекзат Талғатұлы', 'Жанерке Талғатқызы');
const atStaying = { address: 'Қызылорда қаласы, Мүсірепов көшесі, 5-үй, 12-пәтер' };

const GOES_ON = 'Жаңа тоқсанға қайта өтініш берілді, көмек жалғасады.';

/** Families that left and came back, or have not left for long. A family that comes back has one sign-in and several cases. */
export const aboutReturns: readonly Story[] = [
  {
    ...inTown,
    id: 'left-and-came-back',
    login: 'gaziza',
    title: { kk: 'Кетті, кейін қайта келді', ru: 'Ушла и вернулась', en: 'Left, and came back' },
    special: {
      kk: '2025 жылдың үшінші тоқсанында көмек алып, жұмысқа тұрып шықты. Үш айдан соң сұрағанда жағдайы жақсы еді; алты айдан соң қайта өтініш бергені анықталды: «қайтып келді» деп жазылды, себебі отбасыға кінә емес.',
      ru: 'Получала помощь в третьем квартале 2025 года и вышла, найдя работу. Через три месяца справлялась; через шесть оказалось, что обратилась снова: записано «вернулась», и в вину это никому не ставится.',
      en: 'Was helped in the third quarter of 2025 and left with a job. Asked after three months it managed; after six it had applied again: “returned” is written down, and held against nobody.',
    },
    on: '2025-07-07',
    file: seamstress,
    contact: atSeamstress,
    steps: [
      ...granted(town, accountNo(17)),
      ...paidFor('2025-07', '2025-08', '2025-09'),
      leaves('2025-10-08', 'foundWork', 'Тігін цехына жұмысқа тұрдым, кішкентайды анам бағады.'),
      askedHowItIs('2026-01-09', { after: 3, finding: 'stands', text: 'Жұмыс істеп жүрмін, жалақы уақтылы.' }),
      // The program finds that the family applied again, whatever is typed.
      askedHowItIs('2026-04-20', { after: 6, finding: 'struggles', text: 'Цех жабылды, қайта өтініш бердік.' }),
    ],
    ending: { phase: 'closed', outcome: 'grant', kind: 'unconditional', exit: 'foundWork' },
  },
  {
    ...inTown,
    id: 'came-back',
    login: 'gaziza',
    title: { kk: 'Қайта келген отбасының екінші өтініші', ru: 'Второе обращение', en: 'Its second application' },
    special: {
      kk: 'Цех жабылған соң 2026 жылдың екінші тоқсанында қайта көмек алды, шілдеде шықты.',
      ru: 'После закрытия цеха снова получала помощь во втором квартале 2026 года и вышла в июле.',
      en: 'When the workshop had closed it was helped again in the second quarter of 2026, and left in July.',
    },
    on: '2026-04-02',
    file: seamstress,
    contact: atSeamstress,
    steps: [
      ...granted(town, accountNo(17)),
      ...paidFor('2026-04', '2026-05', '2026-06'),
      leaves('2026-07-08', 'foundWork', 'Басқа цехқа тұрдым, бұл жолы келісімшартпен.'),
      askedHowItIs('2026-10-09', { after: 3, finding: 'stands', text: 'Екі ауысыммен жұмыс істеп жүрмін, рақмет.' }),
    ],
    ending: { phase: 'closed', outcome: 'grant', kind: 'unconditional', exit: 'foundWork' },
  },
  {
    ...inTown,
    id: 'staying-since-spring',
    login: 'aigul-d',
    title: { kk: 'Көмекте ұзақ жүрген отбасы', ru: 'Давно получает помощь', en: 'Long on assistance' },
    special: {
      kk: 'Сәуірден бері үш тоқсан қатарынан көмек алады: үш өтініш, алты айдан астам. «Ұзақ алатындар» тізімінде тұр, сонда кім және қалай көмектесе алатыны қаралады.',
      ru: 'С апреля третий квартал подряд: три заявления, больше шести месяцев. Стоит в списке «получают давно», чтобы решить, чем ещё помочь.',
      en: 'Since April for the third quarter in a row: three applications, more than six months. It is on the list of long stayers, so that somebody asks what else would help.',
    },
    on: '2026-04-06',
    file: staying,
    contact: atStaying,
    steps: [
      ...granted(town, accountNo(18)),
      ...paidFor('2026-04', '2026-05', '2026-06'),
      leaves('2026-07-24', 'continues', GOES_ON),
    ],
    ending: { phase: 'closed', outcome: 'grant', kind: 'unconditional', exit: 'continues' },
  },
  {
    ...inTown,
    id: 'staying-in-summer',
    login: 'aigul-d',
    title: { kk: 'Ұзақ жүрген отбасының екінші өтініші', ru: 'Второе заявление', en: 'Its second application' },
    special: {
      kk: 'Жазда да сол жағдай: көмек қыркүйекке дейін жалғасты.',
      ru: 'Летом всё то же: помощь продолжалась до сентября.',
      en: 'In summer nothing had changed: aid went on until September.',
    },
    on: '2026-07-06',
    file: staying,
    contact: atStaying,
    steps: [
      ...granted(town, accountNo(18)),
      ...paidFor('2026-07', '2026-08', '2026-09'),
      leaves('2026-10-23', 'continues', GOES_ON),
    ],
    ending: { phase: 'closed', outcome: 'grant', kind: 'unconditional', exit: 'continues' },
  },
  {
    ...inTown,
    id: 'staying-now',
    login: 'aigul-d',
    title: { kk: 'Ұзақ жүрген отбасының үшінші өтініші', ru: 'Третье заявление', en: 'Its third application' },
    special: {
      kk: 'Көмек желтоқсанға дейін тағайындалды.',
      ru: 'Помощь назначена до декабря.',
      en: 'Aid was granted until December.',
    },
    on: '2026-10-05',
    file: staying,
    contact: atStaying,
    steps: [...granted(town, accountNo(18)), paidIn('2026-10'), paidIn('2026-11')],
    ending: { phase: 'decided', outcome: 'grant', kind: 'unconditional' },
  },
];
