import { allOf, anyOf, option, when } from '@tirek/rules';
import { pensionAgeMen, pensionAgeWomen } from '../../parameters/pension-age.ts';
import { family, person } from '../../vocabulary/entities.ts';
import {
  birthDate,
  careBirthDate,
  careDisability,
  careNeeded,
  caresFor,
  disability,
  longIllness,
  sex,
} from '../../vocabulary/person.ts';
import { socialCode, tsaLaw } from '../acts.ts';
import { isAdultStudent, isCounted } from './composition.ts';

/* Articles 121 and 122(1): who can work, who is kept at home by care, and so which of the two kinds of assistance is due. */

const WORKING_AGE_BEGINS = 18;
const VERY_OLD = 80;

const hasReachedPensionAge = when(sex.is('female'))
  .then(birthDate.hasEverReached(pensionAgeWomen))
  .otherwise(birthDate.hasEverReached(pensionAgeMen));

const mayTakeWork = allOf(
  isCounted,
  birthDate.hasReachedAge(WORKING_AGE_BEGINS),
  hasReachedPensionAge.not(),
  disability.isOneOf('group1', 'group2').not(),
  longIllness.not(),
  isAdultStudent.not(),
);

export const isAbleBodied = person.yesNo('isAbleBodied', {
  named: { kk: 'Еңбекке қабілетті', ru: 'Трудоспособный', en: 'Able-bodied' },
  plain: {
    kk: 'Он сегізге толған, зейнет жасына жетпеген, І–ІІ топтағы мүгедектігі, екі айдан астам ауруы жоқ және күндізгі бөлімде оқымайтын мүше.',
    ru: 'Член семьи от восемнадцати лет до пенсионного возраста, без инвалидности I–II группы, без болезни дольше двух месяцев и не обучающийся очно.',
    en: 'A member from eighteen to pension age, without a group I–II disability, without an illness of more than two months, and not in full-time study.',
  },
  cites: [socialCode.article(121)],
  doubts: ['ableBodied', 'birthdayInFebruary'],
  editions: {
    '2023-07-01': mayTakeWork,
    '2018-01-01': { is: mayTakeWork, cites: [tsaLaw.article(1, '1-3'), tsaLaw.article(2, 4)] },
    '2002-01-01': { is: mayTakeWork, cites: [tsaLaw.article(1)] },
  },
});

const caresForOneWho = (isYoungerThan: number) =>
  anyOf(
    caresFor.is('outside'),
    allOf(
      caresFor.is('member'),
      anyOf(
        careBirthDate.hasReachedAge(isYoungerThan).not(),
        careDisability.isOneOf('disabledChild', 'group1', 'group2'),
        careNeeded,
        careBirthDate.hasReachedAge(VERY_OLD),
      ),
    ),
  );

export const isCarer = person.yesNo('isCarer', {
  named: { kk: 'Күтім жасайды', ru: 'Осуществляет уход', en: 'Carer' },
  plain: {
    kk: 'Үш жасқа дейінгі балаға (2020 жылға дейін — жеті жасқа дейінгі), мүгедек балаға, І–ІІ топтағы мүгедекке немесе күтімге мұқтаж қарияға күтім жасайды.',
    ru: 'Ухаживает за ребёнком до трёх лет (до 2020 года — до семи), за ребёнком с инвалидностью, за лицом с I–II группой или за престарелым, нуждающимся в уходе.',
    en: 'Cares for a child under three (until 2020: under seven), a disabled child, a person with a group I–II disability, or an elderly person who needs care.',
  },
  cites: [socialCode.article(121), socialCode.article(122, 4)],
  doubts: ['careOfElderly', 'careAge2020'],
  editions: {
    '2023-07-01': caresForOneWho(3),
    '2020-01-01': { is: caresForOneWho(3), cites: [tsaLaw.article(2, 4)] },
    '2002-01-01': { is: caresForOneWho(7), cites: [tsaLaw.article(2, 4)] },
  },
});

export const ableBodiedMembers = family.count('ableBodiedMembers', {
  named: { kk: 'Еңбекке қабілетті мүшелер', ru: 'Трудоспособные члены семьи', en: 'Able-bodied members' },
  cites: [socialCode.article(121)],
  editions: {
    '2023-07-01': family.members.count(isAbleBodied),
    '2002-01-01': { is: family.members.count(isAbleBodied), cites: [tsaLaw.article(2, 4)] },
  },
});

const everybodyAbleCares = family.members.any(allOf(isAbleBodied, isCarer.not())).not();
const kind = (unconditional: typeof everybodyAbleCares) =>
  when(unconditional).then(option('unconditional')).otherwise(option('conditional'));

/** `none`: the old assistance knew no obligations and no kinds. */
export const assistanceKind = family.choice('assistanceKind', ['unconditional', 'conditional', 'none'], {
  named: { kk: 'Көмектің түрі', ru: 'Вид помощи', en: 'Kind of assistance' },
  plain: {
    kk: 'Отбасында еңбекке қабілетті мүше болмаса немесе жалғыз еңбекке қабілетті мүше күтіммен отырса — шартсыз; қалған жағдайда — әлеуметтік келісімшартпен, шартты.',
    ru: 'Если в семье нет трудоспособных или единственный трудоспособный занят уходом — безусловная; в остальных случаях — обусловленная, по социальному контракту.',
    en: 'Unconditional where the family has no able-bodied member, or its only one is kept by care; otherwise conditional, with a social contract.',
  },
  cites: [socialCode.article(121), socialCode.article(122, 1)],
  doubts: ['onlyCarer'],
  editions: {
    '2023-07-01': kind(allOf(everybodyAbleCares, ableBodiedMembers.isAtMost(1))),
    '2018-01-01': { is: kind(everybodyAbleCares), cites: [tsaLaw.article(2, 4), tsaLaw.article(2, 5)] },
    '2002-01-01': { is: option('none'), cites: [tsaLaw.article(2)] },
  },
});
