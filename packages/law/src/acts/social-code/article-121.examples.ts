import type { Case, Examples, PersonText } from '../example.ts';
import { examples, families, people, sides, situation } from '../example.ts';
import { ableBodiedMembers, assistanceKind, isAbleBodied, isCarer } from './article-121.ts';

const TODAY = '2026-05-12';

/** Women on 15 September of a year: one who reaches pension age that day, and one who does the next day. */
const womenOf = (year: number, reachesToday: string, reachesTomorrow: string): Case[] =>
  people(`${year}-09-15`, [
    [{ birthDate: reachesTomorrow }, true],
    [{ birthDate: reachesToday }, false],
  ]);

const ableBodied: readonly Examples[] = [
  examples(
    isAbleBodied,
    { kk: 'Он сегізге толатын күн', ru: 'День восемнадцатилетия', en: 'The eighteenth birthday' },
    people(TODAY, [
      [{ birthDate: '2008-05-13' }, false],
      [{ birthDate: '2008-05-12' }, true],
      [{ birthDate: '2008-05-11' }, true],
    ]),
  ),
  examples(
    isAbleBodied,
    { kk: 'Ердің зейнеткерлік жасы: 63', ru: 'Пенсионный возраст мужчины: 63', en: 'Pension age of a man: 63' },
    people(TODAY, [
      [{ sex: 'male', birthDate: '1963-05-13' }, true],
      [{ sex: 'male', birthDate: '1963-05-12' }, false],
      [{ sex: 'male', birthDate: '1963-05-11' }, false],
    ]),
    people('2014-03-01', [
      [{ sex: 'male', birthDate: '1951-03-02' }, true],
      [{ sex: 'male', birthDate: '1951-03-01' }, false],
    ]),
  ),
  examples(
    isAbleBodied,
    {
      kk: 'Әйелдің зейнеткерлік жасы: 2017 жылға дейін 58, содан кейін жыл сайын жарты жылға жоғары, 2023 жылдан 61',
      ru: 'Пенсионный возраст женщины: до 2017 года 58, затем каждый год на полгода выше, с 2023 года 61',
      en: 'Pension age of a woman: 58 until 2017, then half a year more each year, 61 since 2023',
    },
    womenOf(2014, '1956-09-15', '1956-09-16'),
    womenOf(2017, '1959-09-15', '1959-09-16'),
    womenOf(2018, '1960-03-15', '1960-03-16'),
    womenOf(2019, '1960-09-15', '1960-09-16'),
    womenOf(2020, '1961-03-15', '1961-03-16'),
    womenOf(2021, '1961-09-15', '1961-09-16'),
    womenOf(2022, '1962-03-15', '1962-03-16'),
    womenOf(2023, '1962-09-15', '1962-09-16'),
    womenOf(2026, '1965-09-15', '1965-09-16'),
    womenOf(2027, '1966-09-15', '1966-09-16'),
  ),
  examples(
    isAbleBodied,
    { kk: 'Денсаулығы, оқуы, құрамы', ru: 'Здоровье, учёба, состав', en: 'Health, study, composition' },
    people(TODAY, [
      [{ disability: 'group1' }, false],
      [{ disability: 'group2' }, false],
      [{ disability: 'group3' }, true],
      [{ longIllness: true }, false],
      [{ study: 'fullTime', birthDate: '2002-05-13' }, false],
      [{ study: 'fullTime', birthDate: '2002-05-12' }, true],
      [{ study: 'partTime', birthDate: '2004-03-01' }, true],
      [{ away: 'working' }, true],
      [{ away: 'imprisonment' }, false],
    ]),
  ),
  sides(isAbleBodied, ['2018-01-01', { members: [{}] }, true, true], ['2023-07-01', { members: [{}] }, true, true]),
];

const caring = (cared: PersonText): PersonText => ({ caresFor: 'member', ...cared });

