import { assess, type Assessment, type Trace } from '@tirek/family';
import { examples, loneMotherOfFour } from '@tirek/family/examples';
import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { totalOf } from '../check/total-step.ts';
import { type Term, writeFormula } from './formula-terms.ts';

const sign = (term: Term): string | undefined => (term.is === 'sign' ? term.sign : undefined);
const numberOf = (term: Term): number => {
  if (term.is !== 'value' || term.value.is !== 'known' || typeof term.value.value !== 'number') return Number.NaN;
  return term.value.exact
    ? term.value.exact[0] / term.value.exact[1] / (term.kind === 'money' ? 100 : 1)
    : term.value.value;
};

/** Reads the line of arithmetic as a schoolchild would: brackets, then × and ÷, then + and −. */
function reckon(terms: readonly Term[]): number {
  let at = 0;
  const atom = (): number => {
    const term = terms[at++]!;
    if (sign(term) !== '(') return numberOf(term);
    const inner = sum();
    at++;
    return inner;
  };
  const product = (): number => {
    let value = atom();
    for (let next = terms[at]; next && ['×', '÷'].includes(sign(next) ?? ''); next = terms[at]) {
      at++;
      value = sign(next) === '×' ? value * atom() : value / atom();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let next = terms[at]; next && ['+', '−'].includes(sign(next) ?? ''); next = terms[at]) {
      at++;
      value = sign(next) === '+' ? value + product() : value - product();
    }
    return value;
  };
  return sum();
}

function answerTo({ on, programme, file }: (typeof examples)[number]): Assessment {
  const reading = assess(file, { on: day(on), ...(programme ? { programme } : {}) });
  if (!reading.ok) throw new Error('the example is in order');
  return reading.assessment;
}
const helped = examples.filter((example) => answerTo(example).answer === 'entitled');
const traceOf = (example: (typeof examples)[number]): Trace => answerTo(example).trace;

describe('the calculation written on a line', () => {
  test.for(helped.map((e) => [e.id, e] as const))('comes to the amount of the trace: %s', ([, example]) => {
    const { trace, programme } = answerTo(example);
    const total = totalOf({ trace, programme })!;
    const written = writeFormula(
      trace,
      total.rule,
      trace.roots.filter((r) => r !== total.rule),
    );
    expect(written).toBeDefined();
    const value = written!.value;
    // Tiyn: the line is read in doubles here, the law's own value is exact.
    expect(Math.round(reckon(written!.terms) * 100)).toBe(
      Math.round((value.is === 'known' ? Number(value.value) : Number.NaN) * 100),
    );
  });
  test('names every number that is not bare in the law', () => {
    const trace = traceOf(loneMotherOfFour);
    const written = writeFormula(trace, 'totalAmount', ['perCapitaIncome', 'povertyLine']);
    expect(written?.terms.filter((t) => t.is === 'value').every((t) => t.named !== undefined)).toBe(true);
  });
  test('does not come for a step that is no arithmetic', () => {
    expect(writeFormula(traceOf(loneMotherOfFour), 'isEntitled', [])).toBeUndefined();
  });
});
