import type { Names } from '@tirek/rules';
import type { ProgrammeId } from './index.ts';

/** A stretch of time in which assistance followed one set of rules; the same family can be held under each. */
export interface Regime {
  readonly id: string;
  readonly named: Names;
  readonly programme: ProgrammeId;
  /** Its line as a share of the subsistence minimum, in per cent. */
  readonly linePercent: number;
  readonly from: string;
  /** Last day (ISO); null for the regime in force. */
  readonly to: string | null;
}

/** Oldest first. */
export const REGIMES: readonly Regime[] = [
  {
    id: 'V0',
    named: { kk: 'Ескі АӘК, 40 %', ru: 'Прежняя АСП, 40 %', en: 'The old assistance, 40 %' },
    programme: 'targetedAssistance',
    linePercent: 40,
    from: '2002-01-01',
    to: '2017-12-31',
  },
  {
    id: 'V0-children',
    named: { kk: 'Балаларға жәрдемақы, 60 %', ru: 'Пособие на детей, 60 %', en: 'Child allowance, 60 %' },
    programme: 'childAllowance',
    linePercent: 60,
    from: '2006-01-01',
    to: '2017-12-31',
  },
  {
    id: 'V1',
    named: { kk: '«Өрлеу», 60 %', ru: '«Өрлеу», 60 %', en: 'Orleu, 60 %' },
    programme: 'orleu',
    linePercent: 60,
    from: '2014-03-01',
    to: '2017-12-31',
  },
  {
    id: 'V2',
    named: { kk: 'Жаңа формат, 50 %', ru: 'Новый формат, 50 %', en: 'The new format, 50 %' },
    programme: 'targetedAssistance',
    linePercent: 50,
    from: '2018-01-01',
    to: '2019-03-31',
  },
  {
    id: 'V3',
    named: { kk: '70 %, балаға толық сома', ru: '70 %, полная сумма на ребёнка', en: '70 %, the full sum for a child' },
    programme: 'targetedAssistance',
    linePercent: 70,
    from: '2019-04-01',
    to: '2019-12-31',
  },
  {
    id: 'V4',
    named: { kk: '70 %, айырма', ru: '70 %, разница', en: '70 %, the difference' },
    programme: 'targetedAssistance',
    linePercent: 70,
    from: '2020-01-01',
    to: '2023-06-30',
  },
  {
    id: 'V5',
    named: { kk: 'Әлеуметтік кодекс', ru: 'Социальный кодекс', en: 'Social Code' },
    programme: 'targetedAssistance',
    linePercent: 70,
    from: '2023-07-01',
    to: '2024-12-31',
  },
  {
    id: 'V6',
    named: { kk: 'Медиана қағидасы және қарыздар', ru: 'Правило медианы и займы', en: 'Median rule and loans' },
    programme: 'targetedAssistance',
    linePercent: 70,
    from: '2025-01-01',
    to: null,
  },
];
