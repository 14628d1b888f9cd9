import { citable } from '@tirek/rules';

/*
 * The acts whose places the rules cite, older above newer within a subject. Titles in Kazakh and Russian are the official ones; of
 * orders that only amend another, the short form "amendment of …" is given. English names are ours where the official register has
 * no translation. Links lead to the register Әділет, only where the act's number there was seen.
 */
const adilet = (id: string): string => `https://adilet.zan.kz/kaz/docs/${id}`;

// ── laws ───────────────────────────────────────────────────────────────────────────────────────────────────
/** Base of targeted social assistance from 2002 until 2023-06-30. */
export const tsaLaw = citable({
  id: 'tsaLaw',
  named: {
    kk: '«Мемлекеттік атаулы әлеуметтік көмек туралы» Заң',
    ru: 'Закон «О государственной адресной социальной помощи»',
    en: 'Law on State Targeted Social Assistance',
  },
  number: '№ 246-II, 17.07.2001',
  link: adilet('Z010000246_'),
});

/** Base of the child allowance until 2017-12-31. */
export const childBenefitsLaw = citable({
  id: 'childBenefitsLaw',
  named: {
    kk: '«Балалы отбасыларға берілетін мемлекеттік жәрдемақылар туралы» Заң',
    ru: 'Закон «О государственных пособиях семьям, имеющим детей»',
    en: 'Law on State Benefits to Families with Children',
  },
  number: '№ 63-III, 28.06.2005',
  link: adilet('Z050000063_'),
});

/** In force since 2023-07-01. */
export const socialCode = citable({
  id: 'socialCode',
  named: {
    kk: 'Қазақстан Республикасының Әлеуметтік кодексі',
    ru: 'Социальный кодекс Республики Казахстан',
    en: 'Social Code of the Republic of Kazakhstan',
  },
  number: '№ 224-VII, 20.04.2023',
  link: adilet('K2300000224'),
});

// ── objections ─────────────────────────────────────────────────────────────────────────────────────────────
/** Until 2021-06-30. */
export const appealsLaw = citable({
  id: 'appealsLaw',
  named: {
    kk: '«Жеке және заңды тұлғалардың өтініштерін қарау тәртібі туралы» Заң',
    ru: 'Закон «О порядке рассмотрения обращений физических и юридических лиц»',
    en: 'Law on the Procedure of Considering Appeals of Individuals and Legal Entities',
  },
  number: '№ 221-III, 12.01.2007',
  link: adilet('Z070000221_'),
});

/** Hearing, objection and what it suspends, since 2021-07-01. Only its title and first day were read, not its articles. */
export const administrativeCode = citable({
  id: 'administrativeCode',
  named: {
    kk: 'Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі',
    ru: 'Административный процедурно-процессуальный кодекс Республики Казахстан',
    en: 'Administrative Procedural Code of the Republic of Kazakhstan',
  },
  number: '№ 350-VI, 29.06.2020',
  link: adilet('K2000000350'),
});

// ── the Orleu project ──────────────────────────────────────────────────────────────────────────────────────
/** Approved anew by the Government each year from 2014 to 2017; the decrees of 2014 and 2015 were not found. */
export const orleuRules = citable({
  id: 'orleuRules',
  named: {
    kk: '«Өрлеу» жобасы бойынша шартты ақшалай көмекті ендіруге берілетін ағымдағы нысаналы трансферттерді пайдалану қағидалары',
    ru: 'Правила использования целевых текущих трансфертов на внедрение обусловленной денежной помощи по проекту «Өрлеу»',
    en: 'Rules on the transfers for introducing conditional cash assistance under the Orleu project',
  },
  number: '№ 133, 04.03.2016; № 52, 13.02.2017',
});

// ── the poverty line ───────────────────────────────────────────────────────────────────────────────────────
const POVERTY_LINE = {
  kk: '«Кедейлік шегінің мөлшерін айқындау туралы» бұйрық',
  ru: 'Приказ «Об определении размера черты бедности»',
  en: 'Order determining the poverty line',
};

/** 2018-01-01 – 2023-06-30. */
export const lineOrder290 = citable({ id: 'lineOrder290', named: POVERTY_LINE, number: '№ 290, 31.08.2017' });

/** Amends order 290: 50 % and its floor, 70 % from 2019-04-01. */
export const lineOrder135 = citable({
  id: 'lineOrder135',
  named: {
    kk: '2017 жылғы 31 тамыздағы № 290 бұйрыққа өзгеріс енгізу туралы бұйрық',
    ru: 'Приказ о внесении изменения в приказ № 290 от 31 августа 2017 года',
    en: 'Order amending order № 290 of 31 August 2017',
  },
  number: '№ 135, 20.03.2019',
});

