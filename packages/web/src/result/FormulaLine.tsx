import { useWords } from '../language/words.tsx';
import type { Term } from './formula-terms.ts';
import { writeValue } from './write-value.ts';

interface Entry {
  /** The sign before the number, with the brackets that open before it. */
  before: string;
  readonly term: Extract<Term, { is: 'value' }>;
  /** Brackets that close after it. */
  after: string;
}

/** Terms as lines of a ledger: the sign, the number, what it is. */
function toEntries(terms: readonly Term[]): Entry[] {
  const entries: Entry[] = [];
  let before = '';
  for (const term of terms) {
    const last = entries.at(-1);
    if (term.is === 'value') {
      entries.push({ before, term, after: '' });
      before = '';
    } else if (term.sign === ')' && last) last.after += ')';
    else before += term.sign;
  }
  return entries;
}

interface FormulaLineProps {
  readonly terms: readonly Term[];
  readonly result: string;
  /** What a bare number of this formula counts. */
  readonly bare?: string;
}

/** A calculation as one reads it: a number on each line with its sign before and its name after, the outcome below. */
export function FormulaLine({ terms, result, bare }: FormulaLineProps) {
  const words = useWords();
  return (
    <ul className="formula">
      {toEntries(terms).map(({ before, term, after }, i) => (
        <li key={i}>
          <span className="sign">{before}</span>
          <span className="term-value">
            {writeValue(term.value, term.kind, words) ?? '…'}
            {after}
          </span>
          <span className="term-name">{term.named ? words.say(term.named) : bare}</span>
        </li>
      ))}
      <li className="outcome">
        <span className="sign">=</span>
        <span className="term-value">{result}</span>
        <span />
      </li>
    </ul>
  );
}
