import { type Regime as Law, REGIMES } from '@tirek/law';
import { type Day, day, isoDay } from '@tirek/rules';
import { assess } from './assess.ts';
import type { Comparison, Regime } from './contract.ts';
import type { FamilyFile } from './family-file.ts';
import type { FileError } from './file-error.ts';

export type ComparisonReading =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly errors: FileError[] };

/** Since this day the latest regime is whole: loans count as income. */
const LATEST_LAW = day('2025-09-01');

const isInForce = (regime: Law, on: Day): boolean =>
  regime.from <= isoDay(on) && (regime.to === null || isoDay(on) <= regime.to);

/**
 * A line that was given or published holds for its own regime, but it tells the region's subsistence minimum, and with it the
 * line of every other share. Since 2025 it may stem from the median income instead and tells nothing.
 */
function minimumBehind(file: FamilyFile, on: Day): number | undefined {
  const own = REGIMES.find((regime) => regime.programme === 'targetedAssistance' && isInForce(regime, on));
  if (!own || own.to === null) return undefined;
  const reading = assess(file, { on });
  if (!reading.ok) return undefined;
  const { amount, basis } = reading.assessment.povertyLine;
  return amount !== null && (basis === 'given' || basis === 'published') ? (amount * 100) / own.linePercent : undefined;
}

/**
 * The same family on the same day under the rules of every regime: its shares, kinds and conditions, with the amounts
 * (subsistence minimum, MCI) of the day asked about, so that only the law differs.
 */
export function compare(file: FamilyFile, { on }: { readonly on: Day }): ComparisonReading {
  const regimes: Regime[] = [];
  const minimum = minimumBehind(file, on);
  for (const law of REGIMES) {
    const { id, named, programme, from, to, linePercent } = law;
    const inForce = isInForce(law, on);
    const lawDay = inForce ? on : to === null ? LATEST_LAW : day(to);
    const line = minimum === undefined || inForce ? undefined : Math.round((minimum * linePercent) / 100);
    const reading = assess(file, { on, programme, lawDay, ...(line === undefined ? {} : { line }) });
    if (!reading.ok) return reading;
    regimes.push({ id, named, programme, from, to, inForce, assessment: reading.assessment });
  }
  return { ok: true, comparison: { on: isoDay(on), regimes } };
}
