import type { StepValue, ValueKind } from '@tirek/family';
import { shownDay } from '../show/day.ts';
import { money, number } from '../show/money.ts';
import type { Terminal } from '../terminal.ts';

/** A share in per cent, with no more decimals than it has. */
const percent = (share: number): string => `${Math.round(share * 10_000) / 100} %`;

/** A known value as people write it: money with its sign, shares in per cent, days as 10.05.2018. */
export function shownValue(
  value: number | boolean | string,
  kind: ValueKind,
  { language, words }: Terminal,
  optionName: (option: string) => string,
): string {
  if (typeof value === 'boolean') return words(value ? 'value.yes' : 'value.no');
  if (typeof value === 'string') return kind === 'day' ? shownDay(value) : optionName(value);
  if (kind === 'money') return money(value, language);
  return kind === 'ratio' ? percent(value) : number(value);
}

/** A value of the trace: known, not known yet (with the bounds it lies in) or not arising. */
export function shownStepValue(
  value: StepValue,
  kind: ValueKind,
  terminal: Terminal,
  optionName: (option: string) => string,
): string {
  const { words } = terminal;
  if (value.is === 'known') return shownValue(value.value, kind, terminal, optionName);
  if (value.is === 'notApplicable') return words('value.notApplicable');
  const [low, high] = value.between ?? [null, null];
  if (low === null || high === null) return words('unknown');
  const edge = (bound: number): string => shownValue(bound, kind, terminal, optionName);
  return words('value.between', { low: edge(low), high: edge(high) });
}