const carers: readonly Examples[] = [
  examples(
    isCarer,
    {
      kk: 'Күтімдегі баланың үшке толатын күні',
      ru: 'Ребёнку исполняется три года',
      en: 'The child cared for turns three',
    },
    people(TODAY, [
      [caring({ careBirthDate: '2023-05-13' }), true],
      [caring({ careBirthDate: '2023-05-12' }), false],
      [caring({ careBirthDate: '2023-05-11' }), false],
    ]),
    people('2021-05-12', [
      [caring({ careBirthDate: '2018-05-13' }), true],
      [caring({ careBirthDate: '2018-05-12' }), false],
    ]),
  ),
  examples(
    isCarer,
    {
      kk: '2020 жылға дейін: жетіге толатын күн',
      ru: 'До 2020 года: ребёнку исполняется семь лет',
      en: 'Until 2020: the child turns seven',
    },
    people('2018-05-12', [
      [caring({ careBirthDate: '2011-05-13' }), true],
      [caring({ careBirthDate: '2011-05-12' }), false],
      [caring({ careBirthDate: '2011-05-11' }), false],
    ]),
  ),
  examples(
    isCarer,
    {
      kk: 'Қарияның сексенге толатын күні',
      ru: 'Пожилому исполняется восемьдесят лет',
      en: 'The elderly person turns eighty',
    },
    people(TODAY, [
      [caring({ careBirthDate: '1946-05-13' }), false],
      [caring({ careBirthDate: '1946-05-12' }), true],
      [caring({ careBirthDate: '1946-05-11' }), true],
      [caring({ careBirthDate: '1956-01-10', careNeeded: true }), true],
    ]),
  ),
  examples(
    isCarer,
    { kk: 'Мүгедектігі бар адамға күтім', ru: 'Уход за человеком с инвалидностью', en: 'Care of a disabled person' },
    people(TODAY, [
      [caring({ careBirthDate: '2016-01-10', careDisability: 'disabledChild' }), true],
      [caring({ careBirthDate: '1986-01-10', careDisability: 'group1' }), true],
      [caring({ careBirthDate: '1986-01-10', careDisability: 'group2' }), true],
      [caring({ careBirthDate: '1986-01-10', careDisability: 'group3' }), false],
      [{ caresFor: 'outside' }, true],
      [{ caresFor: 'nobody' }, false],
    ]),
  ),
  sides(
    isCarer,
    ['2020-01-01', { members: [caring({ careBirthDate: '2014-06-01' })] }, true, false],
    ['2023-07-01', { members: [caring({ careBirthDate: '2022-06-01' })] }, true, true],
  ),
];

const TODDLER = { birthDate: '2025-02-01' } as const;
const CARER = caring({ careBirthDate: '2025-02-01' });
const PENSIONER = { birthDate: '1950-02-01' } as const;
const INFANT_CARER = caring({ careBirthDate: '2022-06-01' });
const TWO_CARERS = { members: [INFANT_CARER, INFANT_CARER, { birthDate: '2022-06-01' }] };

const kinds: readonly Examples[] = [
  examples(
    ableBodiedMembers,
    { kk: 'Ересек, бала, зейнеткер', ru: 'Взрослый, ребёнок, пенсионер', en: 'An adult, a child, a pensioner' },
    families(TODAY, [
      [{ members: [{}, TODDLER, PENSIONER] }, 1],
      [{ members: [{}, {}, TODDLER] }, 2],
      [{ members: [PENSIONER] }, 0],
    ]),
  ),
  sides(ableBodiedMembers, ['2023-07-01', { members: [{}, {}] }, 2, 2]),
  examples(
    assistanceKind,
    { kk: 'Шартсыз және шартты', ru: 'Безусловная и обусловленная', en: 'Unconditional and conditional' },
    families(TODAY, [
      [{ members: [PENSIONER] }, 'unconditional'],
      [{ members: [{ disability: 'group2' }] }, 'unconditional'],
      [{ members: [CARER, TODDLER] }, 'unconditional'],
      [{ members: [{}, TODDLER] }, 'conditional'],
      [{ members: [CARER, {}, TODDLER] }, 'conditional'],
      [{ members: [CARER, CARER, TODDLER] }, 'conditional'],
      [{ members: [CARER, PENSIONER, TODDLER] }, 'unconditional'],
    ]),
  ),
  examples(
    assistanceKind,
    {
      kk: '2018–2023: барлық еңбекке қабілетті мүше күтіммен отырса',
      ru: '2018–2023: уходом заняты все трудоспособные',
      en: '2018–2023: every able-bodied member is a carer',
    },
    [
      { on: '2022-10-10', situation: situation(TWO_CARERS), answer: 'unconditional' },
      { on: '2022-10-10', situation: situation({ members: [...TWO_CARERS.members, {}] }), answer: 'conditional' },
    ],
  ),
  sides(
    assistanceKind,
    ['2018-01-01', { members: [{}] }, 'none', 'conditional'],
    ['2023-07-01', TWO_CARERS, 'unconditional', 'conditional'],
  ),
];

/** Who can work, who is kept at home by care, and which kind of assistance follows. */
export const article121Examples: readonly Examples[] = [...ableBodied, ...carers, ...kinds];
