import { type Examples, examples, families, sides } from '../example.ts';
import {
  hasBuildingPlot,
  hasMachinery,
  hasPremisesForProfit,
  hasSpareCar,
  hasSpareDwelling,
  isLargeFamily,
} from './article-125.ts';

const TODAY = '2026-05-12';
const CODE_BEGINS = '2023-07-01';
const CHILD = { birthDate: '2015-03-01' } as const;
const THREE_CHILDREN = [{}, CHILD, CHILD, CHILD] as const;
const FOUR_CHILDREN = [...THREE_CHILDREN, CHILD] as const;

const TWO_DWELLINGS = { members: [{}, CHILD], dwellingsOwned: 2 } as const;

const dwellings: readonly Examples[] = [
  examples(
    hasSpareDwelling,
    {
      kk: 'Екі тұрғын үй, екі мүше: әр мүшеге 18 м²',
      ru: 'Два жилища на двоих: 18 м² на каждого',
      en: 'Two dwellings for two: 18 m² for each',
    },
    families(TODAY, [
      [{ ...TWO_DWELLINGS, dwellingArea: 35.99 }, false],
      [{ ...TWO_DWELLINGS, dwellingArea: 36 }, false],
      [{ ...TWO_DWELLINGS, dwellingArea: 36.01 }, true],
      [{ ...TWO_DWELLINGS, dwellingArea: 90, dwellingEmergency: true }, false],
      [{ ...TWO_DWELLINGS, dwellingArea: 90, dwellingsOwned: 1 }, false],
    ]),
  ),
  sides(hasSpareDwelling, [CODE_BEGINS, { ...TWO_DWELLINGS, dwellingArea: 90 }, false, true]),
  examples(
    hasPremisesForProfit,
    { kk: 'Бөлек үй-жай', ru: 'Отдельное помещение', en: 'Separate premises' },
    families(TODAY, [
      [{ premisesForProfit: false }, false],
      [{ premisesForProfit: true }, true],
    ]),
  ),
  sides(hasPremisesForProfit, [CODE_BEGINS, { premisesForProfit: true }, false, true]),
  examples(
    hasBuildingPlot,
    { kk: 'Жер телімі мен тұрғын үй', ru: 'Участок и жильё', en: 'A plot and a dwelling' },
    families(TODAY, [
      [{ buildingPlots: 1, dwellingsOwned: 0 }, false],
      [{ buildingPlots: 1, dwellingsOwned: 1 }, true],
      [{ buildingPlots: 1, dwellingsOwned: 1, dwellingsHeld: 0 }, false],
      [{ buildingPlots: 0, dwellingsOwned: 1 }, false],
    ]),
  ),
  sides(hasBuildingPlot, [CODE_BEGINS, { buildingPlots: 1, dwellingsOwned: 1 }, false, true]),
];

const largeFamilies: readonly Examples[] = [
  examples(
    isLargeFamily,
    { kk: 'Төрт бала', ru: 'Четверо детей', en: 'Four children' },
    families(TODAY, [
      [{ members: THREE_CHILDREN }, false],
      [{ members: FOUR_CHILDREN }, true],
      [{ members: [...FOUR_CHILDREN, CHILD] }, true],
    ]),
  ),
  examples(
    isLargeFamily,
    {
      kk: 'Төртіншісі ересек, студент немесе отбасынан тыс',
      ru: 'Четвёртый — взрослый, студент или вне семьи',
      en: 'The fourth is grown up, a student, or away',
    },
    families(TODAY, [
      [{ members: [...THREE_CHILDREN, { birthDate: '2008-05-13' }] }, true],
      [{ members: [...THREE_CHILDREN, { birthDate: '2008-05-12' }] }, false],
      [{ members: [...THREE_CHILDREN, { birthDate: '2002-05-13', study: 'fullTime' }] }, true],
      [{ members: [...THREE_CHILDREN, { birthDate: '2002-05-12', study: 'fullTime' }] }, false],
      [{ members: [...THREE_CHILDREN, { ...CHILD, away: 'fullStateSupport' }] }, false],
    ]),
  ),
];

const vehicles: readonly Examples[] = [
  examples(
    hasSpareCar,
    { kk: 'Бір, екі, үш автокөлік', ru: 'Один, два, три автомобиля', en: 'One, two, three cars' },
    families(TODAY, [
      [{ workingCars: 1 }, false],
      [{ workingCars: 2 }, true],
      [{ workingCars: 3 }, true],
    ]),
  ),
  examples(
    hasSpareCar,
    { kk: 'Екі автокөлікке жол берілетін отбасы', ru: 'Кому два автомобиля можно', en: 'Who may have two cars' },
    families(TODAY, [
      [{ workingCars: 2, members: THREE_CHILDREN }, true],
      [{ workingCars: 2, members: FOUR_CHILDREN }, false],
      [{ workingCars: 2, members: [{}, { ...CHILD, disability: 'disabledChild' }] }, false],
      [{ workingCars: 2, members: [{ disability: 'group1' }] }, false],
      [{ workingCars: 2, members: [{ disability: 'group2' }] }, false],
      [{ workingCars: 2, members: [{ disability: 'group3' }] }, true],
    ]),
  ),
  sides(hasSpareCar, [CODE_BEGINS, { workingCars: 2 }, false, true]),
  examples(
    hasMachinery,
    { kk: 'Бір де жоқ, бір техника', ru: 'Ни одной, одна машина', en: 'None, one machine' },
    families(TODAY, [
      [{ workingMachinery: 0 }, false],
      [{ workingMachinery: 1 }, true],
    ]),
  ),
  sides(hasMachinery, [CODE_BEGINS, { workingMachinery: 1 }, false, true]),
];

/** Property that shows there is no need. */
export const article125Examples: readonly Examples[] = [...dwellings, ...largeFamilies, ...vehicles];
