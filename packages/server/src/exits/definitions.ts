import type { Names } from '@tirek/rules';

/** How a figure about leaving assistance is counted. A change of what it counts is a new version with its own first day. */
export interface FigureDefinition {
  readonly id: ExitFigure;
  readonly version: number;
  /** ISO day since which it is counted so. */
  readonly since: string;
  /** The figure it is a share of; null for the first. */
  readonly of: ExitFigure | null;
  readonly named: Names;
  readonly text: Names;
}

/** From the application to not coming back, in the order in which families go. */
export const EXIT_FIGURES = [
  'applications',
  'decided',
  'awards',
  'conditional',
  'contracts',
  'reviewed',
  'reached',
  'exits',
  'exitsYearAgo',
  'outForGood',
] as const;
export type ExitFigure = (typeof EXIT_FIGURES)[number];

const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });
const first = { version: 1, since: '2026-11-25' } as const;

export const DEFINITIONS: readonly FigureDefinition[] = [
  {
    ...first,
    id: 'applications',
    of: null,
    named: say('Өтініштер', 'Заявления', 'Applications'),
    text: say(
      'Өтініш күні кезеңге кіретін тіркелген өтініштер, кері алынғандары да. Өтініш күні бойынша бір топ барлық көрсеткіште бірдей қалады.',
      'Зарегистрированные заявления, чей день обращения входит в период, включая отозванные. Все показатели считаются по этим же семьям.',
      'Applications registered with a day of application in the period, also those withdrawn. Every figure is counted over these same families.',
    ),
  },
  {
    ...first,
    id: 'decided',
    of: 'applications',
    named: say('Шешім қабылданды', 'Решения приняты', 'Decided'),
    text: say(
      'Олардың ішінде тағайындау не бас тарту туралы шешім қабылданғандары.',
      'Из них — с решением о назначении или отказе.',
      'Of these, with a decision to grant or to refuse.',
    ),
  },
  {
    ...first,
    id: 'awards',
    of: 'decided',
    named: say('Тағайындалды', 'Назначено', 'Granted'),
    text: say(
      'Шешімдердің бірінде көмек тағайындалғандары, кейін сомасы түзетілсе де.',
      'Те, кому помощь назначена хотя бы одним решением, даже если сумму потом исправили.',
      'Those granted aid by any decision, also where the amount was corrected later.',
    ),
  },
  {
    ...first,
    id: 'conditional',
    of: 'awards',
    named: say('Шартты көмек', 'Обусловленная помощь', 'Conditional aid'),
    text: say(
      'Тағайындалғандардың ішінде келісімшарт талап етілетіндері.',
      'Из назначенных — те, где нужен контракт.',
      'Of the awards, those that need a contract.',
    ),
  },
  {
    ...first,
    id: 'contracts',
    of: 'conditional',
    named: say('Келісімшарт жасалды', 'Контракт заключён', 'Contract concluded'),
    text: say(
      'Шартты көмектің ішінде барлық тарап қол қойған келісімшарты барлары.',
      'Из обусловленной помощи — те, где контракт подписали все стороны.',
      'Of conditional aid, those whose contract every party has signed.',
    ),
  },
  {
    ...first,
    id: 'reviewed',
    of: 'contracts',
    named: say('Қорытындысы шықты', 'Итоги подведены', 'Reviewed'),
    text: say(
      'Келісімшарттарының қорытындысы отбасымен бірге шығарылғандары.',
      'Контракты, итоги которых подвели вместе с семьёй.',
      'Contracts that were reviewed with the family.',
    ),
  },
  {
    ...first,
    id: 'reached',
    of: 'reviewed',
    named: say('Жоспар орындалды', 'План удался', 'Plan reached'),
    text: say(
      'Қорытындысында жоспар толық орындалды деп жазылғандары.',
      'Те, у кого по итогам план достигнут полностью.',
      'Those whose review says that the plan was reached in full.',
    ),
  },
  {
    ...first,
    id: 'exits',
    of: 'awards',
    named: say('Көмектен шықты', 'Вышли из помощи', 'Left assistance'),
    text: say(
      'Ісі жабылған, жаңа өтінішпен жалғастырмаған отбасылар. Жаңа өтінішпен жалғастыру — шығу емес.',
      'Семьи, чьё дело закрыто и которые не продолжили с новым заявлением. Продолжение — не выход.',
      'Families whose case was closed and who did not go on with a new application. Going on is no exit.',
    ),
  },
  {
    ...first,
    id: 'exitsYearAgo',
    of: 'exits',
    named: say('Шыққанына бір жыл болды', 'Вышли год назад и раньше', 'Left a year ago or more'),
    text: say(
      'Шыққанына есеп күніне дейін кемінде 12 ай өткендері: олардың ғана қайтқан-қайтпағаны белгілі.',
      'Вышедшие не меньше чем за 12 месяцев до дня отчёта: только о них известно, вернулись ли они.',
      'Those who left at least 12 months before the day of the figures: only of them it is known whether they came back.',
    ),
  },
  {
    ...first,
    id: 'outForGood',
    of: 'exitsYearAgo',
    named: say('12 айда қайтпады', 'Не вернулись за 12 месяцев', 'Not back within 12 months'),
    text: say(
      'Олардың ішінде шыққаннан кейінгі 12 айда отбасының ешбір мүшесіне жаңа көмек тағайындалмағандары (мүшелердің ЖСН-і бойынша).',
      'Из них — те, чьей семье за 12 месяцев после выхода не назначили новую помощь (по ИИН членов семьи).',
      'Of these, those whose family was granted no new aid in the 12 months after leaving (by the members’ numbers).',
    ),
  },
];
