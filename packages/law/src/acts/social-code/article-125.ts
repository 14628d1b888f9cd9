import { allOf, anyOf, type Names, no, type YesNo } from '@tirek/rules';
import { family } from '../../vocabulary/entities.ts';
import {
  buildingPlots,
  dwellingArea,
  dwellingEmergency,
  dwellingsHeld,
  dwellingsOwned,
  premisesForProfit,
  workingCars,
  workingMachinery,
} from '../../vocabulary/family.ts';
import { disability } from '../../vocabulary/person.ts';
import { socialCode, tsaLaw } from '../acts.ts';
import { isAdultStudent, isChild, isCounted, memberCount } from './composition.ts';

/*
 * Article 125(1): property that shows there is no need. Any one ground is enough. Before the Social Code the precinct
 * commission judged without a list that could be found (doubt `propertyBefore2023`).
 */

const SQUARE_METRE = 100;
const ENOUGH_AREA = 18 * SQUARE_METRE;

const ground = (id: string, names: Names, holds: YesNo<'family'>, doubts: readonly string[] = []): YesNo<'family'> =>
  family.yesNo(id, {
    named: names,
    cites: [socialCode.article(125, 1)],
    doubts: ['propertyBefore2023', ...doubts],
    editions: { '2023-07-01': holds, '2002-01-01': { is: no, cites: [tsaLaw.article(2)] } },
  });

export const hasSpareDwelling = ground(
  'hasSpareDwelling',
  { kk: 'Біреуден көп тұрғын үйі бар', ru: 'Больше одного жилища', en: 'More than one dwelling' },
  allOf(
    dwellingsOwned.isAtLeast(2),
    dwellingArea.isAtMost(memberCount.times(ENOUGH_AREA)).not(),
    dwellingEmergency.not(),
  ),
  ['dwellingGivenAway'],
);

export const hasPremisesForProfit = ground(
  'hasPremisesForProfit',
  {
    kk: 'Табыс табуға пайдаланылатын бөлек үй-жайы бар',
    ru: 'Отдельное помещение, используемое для дохода',
    en: 'Separate premises used for profit',
  },
  premisesForProfit,
);

export const hasBuildingPlot = ground(
  'hasBuildingPlot',
  {
    kk: 'Тұрғын үйі бола тұра, үй салатын жер телімі бар',
    ru: 'Участок под строительство при наличии жилья',
    en: 'A building plot while owning a dwelling',
  },
  allOf(buildingPlots.isAtLeast(1), dwellingsHeld.isAtLeast(1)),
);

const LARGE_FAMILY = 4;

export const isLargeFamily = family.yesNo('isLargeFamily', {
  named: { kk: 'Көпбалалы отбасы', ru: 'Многодетная семья', en: 'Large family' },
  plain: {
    kk: 'Бірге тұратын төрт не одан көп кәмелетке толмаған баласы (23 жасқа дейінгі студенттерді қоса) бар отбасы.',
    ru: 'Семья, в которой живут четверо и более несовершеннолетних детей, включая студентов до 23 лет.',
    en: 'A family with four or more minor children living together, students up to 23 included.',
  },
  cites: [socialCode.article(91)],
  editions: {
    '2002-01-01': family.members.count(allOf(isCounted, anyOf(isChild, isAdultStudent))).isAtLeast(LARGE_FAMILY),
  },
});

const hasSeverelyDisabledMember = family.members.any(
  allOf(isCounted, disability.isOneOf('disabledChild', 'group1', 'group2')),
);

export const hasSpareCar = ground(
  'hasSpareCar',
  {
    kk: 'Біреуден көп жүріп тұрған автокөлігі бар',
    ru: 'Больше одного автомобиля на ходу',
    en: 'More than one working car',
  },
  allOf(workingCars.isAtLeast(2), isLargeFamily.not(), hasSeverelyDisabledMember.not()),
);

export const hasMachinery = ground(
  'hasMachinery',
  {
    kk: 'Жарамды техникасы, автобусы, жүк көлігі не басқа көлігі бар',
    ru: 'Исправная техника, автобус, грузовик или иной транспорт',
    en: 'Working machinery, bus, lorry or other craft',
  },
  workingMachinery.isAtLeast(1),
);
