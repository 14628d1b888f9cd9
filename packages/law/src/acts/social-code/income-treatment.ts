import type { Confidence } from '@tirek/rules';
import { type IncomeKind, incomeKinds } from '../../vocabulary/income-kinds.ts';

/*
 * Which kinds of income count, by edition. No full text of the exclusion lists could be read (Orders 237-п, 181), so each
 * line says what it rests on. What no source excludes is counted, except where a source points the other way and the
 * family would lose by it; an answer that meets an unverified line carries a caution.
 */

interface Treatment {
  /** First day of the edition from which the line holds. */
  readonly from: string;
  readonly counted: boolean;
  readonly confidence: Confidence;
  readonly source: string;
}

const line = (from: string, counted: boolean, confidence: Confidence, source: string): Treatment => ({
  from,
  counted,
  confidence,
  source,
});
const always = (counted: boolean, confidence: Confidence, source: string): Treatment[] => [
  line('2002-01-01', counted, confidence, source),
];

const SITUATIONS = 'gov.kz/situations/11/58';
const ITEM_8 = '№ 237-п, 8; V2100025633';
const NOT_EXCLUDED = '—';

/** Oldest first. */
export const INCOME_TREATMENT: Readonly<Record<IncomeKind, readonly Treatment[]>> = {
  wage: always(true, 'primary', SITUATIONS),
  business: always(true, 'primary', SITUATIONS),
  pension: always(true, 'secondary', SITUATIONS),
  disabilityBenefit: always(true, 'press', `${ITEM_8}; ${SITUATIONS}`),
  survivorBenefit: always(true, 'secondary', SITUATIONS),
  childcareBenefit: [
    line('2002-01-01', true, 'unverified', NOT_EXCLUDED),
    line('2018-01-01', false, 'unverified', NOT_EXCLUDED),
    line('2020-01-01', true, 'press', 'mgorod.kz, 122-tenge-asp-naznachili-kazaxstanke'),
  ],
  birthBenefit: always(true, 'unverified', NOT_EXCLUDED),
  largeFamilyBenefit: [
    line('2002-01-01', true, 'unverified', NOT_EXCLUDED),
    line('2019-04-01', false, 'press', 'mgorod.kz, 05.03.2019; dialog.egov.kz, 04.06.2019'),
    line('2020-01-01', true, 'primary', SITUATIONS),
  ],
  childAllowance: always(true, 'unverified', NOT_EXCLUDED),
  specialStateBenefit: always(true, 'secondary', 'finance.kz, 10.10.2019'),
  targetedAssistance: always(false, 'primary', ITEM_8),
  housingAid: always(false, 'primary', ITEM_8),
  stipend: [
    line('2002-01-01', true, 'unverified', NOT_EXCLUDED),
    line('2019-04-01', false, 'press', 'mgorod.kz, 05.03.2019'),
    line('2020-01-01', true, 'unverified', NOT_EXCLUDED),
  ],
  alimony: always(true, 'primary', SITUATIONS),
  rent: always(true, 'primary', SITUATIONS),
  propertySale: always(true, 'primary', SITUATIONS),
  householdFarm: always(true, 'primary', SITUATIONS),
  gift: always(true, 'primary', SITUATIONS),
  loan: [
    line('2002-01-01', false, 'press', 'zakon.kz 6492783, 01.10.2025'),
    line('2025-09-01', true, 'press', 'zakon.kz 6492783, 01.10.2025; alau.kz, 22.01.2026'),
  ],
  mortgage: always(false, 'press', 'ng.kz, 10.09.2025; alau.kz'),
  depositInterest: always(true, 'primary', SITUATIONS),
  securities: always(true, 'primary', SITUATIONS),
  transfer: always(true, 'primary', SITUATIONS),
  winnings: always(true, 'primary', SITUATIONS),
  relocationGrant: always(false, 'primary', SITUATIONS),
  burialBenefit: always(false, 'primary', ITEM_8),
  activeMeasures: always(true, 'primary', SITUATIONS),
  other: always(true, 'primary', SITUATIONS),
};

/** How a kind of income is treated on a day (ISO). */
export function treatmentOn(kind: IncomeKind, on: string): Treatment {
  const lines = INCOME_TREATMENT[kind].filter((treatment) => treatment.from <= on);
  const last = lines[lines.length - 1];
  if (!last) throw new RangeError(`no treatment of ${kind} on ${on}`);
  return last;
}

/** The kinds that count in the edition that begins on a day (ISO). */
export const kindsCountedFrom = (edition: string): IncomeKind[] =>
  incomeKinds.filter((kind) => treatmentOn(kind, edition).counted);
