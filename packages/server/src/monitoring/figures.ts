import { FAMILY_GROUPS, liftOf, SIGNALS, SMALLEST_CELL, suppress, type Tried, triedOf, UNTRIED } from '@tirek/casework';
import type { MonitoringFigures } from '../contract/monitoring.ts';
import { type AnsweredCheck, countChecks, listAnswered } from '../db/monitoring-checks.ts';
import { sumDrawn } from '../db/monitoring-facts.ts';
import { sumSaved } from '../db/monitoring-savings.ts';
import type { ActorTransaction } from '../db/with-actor.ts';

/** How many were checked, and how many of them had something found. */
const hitsOf = (checks: readonly AnsweredCheck[]): Tried => ({
  checks: checks.length,
  hits: checks.filter(({ found }) => found.length > 0).length,
});

function table<Key extends string>(
  keys: readonly Key[],
  triedFor: (key: Key) => Tried,
): { readonly key: Key; readonly checks: number | null; readonly hits: number | null }[] {
  const shown = suppress(keys.map(triedFor));
  return keys.map((key, i) => ({ key, ...(shown[i] ?? { checks: null, hits: null }) }));
}

const alone = (tried: Tried) => suppress([tried])[0] ?? { checks: null, hits: null };

/** The office one step under another in which a case lies; the office itself where it lies in it. */
const stepUnder = (path: string, above: string): string =>
  path
    .split('/')
    .slice(0, Math.min(path.split('/').length, above.split('/').length + 1))
    .join('/');

/**
 * How often looking was right. Counted are checks with an answer, confirmed or nothing found; a check is a hit where
 * something was found, for a sign where something it points to was. The ranked list and the sample drawn by chance are
 * counted apart; groups and offices show the ranked list, where suspicion could be unfair.
 */
export async function reckonFigures(
  tx: ActorTransaction,
  { office, quarter }: { readonly office: string; readonly quarter?: string | undefined },
  at: string,
): Promise<MonitoringFigures> {
  const answered = await listAnswered(tx, { office, quarter });
  const [ranked, control] = [answered.filter((one) => !one.control), answered.filter((one) => one.control)];
  const tried = triedOf(answered);
  const offices = [...new Set(ranked.map((one) => stepUnder(one.office, office)))].toSorted();
  const of = (checks: readonly AnsweredCheck[], is: (one: AnsweredCheck) => boolean) => hitsOf(checks.filter(is));
  const drawn = await sumDrawn(tx, { office, quarter });
  const isHidden = [ranked, control].some((list) => list.length > 0 && list.length < SMALLEST_CELL);
  return {
    asOf: at,
    office,
    quarter: quarter ?? null,
    smallest: SMALLEST_CELL,
    ranked: alone(hitsOf(ranked)),
    control: { ...alone(hitsOf(control)), ...drawn },
    lift: isHidden ? null : liftOf(hitsOf(ranked), hitsOf(control)),
    signals: table(SIGNALS, (signal) => tried.get(signal) ?? UNTRIED).map(({ key, ...rest }) => ({
      signal: key,
      ...rest,
    })),
    offices: table(offices, (path) => of(ranked, (one) => stepUnder(one.office, office) === path)).map(
      ({ key, ...rest }) => ({ office: key, ...rest }),
    ),
    groups: table(FAMILY_GROUPS, (group) => of(ranked, ({ groups }) => groups.includes(group))).map(
      ({ key, ...rest }) => ({ group: key, ...rest }),
    ),
    notPossible: await countChecks(tx, { office, quarter, outcome: 'notPossible' }),
    open: await countChecks(tx, { office, quarter, stage: 'assigned' }),
    saved: await sumSaved(tx, office),
  };
}
