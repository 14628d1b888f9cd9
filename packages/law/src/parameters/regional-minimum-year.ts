import { type Minor, regionalFigure, type Stretch } from '@tirek/rules';
import type { Region } from '../vocabulary/regions.ts';
import { territory } from '../vocabulary/territory.ts';
import { yearlyMinimums } from './yearly-minimums.ts';

/* Tenge a month, one amount a year. Abai, Jetisu and Ulytau were formed in 2022: before, there is nothing to tell. */
const regions = {
  // Abai Region
  '100000000': yearlyMinimums(2022, [43_273, 47_828, 50_728, 57_127]),
  // Akmola Region
  '110000000': yearlyMinimums(2018, [25_562, 27_909, 32_131, 36_665, 43_821, 48_174, 50_136, 57_089]),
  // Aktobe Region
  '150000000': yearlyMinimums(2018, [25_247, 26_909, 30_086, 34_264, 40_629, 44_463, 46_358, 51_703]),
  // Almaty Region
  '190000000': yearlyMinimums(2018, [27_690, 29_536, 33_251, 37_230, 43_720, 48_836, 52_152, 61_257]),
  // Atyrau Region
  '230000000': yearlyMinimums(2018, [26_656, 29_177, 32_192, 36_229, 42_666, 47_060, 48_292, 52_905]),
  // West Kazakhstan Region
  '270000000': yearlyMinimums(2018, [25_132, 26_603, 29_820, 34_275, 40_448, 44_605, 47_161, 51_609]),
  // Zhambyl Region
  '310000000': yearlyMinimums(2018, [24_237, 26_761, 30_128, 34_811, 41_170, 46_601, 48_135, 54_190]),
  // Jetisu Region
  '330000000': yearlyMinimums(2022, [42_776, 47_609, 49_284, 55_365]),
  // Karaganda Region
  '350000000': yearlyMinimums(2018, [25_964, 27_900, 31_236, 35_778, 41_421, 46_728, 49_063, 55_604]),
  // Kostanay Region
  '390000000': yearlyMinimums(2018, [25_087, 27_186, 30_998, 35_897, 42_610, 46_440, 48_952, 53_957]),
  // Kyzylorda Region
  '430000000': yearlyMinimums(2018, [24_834, 26_957, 30_825, 35_140, 39_446, 44_211, 45_858, 50_722]),
  // Mangystau Region
  '470000000': yearlyMinimums(2018, [33_388, 35_958, 38_777, 42_948, 52_367, 61_520, 62_592, 66_977]),
  // Pavlodar Region
  '550000000': yearlyMinimums(2018, [24_434, 25_856, 29_956, 37_031, 43_315, 47_774, 49_322, 53_956]),
  // North Kazakhstan Region
  '590000000': yearlyMinimums(2018, [25_069, 27_388, 31_201, 35_660, 42_821, 47_845, 50_010, 56_578]),
  // Turkistan Region
  '610000000': yearlyMinimums(2018, [24_990, 28_023, 31_915, 35_770, 41_099, 44_555, 45_778, 53_062]),
  // Ulytau Region
  '620000000': yearlyMinimums(2022, [41_652, 48_448, 51_569, 58_397]),
  // East Kazakhstan Region
  '630000000': yearlyMinimums(2018, [27_948, 29_549, 33_444, 37_791, 44_982, 50_894, 53_792, 60_944]),
  // Astana
  '710000000': yearlyMinimums(2018, [31_263, 33_778, 37_712, 41_232, 47_811, 54_415, 55_386, 60_947]),
  // Almaty
  '750000000': yearlyMinimums(2018, [30_494, 32_463, 36_115, 39_685, 46_060, 51_048, 54_495, 59_860]),
  // Shymkent
  '790000000': yearlyMinimums(2018, [24_909, 27_177, 30_701, 34_634, 41_426, 47_768, 50_146, 56_100]),
} satisfies Record<Region, readonly Stretch<Minor>[]>;

/** Average subsistence minimum of a region in a year as statistics calculated it, tenge a month; it lives in that year. */
export const regionalMinimumYear = regionalFigure('regionalMinimumYear', territory, {
  named: {
    kk: 'Өңірдегі жылдық орташа ең төмен күнкөріс деңгейі',
    ru: 'Прожиточный минимум региона в среднем за год',
    en: 'Subsistence minimum of the region, average of the year',
  },
  regions,
});
