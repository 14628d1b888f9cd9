import type { Income } from '@tirek/family';
import type { IncomeKind } from '@tirek/law';
import type { IncomeRow } from './check-state.ts';

type Per = 'month' | 'quarter';

/** One kind of income as it is being typed. */
export interface IncomeEntry {
  readonly kind: IncomeKind;
  readonly amount: string;
  readonly per: Per;
}

/** Kinds in the order in which families meet them; the rest is behind "other kinds". */
export const COMMON_KINDS: readonly IncomeKind[] = [
  'wage',
  'pension',
  'childcareBenefit',
  'largeFamilyBenefit',
  'disabilityBenefit',
  'alimony',
  'householdFarm',
  'business',
  'stipend',
];
export const OTHER_KINDS: readonly IncomeKind[] = [
  'survivorBenefit',
  'specialStateBenefit',
  'birthBenefit',
  'childAllowance',
  'targetedAssistance',
  'housingAid',
  'activeMeasures',
  'transfer',
  'gift',
  'rent',
  'propertySale',
  'loan',
  'mortgage',
  'depositInterest',
  'securities',
  'winnings',
  'relocationGrant',
  'burialBenefit',
  'other',
];

/** Kinds that come once in a while rather than every month. */
const BY_QUARTER: readonly IncomeKind[] = [
  'birthBenefit',
  'propertySale',
  'gift',
  'loan',
  'winnings',
  'relocationGrant',
  'burialBenefit',
  'householdFarm',
];

export const newEntry = (kind: IncomeKind): IncomeEntry => ({
  kind,
  amount: '',
  per: BY_QUARTER.includes(kind) ? 'quarter' : 'month',
});

/** Rows of the file as entries: two rows of one kind are added up over the quarter. */
export function toEntries(rows: readonly Income[]): IncomeEntry[] {
  const kinds = [...new Set(rows.map((r) => r.kind))];
  return kinds.map((kind) => {
    const same = rows.filter((r) => r.kind === kind);
    const [first] = same;
    if (same.length === 1 && first!.per === 'month') return { kind, amount: String(first!.amount), per: 'month' };
    const tiyn = same.reduce((sum, r) => sum + Math.round(r.amount * 100) * (r.per === 'month' ? 3 : 1), 0);
    return { kind, amount: String(tiyn / 100), per: 'quarter' };
  });
}

const LARGEST = 1_000_000_000;

export type AmountReading =
  | { readonly ok: true; readonly amount: number }
  | { readonly ok: false; readonly why: 'wrong' | 'large' };

/** Reads tenge as people write them: spaces between thousands, a comma or a point before tiyn, a trailing ₸. */
export function readAmount(text: string): AmountReading {
  const plain = text.replace(/[\s\u00a0\u202f₸]/g, '').replace(',', '.');
  if (!/^\d+(\.\d{1,2})?$/.test(plain)) return { ok: false, why: 'wrong' };
  const amount = Number(plain);
  return amount > LARGEST ? { ok: false, why: 'large' } : { ok: true, amount };
}

/** Entries as rows for the file; the first that cannot be read is named. */
export function readEntries(
  entries: readonly IncomeEntry[],
): { ok: true; rows: IncomeRow[] } | { ok: false; kind: IncomeKind; why: 'wrong' | 'large' } {
  const rows: IncomeRow[] = [];
  for (const { kind, amount, per } of entries) {
    const reading = readAmount(amount);
    if (!reading.ok) return { ok: false, kind, why: reading.why };
    rows.push({ kind, amount: reading.amount, per });
  }
  return { ok: true, rows };
}
