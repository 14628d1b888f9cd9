import type { Citation, Names } from '@tirek/rules';

/** A place in an act as a line of text shows it; the same shape as in the answer. */
export interface CitationText {
  readonly act: string;
  readonly actNamed: Names;
  readonly article: string;
  readonly paragraph?: string;
  /** Short form: "Social Code, art. 126(1)". Orders go by number and day, because two may share one title. */
  readonly title: Names;
  readonly link?: string;
}

/** How an act is called in a short reference; laws are divided into articles, rules and orders into items. */
interface ShortAct {
  readonly named: Names;
  readonly dividedInto: 'articles' | 'items';
}

const law = (kk: string, ru: string, en: string): ShortAct => ({ named: { kk, ru, en }, dividedInto: 'articles' });
/** The letter behind a number differs by language, and English has none. */
const order = (number: string, on: string, letter = { kk: '', ru: '' }): ShortAct => ({
  named: {
    kk: `${on} № ${number}${letter.kk} бұйрық`,
    ru: `Приказ № ${number}${letter.ru} от ${on}`,
    en: `Order № ${number} of ${on}`,
  },
  dividedInto: 'items',
});

const SHORT: Readonly<Record<string, ShortAct>> = {
  tsaLaw: law('АӘК туралы Заң', 'Закон об АСП', 'TSA Law'),
  childBenefitsLaw: law(
    'Балалы отбасыларға жәрдемақылар туралы Заң',
    'Закон о пособиях семьям с детьми',
    'Child Benefits Law',
  ),
  appealsLaw: law('Өтініштер туралы Заң', 'Закон об обращениях', 'Law on Appeals'),
  administrativeCode: law('ӘРПК', 'АППК', 'Administrative Code'),
  socialCode: law('ӘК', 'СК', 'Social Code'),
  orleuRules: {
    named: { kk: '«Өрлеу» қағидалары', ru: 'Правила «Өрлеу»', en: 'Orleu Rules' },
    dividedInto: 'items',
  },
  lineOrder290: order('290', '31.08.2017'),
  lineOrder135: order('135', '20.03.2019'),
  lineOrder160: order('160', '19.05.2023'),
  lineOrder473: order('473', '20.12.2024'),
  incomeOrder237: order('237', '28.07.2009', { kk: '-ө', ru: '-п' }),
  incomeOrder2: order('2', '05.01.2020'),
  incomeOrder181: order('181', '26.05.2023'),
  assignmentOrder320: order('320', '05.05.2015'),
  assignmentOrder165: order('165', '05.04.2019'),
  assignmentOrder3: order('3', '05.01.2020'),
  assignmentOrder227: order('227', '21.06.2023'),
};

function titleOf({ act, article, paragraph }: Citation): Names {
  const short = SHORT[act.id] ?? { named: act.named, dividedInto: 'articles' };
  const { kk, ru, en } = short.named;
  const inner = paragraph === undefined ? '' : `(${paragraph})`;
  if (short.dividedInto === 'items')
    return {
      kk: `${kk}, ${article}-т.${paragraph === undefined ? '' : ` ${paragraph}-тш.`}`,
      ru: `${ru}, п. ${article}${inner}`,
      en: `${en}, item ${article}${inner}`,
    };
  return {
    kk: `${kk} ${article}-бап${paragraph === undefined ? '' : ` ${paragraph}-т.`}`,
    ru: `${ru}, ст. ${article}${inner}`,
    en: `${en}, art. ${article}${inner}`,
  };
}

/** Whether the act has a short name of its own here; a test asks it of every act. */
export const hasShortName = (act: string): boolean => SHORT[act] !== undefined;

/** A citation as plain data, in three languages. An act without a short name goes by its full one. */
export function toCitationText(citation: Citation): CitationText {
  const { act, article, paragraph } = citation;
  return {
    act: act.id,
    actNamed: act.named,
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    title: titleOf(citation),
    ...(act.link === undefined ? {} : { link: act.link }),
  };
}
