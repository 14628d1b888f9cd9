import { type CautionCode, CAUTIONS, INCOME_KINDS, type Programme, treatmentOn } from '@tirek/law';
import { type Day, type Explanation, type Formula, isoDay, type Names } from '@tirek/rules';
import type { Caution, IncomeItem, LineBasis } from './contract.ts';

type Language = keyof Names;
type Fill = (language: Language) => Record<string, string>;

interface Ground {
  readonly items: readonly IncomeItem[];
  readonly lawDay: Day;
  readonly basis: LineBasis | null;
  readonly programme: Programme;
  readonly extra: readonly CautionCode[];
}

function toCaution(code: CautionCode, fill: Fill = () => ({})): Caution {
  const text = (language: Language): string =>
    CAUTIONS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => fill(language)[name] ?? '');
  return { code, text: { kk: text('kk'), ru: text('ru'), en: text('en') } };
}

interface Met {
  readonly codes: Set<CautionCode>;
  readonly unverified: Map<string, Names>;
}

/** Walks only what led to an answer: a way that was tried and given up leaves no caution. */
function meet(formula: Formula, met: Met): void {
  if (formula.answer.is !== 'known') return;
  if (formula.node.caution) met.codes.add(formula.node.caution as CautionCode);
  const { figure } = formula.node;
  if (figure && formula.entry?.confidence === 'unverified') met.unverified.set(figure.id, figure.named);
  for (const part of formula.parts) meet(part, met);
}

const list = (names: Iterable<Names>, language: Language): string => [...names].map((n) => n[language]).join(', ');

/** What the reader of an answer must know before leaning on it. */
export function cautionsOf(
  explained: Explanation<string>,
  { items, lawDay, basis, programme, extra }: Ground,
): Caution[] {
  const met: Met = { codes: new Set(extra), unverified: new Map() };
  for (const { formula } of explained.steps) if (formula) meet(formula, met);
  if (basis === 'given') met.codes.add('line.given');
  if (programme.id === 'orleu' && isoDay(lawDay) >= '2016-01-01') met.codes.add('orleu.districts');
  if (items.some(({ kind, counted }) => kind === 'loan' && counted)) met.codes.add('loan.counted');
  const cautions = [...met.codes].map((code) => toCaution(code));
  if (met.unverified.size > 0)
    cautions.push(toCaution('figure.unverified', (l) => ({ figures: list(met.unverified.values(), l) })));
  const doubtful = items.filter(({ kind }) => treatmentOn(kind, isoDay(lawDay)).confidence === 'unverified');
  const kinds = new Set(doubtful.map(({ kind }) => INCOME_KINDS[kind]));
  if (kinds.size > 0) cautions.push(toCaution('income.treatmentUnverified', (l) => ({ kinds: list(kinds, l) })));
  return cautions;
}
