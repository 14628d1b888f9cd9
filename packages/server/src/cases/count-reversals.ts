import { catalogue } from '@tirek/law';
import type { Names } from '@tirek/rules';
import type { ObjectionStatistics } from '../contract/objection.ts';
import type { ObjectionCount } from '../db/objections.ts';

/** Counts below this, other than nought, could point at a family. House rule. */
export const SMALLEST_COUNT = 5;

/** What the figure counts. A change of it is a new version. */
export const REVERSALS = {
  id: 'objectionReversals',
  version: 1,
  text: {
    kk: 'Кезең ішінде берілген шағымдар ішінен толық не ішінара қанағаттандырылғандарының жауап берілгендерге үлесі. Қайтарып алынғандар жауап берілген болып саналмайды.',
    ru: 'Доля жалоб, удовлетворённых полностью или частично, среди тех поданных за период, на которые ответили. Отозванные отвеченными не считаются.',
    en: 'Of the objections filed in the period and answered, the share upheld wholly or in part. Those taken back do not count as answered.',
  },
} as const;

type Counts = readonly ObjectionCount[];
type Reversals = ObjectionStatistics['total'];

const sum = (counts: Counts): number => counts.reduce((all, { count }) => all + count, 0);
const isReversed = ({ outcome }: ObjectionCount): boolean => outcome === 'upheld' || outcome === 'partlyUpheld';
const isAnswered = ({ outcome }: ObjectionCount): boolean => outcome !== null && outcome !== 'withdrawn';

function reversalsOf(counts: Counts, told: (count: number) => number | null): Reversals {
  const [answered, reversed] = [sum(counts.filter(isAnswered)), sum(counts.filter(isReversed))];
  const isTold = answered > 0 && told(answered) !== null && told(reversed) !== null;
  return {
    filed: told(sum(counts)),
    answered: told(answered),
    reversed: told(reversed),
    share: isTold ? reversed / answered : null,
  };
}

/** Where one group only is too small to tell, the others and the sum would tell it: the next smallest is hidden too. */
function hideBesides<Row extends Reversals>(rows: readonly Row[]): Row[] {
  const hidden = rows.filter(({ filed }) => filed === null);
  if (hidden.length !== 1) return [...rows];
  const [next] = rows
    .filter(({ filed }) => filed !== null && filed > 0)
    .toSorted((a, b) => (a.filed ?? 0) - (b.filed ?? 0));
  const nothing = { filed: null, answered: null, reversed: null, share: null };
  return rows.map((row) => (row === next ? { ...row, ...nothing } : row));
}

function byRule(counts: Counts, told: (count: number) => number | null): ObjectionStatistics['byRule'] {
  const reversed = new Map<string, number>();
  for (const one of counts.filter(isReversed))
    for (const rule of one.rules) reversed.set(rule, (reversed.get(rule) ?? 0) + one.count);
  const named = new Map<string, Names>(catalogue().rules.map((rule) => [rule.id, rule.named]));
  return [...reversed]
    .toSorted(([, a], [, b]) => b - a)
    .map(([rule, count]) => ({
      rule,
      named: named.get(rule) ?? { kk: rule, ru: rule, en: rule },
      reversed: told(count),
    }));
}

/** Reversals in all, by what was objected to, by district and by rule. Small counts are told only to who may see the cases. */
export function countReversals(
  counts: Counts,
  seesCases: boolean,
): Pick<ObjectionStatistics, 'total' | 'byKind' | 'byOffice' | 'byRule'> {
  const told = (count: number): number | null => (!seesCases && count > 0 && count < SMALLEST_COUNT ? null : count);
  return {
    total: reversalsOf(counts, told),
    byKind: hideBesides(
      [...Map.groupBy(counts, ({ kind }) => kind)].map(([kind, own]) => ({ kind, ...reversalsOf(own, told) })),
    ),
    byOffice: hideBesides(
      [...Map.groupBy(counts, ({ office }) => office)].map(([office, own]) => ({ office, ...reversalsOf(own, told) })),
    ),
    byRule: byRule(counts, told),
  };
}
