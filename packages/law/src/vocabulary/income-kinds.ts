import type { Money, Names } from '@tirek/rules';
import { person } from './entities.ts';

/** Every kind of income a family can state. Which of them count, in which edition, is law: see `acts/`. */
export const INCOME_KINDS = {
  wage: { kk: 'Жалақы', ru: 'Заработная плата', en: 'Wage' },
  business: { kk: 'Кәсіпкерлік табыс', ru: 'Доход от предпринимательства', en: 'Business income' },
  pension: { kk: 'Зейнетақы', ru: 'Пенсия', en: 'Pension' },
  disabilityBenefit: { kk: 'Мүгедектік бойынша жәрдемақы', ru: 'Пособие по инвалидности', en: 'Disability benefit' },
  survivorBenefit: {
    kk: 'Асыраушысынан айырылу жәрдемақысы',
    ru: 'Пособие по потере кормильца',
    en: 'Survivor benefit',
  },
  childcareBenefit: {
    kk: 'Бала күтіміне байланысты төлем',
    ru: 'Выплата по уходу за ребёнком',
    en: 'Childcare benefit',
  },
  birthBenefit: { kk: 'Бала туғанда берілетін жәрдемақы', ru: 'Пособие на рождение ребёнка', en: 'Birth benefit' },
  largeFamilyBenefit: {
    kk: 'Көпбалалы отбасы жәрдемақысы',
    ru: 'Пособие многодетной семье',
    en: 'Large-family benefit',
  },
  childAllowance: {
    kk: '18 жасқа дейінгі балаларға жәрдемақы',
    ru: 'Пособие на детей до 18 лет',
    en: 'Child allowance',
  },
  specialStateBenefit: {
    kk: 'Арнаулы мемлекеттік жәрдемақы',
    ru: 'Специальное государственное пособие',
    en: 'Special state benefit',
  },
  targetedAssistance: {
    kk: 'Атаулы әлеуметтік көмек',
    ru: 'Адресная социальная помощь',
    en: 'Targeted social assistance',
  },
  housingAid: { kk: 'Тұрғын үй көмегі', ru: 'Жилищная помощь', en: 'Housing aid' },
  stipend: { kk: 'Шәкіртақы', ru: 'Стипендия', en: 'Stipend' },
  alimony: { kk: 'Алимент', ru: 'Алименты', en: 'Alimony' },
  rent: { kk: 'Мүлікті жалға беруден түскен табыс', ru: 'Доход от аренды имущества', en: 'Rent received' },
  propertySale: { kk: 'Мүлікті сатудан түскен табыс', ru: 'Доход от продажи имущества', en: 'Sale of property' },
  householdFarm: { kk: 'Жеке қосалқы шаруашылық', ru: 'Личное подсобное хозяйство', en: 'Household farm' },
  gift: { kk: 'Сыйға алынған ақша немесе мұра', ru: 'Подарок или наследство', en: 'Gift or inheritance' },
  loan: { kk: 'Кредит немесе микрокредит', ru: 'Кредит или микрокредит', en: 'Loan or microcredit' },
  mortgage: { kk: 'Ипотека', ru: 'Ипотека', en: 'Mortgage' },
  depositInterest: { kk: 'Салым бойынша сыйақы', ru: 'Вознаграждение по вкладу', en: 'Deposit interest' },
  securities: { kk: 'Бағалы қағаздардан табыс', ru: 'Доход по ценным бумагам', en: 'Income from securities' },
  transfer: { kk: 'Ақша аударымы', ru: 'Денежный перевод', en: 'Money transfer' },
  winnings: { kk: 'Ұтыс', ru: 'Выигрыш', en: 'Winnings' },
  relocationGrant: { kk: 'Қоныс аударуға берілетін субсидия', ru: 'Субсидия на переезд', en: 'Relocation grant' },
  burialBenefit: { kk: 'Жерлеуге берілетін жәрдемақы', ru: 'Пособие на погребение', en: 'Burial benefit' },
  activeMeasures: {
    kk: 'Жұмыспен қамту шараларынан табыс',
    ru: 'Доход от мер занятости',
    en: 'Income from employment measures',
  },
  other: { kk: 'Өзге табыс', ru: 'Прочий доход', en: 'Other income' },
} as const satisfies Record<string, Names>;

export type IncomeKind = keyof typeof INCOME_KINDS;
export const incomeKinds = Object.keys(INCOME_KINDS) as IncomeKind[];

/** The fact's name under which a kind of income reaches the rules: `income.wage`. */
export const incomeFact = (kind: IncomeKind): string => `income.${kind}`;

/** What one person received of each kind in the quarter before the quarter of application. */
export const income = Object.fromEntries(
  incomeKinds.map((kind) => [kind, person.given.money(incomeFact(kind), { named: INCOME_KINDS[kind] })]),
) as Record<IncomeKind, Money<'person'>>;
