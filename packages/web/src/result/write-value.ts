import type { StepValue, ValueKind } from '@tirek/family';
import type { Words } from '../language/words.tsx';

/** A value of the trace in words; undefined where it is not a number, a day or a yes or no. */
export function writeValue(value: StepValue, kind: ValueKind, words: Words): string | undefined {
  if (value.is !== 'known') return undefined;
  const { value: known } = value;
  if (typeof known === 'boolean') return words.t(known ? 'trace.yes' : 'trace.no');
  if (typeof known === 'string') return kind === 'day' ? words.day(known) : undefined;
  if (kind === 'money') return words.tenge(known);
  return kind === 'ratio' && known < 1 ? words.percent(known) : words.number(known);
}
