import type { StepValue, ValueKind } from '@tirek/family';
import { useWords, type Words } from '../language/words.tsx';
import type { Term } from './formula-terms.ts';

/** A value of the trace in words; undefined where it is not a number, a day or a yes or no. */
export function writeValue(value: StepValue, kind: ValueKind, words: Words): string | undefined {
  if (value.is !== 'known') return undefined;
  const { value: known } = value;
  if (typeof known === 'boolean') return words.t(known ? 'trace.yes' : 'trace.no');
  if (typeof known === 'string') return kind === 'day' ? words.day(known) : undefined;
  if (kind === 'money') return words.tenge(known);
  return kind === 'ratio' && known < 1 ? words.percent(known) : words.number(known);
}

interface FormulaLineProps {
  readonly terms: readonly Term[];
  readonly result: string;
}

/** A calculation as one reads it: every number with its name beneath, the signs between, the outcome at the end. */
export function FormulaLine({ terms, result }: FormulaLineProps) {
  const words = useWords();
  return (
    <p className="formula">
      {terms.map((term, i) =>
        term.is === 'sign' ? (
          <span key={i} className={`sign ${term.sign === '(' || term.sign === ')' ? 'bracket' : ''}`}>
            {term.sign}
          </span>
        ) : (
          <span key={i} className="term">
            <span className="term-value">{writeValue(term.value, term.kind, words) ?? '…'}</span>
            {term.named && <span className="term-name">{words.say(term.named)}</span>}
          </span>
        ),
      )}
      <span className="sign">=</span>
      <span className="term">
        <strong className="term-value">{result}</strong>
      </span>
    </p>
  );
}
