import type { RELATIONS } from '@tirek/law';
import type { Names } from '@tirek/rules';

/*
 * Who may be counted as one family: those living together who are linked by marriage, kinship, affinity, adoption or
 * another placement of children, and those who live as a couple unmarried (Social Code, article 120(5)).
 */

export type Relation = (typeof RELATIONS)[number];
export type Link = 'self' | 'marriage' | 'cohabitation' | 'kinship' | 'adoption' | 'placement' | 'kinshipOrAffinity';

/** The ground on which two people count as one family. */
export const LINKS: Record<Link, Names> = {
  self: { kk: 'өтініш берушінің өзі', ru: 'сам заявитель', en: 'the applicant' },
  marriage: { kk: 'неке', ru: 'брак', en: 'marriage' },
  cohabitation: {
    kk: 'некесіз бірге тұру',
    ru: 'совместная жизнь без брака',
    en: 'living as a couple without marriage',
  },
  kinship: { kk: 'туыстық', ru: 'родство', en: 'kinship' },
  adoption: { kk: 'бала асырап алу', ru: 'усыновление', en: 'adoption' },
  placement: {
    kk: 'баланы тәрбиеге алу (қорғаншылық, қамқоршылық, патронат)',
    ru: 'устройство ребёнка (опека, попечительство, патронат)',
    en: 'placement of a child (guardianship, foster care)',
  },
  kinshipOrAffinity: { kk: 'туыстық немесе жекжаттық', ru: 'родство или свойство', en: 'kinship or affinity' },
};

/** Each relation to the applicant: its name, and the ground on which the person counts as family. */
export const KINSHIP: Record<Relation, { readonly link: Link; readonly named: Names }> = {
  applicant: { link: 'self', named: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' } },
  spouse: { link: 'marriage', named: { kk: 'Жұбайы', ru: 'Супруг(а)', en: 'Spouse' } },
  partner: {
    link: 'cohabitation',
    named: { kk: 'Некесіз бірге тұратын адам', ru: 'Партнёр без брака', en: 'Partner' },
  },
  child: { link: 'kinship', named: { kk: 'Баласы', ru: 'Ребёнок', en: 'Child' } },
  adoptedChild: {
    link: 'adoption',
    named: { kk: 'Асырап алған баласы', ru: 'Усыновлённый ребёнок', en: 'Adopted child' },
  },
  ward: {
    link: 'placement',
    named: { kk: 'Қамқорлықтағы бала', ru: 'Подопечный ребёнок', en: 'Child in guardianship' },
  },
  parent: { link: 'kinship', named: { kk: 'Әкесі немесе анасы', ru: 'Отец или мать', en: 'Parent' } },
  grandparent: { link: 'kinship', named: { kk: 'Атасы немесе әжесі', ru: 'Дедушка или бабушка', en: 'Grandparent' } },
  grandchild: { link: 'kinship', named: { kk: 'Немересі', ru: 'Внук или внучка', en: 'Grandchild' } },
  sibling: { link: 'kinship', named: { kk: 'Бауыры', ru: 'Брат или сестра', en: 'Brother or sister' } },
  otherKin: {
    link: 'kinshipOrAffinity',
    named: { kk: 'Басқа туысы немесе жекжаты', ru: 'Другой родственник или свойственник', en: 'Other kin or in-law' },
  },
};
