import type { Step, Trace } from '@tirek/family';

/** Rules whose answer is what is paid a month, one for each programme. */
const TOTALS: readonly string[] = ['totalAmount', 'orleuTotal', 'childAllowanceAmount'];

/** The step of what is paid a month; undefined where the programme is not in force. */
export function totalOf({ roots, steps }: Trace): Step | undefined {
  const key = roots.find((root) => TOTALS.includes(steps[root]?.rule ?? ''));
  return key === undefined ? undefined : steps[key];
}