/** Since 2023-07-01. */
export const lineOrder160 = citable({ id: 'lineOrder160', named: POVERTY_LINE, number: '№ 160, 19.05.2023' });

/** Amends order 160: the median rule, in force from 2025-01-06 for applications from 2025-01-01. */
export const lineOrder473 = citable({
  id: 'lineOrder473',
  named: {
    kk: '2023 жылғы 19 мамырдағы № 160 бұйрыққа өзгеріс енгізу туралы бұйрық',
    ru: 'Приказ о внесении изменения в приказ № 160 от 19 мая 2023 года',
    en: 'Order amending order № 160 of 19 May 2023',
  },
  number: '№ 473, 20.12.2024',
});

// ── income ─────────────────────────────────────────────────────────────────────────────────────────────────
/** Until 2023-06-30; written "237-ө" in Kazakh. */
export const incomeOrder237 = citable({
  id: 'incomeOrder237',
  named: {
    kk: '«Мемлекеттік атаулы әлеуметтік көмек алуға үміткер адамның (отбасының) жиынтық табысын есептеудің ережесін бекіту туралы» бұйрық',
    ru: 'Приказ «Об утверждении Правил исчисления совокупного дохода лица (семьи), претендующего на получение государственной адресной социальной помощи»',
    en: 'Order approving the Rules on the total income of a person (family) applying for state targeted social assistance',
  },
  number: '№ 237-ө (237-п), 28.07.2009',
  link: adilet('V090005757_'),
});

/** Amends order 237 from 2020-01-01. */
export const incomeOrder2 = citable({
  id: 'incomeOrder2',
  named: {
    kk: '2009 жылғы 28 шілдедегі № 237-ө бұйрыққа өзгерістер енгізу туралы бұйрық',
    ru: 'Приказ о внесении изменений в приказ № 237-п от 28 июля 2009 года',
    en: 'Order amending order № 237 of 28 July 2009',
  },
  number: '№ 2, 05.01.2020',
  link: adilet('V2000019825'),
});

/** Since 2023-07-01. */
export const incomeOrder181 = citable({
  id: 'incomeOrder181',
  named: {
    kk: '«Мемлекеттік атаулы әлеуметтік көмек алуға үміткер адамның (отбасының) жиынтық табысын есептеу қағидаларын бекіту туралы» бұйрық',
    ru: 'Приказ «Об утверждении Правил исчисления совокупного дохода лица (семьи), претендующего на получение государственной адресной социальной помощи»',
    en: 'Order approving the Rules on the total income of a person (family) applying for state targeted social assistance',
  },
  number: '№ 181, 26.05.2023',
  link: adilet('V2300032609'),
});

// ── assignment and payment ─────────────────────────────────────────────────────────────────────────────────
const ASSIGNMENT = {
  kk: '«Мемлекеттік атаулы әлеуметтік көмекті тағайындау және төлеу қағидаларын бекіту туралы» бұйрық',
  ru: 'Приказ «Об утверждении Правил назначения и выплаты государственной адресной социальной помощи»',
  en: 'Order approving the Rules on assigning and paying state targeted social assistance',
};

/** Until 2023-06-30. */
export const assignmentOrder320 = citable({
  id: 'assignmentOrder320',
  named: ASSIGNMENT,
  number: '№ 320, 05.05.2015',
  link: adilet('V1500011426'),
});

/** From 2019-04-01; its title could not be read, so it goes by number and day. */
export const assignmentOrder165 = citable({
  id: 'assignmentOrder165',
  named: {
    kk: 'Еңбек және халықты әлеуметтік қорғау министрінің 2019 жылғы 5 сәуірдегі бұйрығы',
    ru: 'Приказ Министра труда и социальной защиты населения от 5 апреля 2019 года',
    en: 'Order of the Minister of Labour and Social Protection of 5 April 2019',
  },
  number: '№ 165, 05.04.2019',
  link: adilet('V1900018469'),
});

/** Words the rules of order 320 anew from 2020-01-01. */
export const assignmentOrder3 = citable({
  id: 'assignmentOrder3',
  named: {
    kk: '2015 жылғы 5 мамырдағы № 320 бұйрыққа өзгеріс енгізу туралы бұйрық',
    ru: 'Приказ о внесении изменения в приказ № 320 от 5 мая 2015 года',
    en: 'Order amending order № 320 of 5 May 2015',
  },
  number: '№ 3, 05.01.2020',
});

/** Since 2023-07-01. */
export const assignmentOrder227 = citable({
  id: 'assignmentOrder227',
  named: ASSIGNMENT,
  number: '№ 227, 21.06.2023',
});
