import type { Names } from '@tirek/rules';
import type { AWAY, CARES_FOR, CITIZENSHIPS, DISABILITIES, RELATIONS, STUDIES, WORK } from './person.ts';
import { REGIONS } from './regions.ts';

/* What the options of every choice are called: no page shows a code. */

type Named<C extends readonly string[]> = Readonly<Record<C[number], Names>>;

const relation: Named<typeof RELATIONS> = {
  applicant: { kk: 'өтініш беруші', ru: 'заявитель', en: 'applicant' },
  spouse: { kk: 'жұбайы', ru: 'супруг или супруга', en: 'spouse' },
  partner: { kk: 'некесіз бірге тұратын серігі', ru: 'партнёр, с которым живут без брака', en: 'partner' },
  child: { kk: 'баласы', ru: 'ребёнок', en: 'child' },
  adoptedChild: { kk: 'асырап алған баласы', ru: 'усыновлённый ребёнок', en: 'adopted child' },
  ward: { kk: 'қамқорлығындағы бала', ru: 'подопечный', en: 'ward' },
  parent: { kk: 'ата-анасы', ru: 'родитель', en: 'parent' },
  grandparent: { kk: 'атасы немесе әжесі', ru: 'дедушка или бабушка', en: 'grandparent' },
  grandchild: { kk: 'немересі', ru: 'внук или внучка', en: 'grandchild' },
  sibling: { kk: 'бауыры', ru: 'брат или сестра', en: 'sibling' },
  otherKin: { kk: 'басқа туысы', ru: 'другой родственник', en: 'other kin' },
};
const sex: Named<readonly ['female', 'male']> = {
  female: { kk: 'әйел', ru: 'женский', en: 'female' },
  male: { kk: 'ер', ru: 'мужской', en: 'male' },
};
const citizenship: Named<typeof CITIZENSHIPS> = {
  citizen: { kk: 'Қазақстан азаматы', ru: 'гражданин Казахстана', en: 'citizen of Kazakhstan' },
  kandas: { kk: 'қандас', ru: 'кандас', en: 'kandas' },
  refugee: { kk: 'босқын', ru: 'беженец', en: 'refugee' },
  permanentResident: {
    kk: 'Қазақстанда тұрақты тұратын шетелдік',
    ru: 'иностранец, постоянно проживающий в Казахстане',
    en: 'foreigner living permanently in Kazakhstan',
  },
  stateless: {
    kk: 'Қазақстанда тұрақты тұратын азаматтығы жоқ адам',
    ru: 'лицо без гражданства, постоянно проживающее в Казахстане',
    en: 'stateless person living permanently in Kazakhstan',
  },
  temporaryResident: { kk: 'уақытша тұратын адам', ru: 'временно проживающий', en: 'temporary resident' },
};
const work: Named<typeof WORK> = {
  none: { kk: 'жұмыс істемейді', ru: 'не работает', en: 'not working' },
  employed: { kk: 'жұмыс істейді', ru: 'работает', en: 'employed' },
  permanentJob: { kk: 'тұрақты жұмысы бар', ru: 'имеет постоянную работу', en: 'in a permanent job' },
  soleTrader: { kk: 'дара кәсіпкер', ru: 'индивидуальный предприниматель', en: 'sole trader' },
  suspendedSoleTrader: {
    kk: 'қызметін тоқтата тұрған дара кәсіпкер',
    ru: 'предприниматель, приостановивший деятельность',
    en: 'sole trader with suspended activity',
  },
  selfEmployed: { kk: 'өзін-өзі жұмыспен қамтыған', ru: 'самозанятый', en: 'self-employed' },
  registeredUnemployed: {
    kk: 'жұмыссыз ретінде тіркелген',
    ru: 'зарегистрирован безработным',
    en: 'registered unemployed',
  },
};
const disability: Named<typeof DISABILITIES> = {
  none: { kk: 'мүгедектігі жоқ', ru: 'без инвалидности', en: 'no disability' },
  group1: { kk: 'І топтағы мүгедектік', ru: 'инвалидность I группы', en: 'disability of group I' },
  group2: { kk: 'ІІ топтағы мүгедектік', ru: 'инвалидность II группы', en: 'disability of group II' },
  group3: { kk: 'ІІІ топтағы мүгедектік', ru: 'инвалидность III группы', en: 'disability of group III' },
  disabledChild: { kk: 'мүгедектігі бар бала', ru: 'ребёнок с инвалидностью', en: 'disabled child' },
};
const study: Named<typeof STUDIES> = {
  none: { kk: 'оқымайды', ru: 'не учится', en: 'not studying' },
  fullTime: { kk: 'күндізгі бөлімде оқиды', ru: 'учится очно', en: 'studies full time' },
  partTime: { kk: 'сырттай немесе кешкі бөлімде оқиды', ru: 'учится заочно или вечерами', en: 'studies part time' },
};
const away: Named<typeof AWAY> = {
  no: { kk: 'отбасымен бірге тұрады', ru: 'живёт с семьёй', en: 'lives with the family' },
  working: { kk: 'басқа жерде жұмыс істеп жүр', ru: 'уехал на заработки', en: 'works away' },
  studying: { kk: 'басқа жерде оқып жүр', ru: 'уехал учиться', en: 'studies away' },
  boarding: { kk: 'интернатта тұрады', ru: 'живёт в интернате', en: 'boards at a school' },
  fullStateSupport: {
    kk: 'мемлекеттің толық қамсыздандыруында',
    ru: 'на полном государственном обеспечении',
    en: 'on full state support',
  },
  conscription: { kk: 'мерзімді әскери қызметте', ru: 'на срочной службе', en: 'in conscript service' },
  imprisonment: { kk: 'бас бостандығынан айырылған', ru: 'в местах лишения свободы', en: 'in prison' },
  compulsoryTreatment: { kk: 'мәжбүрлеп емделуде', ru: 'на принудительном лечении', en: 'in compulsory treatment' },
};
const caresFor: Named<typeof CARES_FOR> = {
  nobody: { kk: 'ешкімге', ru: 'ни за кем', en: 'nobody' },
  member: { kk: 'отбасы мүшесіне', ru: 'за членом семьи', en: 'a member of the family' },
  outside: {
    kk: 'отбасынан тыс, шартқа сай адамға',
    ru: 'за тем, кто живёт отдельно и подходит под условия',
    en: 'somebody outside the family who qualifies',
  },
};
const settlement: Named<readonly ['urban', 'rural']> = {
  urban: { kk: 'қала', ru: 'город', en: 'town' },
  rural: { kk: 'ауыл', ru: 'село', en: 'village' },
};
const kind: Named<readonly ['unconditional', 'conditional', 'none']> = {
  unconditional: { kk: 'шартсыз', ru: 'безусловная', en: 'unconditional' },
  conditional: { kk: 'шартты', ru: 'обусловленная', en: 'conditional' },
  none: { kk: 'түрге бөлінбейді', ru: 'без деления на виды', en: 'without kinds' },
};

/** Names of the options by the id of the fact or rule that offers them. */
export const OPTION_NAMES: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
  relation,
  sex,
  citizenship,
  work,
  disability,
  careDisability: disability,
  study,
  away,
  caresFor,
  settlement,
  territory: REGIONS,
  assistanceKind: kind,
  orleuKind: kind,
  childAllowanceKind: kind,
};
