import type { StepValue, ValueKind } from '@tirek/family';
import { OPTION_NAMES } from '@tirek/law';
import type { Words } from '../language/words.tsx';
import { writeValue } from './write-value.ts';

/** A value of the trace as text; `of` is the rule or fact, whose options have names. */
export function valueText(value: StepValue, kind: ValueKind, of: string | undefined, words: Words): string {
  if (value.is === 'notApplicable') return words.t('trace.notApplicable');
  if (value.is === 'unknown') {
    const [from, to] = value.between ?? [null, null];
    if (kind !== 'money' || from === null || to === null) return words.t('trace.unknown');
    return words.t('trace.between', { from: words.tenge(from), to: words.tenge(to) });
  }
  const option = typeof value.value === 'string' && of !== undefined ? OPTION_NAMES[of]?.[value.value] : undefined;
  return option ? words.say(option) : (writeValue(value, kind, words) ?? words.t('trace.unknown'));
}
