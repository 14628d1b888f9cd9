import { execFileSync } from 'node:child_process';
import { examples } from '@tirek/family/examples';
import { assess, budgetCurve, toSituation } from '@tirek/family';
import { incomeFact, incomeKinds, mci, PROGRAMMES } from '@tirek/law';
import { type Column, compileKernel, day, explain, findEntry, latestDayElapsed, type Situation } from '@tirek/rules';
import { runOnThreads } from '@tirek/rules/threads';
import { measureFirstPage } from '../packages/web/first-page.ts';
import { type ByHand, byHand, type Cuts } from './bench/by-hand.ts';
import { makeNation, NATION_INCOMES, type Nation } from './bench/families.ts';

/*
 * What the program is held to, measured in one run on this machine: ratios and medians, printed as a table and, last, as one
 * line of JSON. Nothing here is a test: a busy machine makes it slower, not wrong.
 */

const FAMILIES = 1_000_000;
const ON = day('2026-02-10');
const { isEntitled, total, kind } = PROGRAMMES.targetedAssistance.questions;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const unusedIncomes = incomeKinds.filter((k) => !(NATION_INCOMES as readonly string[]).includes(k));
const kernel = compileKernel({
  questions: { isEntitled, total, kind },
  on: ON,
  bindings: {
    givenPovertyLine: { value: null },
    ...Object.fromEntries(unusedIncomes.map((k) => [incomeFact(k), { value: 0 }])),
  },
});

const outputs = (families: number): ByHand => ({
  total: new Float64Array(families),
  isEntitled: new Uint8Array(families),
  kind: new Uint8Array(families),
});

function linesByRegion(): Float64Array {
  const { povertyLine } = PROGRAMMES.targetedAssistance.questions;
  const asked = (region: string): number => {
    const situation: Situation = { facts: { territory: region, givenPovertyLine: null }, members: [] };
    const answer = explain({ povertyLine }, situation, { on: ON }).answers.povertyLine;
    if (answer.is !== 'known' || typeof answer.value !== 'object') throw new Error(`no line for ${region}`);
    return answer.value.num;
  };
  const territory = kernel.columns.find(({ fact }) => fact.id === 'territory');
  return Float64Array.from(territory?.fact.options ?? [], asked);
}

function cuts(): Cuts {
  const index = mci.node.figure && findEntry(mci.node.figure, ON);
  if (!index) throw new Error('no MCI');
  const age = (years: number): number => latestDayElapsed(ON, years * 12);
  return {
    line: linesByRegion(),
    age1: age(1),
    age3: age(3),
    age7: age(7),
    age16: age(16),
    age18: age(18),
    age24: age(24),
    age80: age(80),
    pensionMen: age(63),
    pensionWomen: age(61),
    barEnds: latestDayElapsed(ON, 6),
    today: ON,
    supplement: (index.value.num * 3) / 2,
    traderFloor: index.value.num * 25 * 3,
  };
}

function sameAnswers(nation: Nation, a: ByHand, b: ByHand): void {
  for (let f = 0; f < nation.families; f++)
    if (a.total[f] !== b.total[f] || a.isEntitled[f] !== b.isEntitled[f] || a.kind[f] !== b.kind[f])
      throw new Error(
        `family ${f}: kernel ${a.total[f]}/${a.isEntitled[f]}/${a.kind[f]}, by hand ${b.total[f]}/${b.isEntitled[f]}/${b.kind[f]}`,
      );
}

/** The same column where several threads can read it. */
function shared<C extends Column>(column: C): C {
  const Copy = column.constructor as new (buffer: SharedArrayBuffer) => C;
  const copy = new Copy(new SharedArrayBuffer(column.byteLength));
  copy.set(column as never);
  return copy;
}

/** Two threads over shared memory, their start included; answers compared with those of one. */
async function benchThreads(nation: Nation, single: ByHand): Promise<number> {
  const columns = Object.fromEntries(Object.entries(nation.columns).map(([id, column]) => [id, shared(column)]));
  const input = { offsets: shared(nation.offsets), columns };
  const empty = outputs(nation.families);
  const output = { total: shared(empty.total), isEntitled: shared(empty.isEntitled), kind: shared(empty.kind) };
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await runOnThreads(kernel, input, output, 2);
    times.push(performance.now() - start);
  }
  sameAnswers(nation, output, single);
  return (median(times) * 1e6) / nation.families;
}

/** Turns about, so that both meet the same machine; the ratio is of the medians. */
async function benchKernel(): Promise<{
  kernelRatio: number;
  nanos: number;
  handNanos: number;
  threadNanos: number;
  entitled: number;
}> {
  const nation = makeNation(FAMILIES, kernel);
  const [byKernel, hand] = [outputs(FAMILIES), outputs(FAMILIES)];
  const figures = cuts();
  const [kernelTimes, handTimes]: [number[], number[]] = [[], []];
  for (let round = 0; round < 13; round++) {
    const k = timed(() => kernel.run(nation, byKernel));
    const h = timed(() => byHand(nation, figures, hand));
    if (round < 4) continue; // the engine's compilers are still at work
    kernelTimes.push(k);
    handTimes.push(h);
  }
  sameAnswers(nation, byKernel, hand);
  const [k, h] = [median(kernelTimes), median(handTimes)];
  const entitled = byKernel.isEntitled.reduce((sum, one) => sum + one, 0);
  const threadNanos = await benchThreads(nation, byKernel);
  return { threadNanos, kernelRatio: k / h, nanos: (k * 1e6) / FAMILIES, handNanos: (h * 1e6) / FAMILIES, entitled };
}

function benchExplain(): { explainMicros: number; assessMicros: number; curveMillis: number } {
  const questions = PROGRAMMES.targetedAssistance.questions;
  const cast = examples.flatMap(({ file, on }) => {
    const reading = toSituation(file, day(on));
    return reading.ok ? [{ file, on: day(on), situation: reading.situation }] : [];
  });
  const each = (run: (one: (typeof cast)[number]) => void, rounds: number): number => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(timed(() => cast.forEach(run)) / cast.length);
    return median(times.slice(Math.floor(rounds / 2)));
  };
  return {
    explainMicros: each(({ situation, on }) => explain(questions, situation, { on }), 200) * 1000,
    assessMicros: each(({ file, on }) => assess(file, { on }), 100) * 1000,
    curveMillis: each(({ file, on }) => budgetCurve(file, { on }), 10),
  };
}

function benchCold(): number {
  const example = JSON.stringify(examples[0]?.file);
  const command = ['packages/cli/src/main.ts', 'assess', '-', '--on', examples[0]?.on ?? '2018-05-10', '--json'];
  const run = (): number =>
    timed(() => execFileSync(process.execPath, command, { input: example, stdio: ['pipe', 'ignore', 'inherit'] }));
  run();
  return median(Array.from({ length: 9 }, run));
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const row = (what: string, measured: string, bar: string): void =>
  console.log(`${what.padEnd(52)}${measured.padStart(14)}   ${bar}`);

const loop = await benchKernel();
row(`kernel, ${FAMILIES.toLocaleString('en')} families, one thread`, `${loop.nanos.toFixed(1)} ns`, 'a family');
row('the same law written by hand', `${loop.handNanos.toFixed(1)} ns`, 'a family');
row('kernel ÷ by hand', loop.kernelRatio.toFixed(3), '≤ 1.1');
row('kernel on two threads, their start included', `${loop.threadNanos.toFixed(1)} ns`, 'a family');
row('families entitled in the made-up nation', loop.entitled.toLocaleString('en'), 'the two agree on every one');
const one = benchExplain();
row('explain one family, warm', `${one.explainMicros.toFixed(0)} µs`, '≤ 200 µs');
row('assess one family file, with the whole trace as JSON', `${one.assessMicros.toFixed(0)} µs`, '');
row('budget curve of one family', `${one.curveMillis.toFixed(1)} ms`, '');
const cold = benchCold();
row('tirek assess, cold', `${cold.toFixed(0)} ms`, '≤ 300 ms');
const page = measureFirstPage('packages/web/dist');
row('JavaScript of the first page, gzipped', `${page.first.toFixed(1)} kB`, '≤ 180 kB');
row('with the questions and the answer', `${page.journey.toFixed(1)} kB`, '');
console.log(
  JSON.stringify({
    kernelRatio: round(loop.kernelRatio, 3),
    kernelNanosPerFamily: round(loop.nanos, 1),
    explainMicros: round(one.explainMicros, 1),
    coldMillis: round(cold, 0),
    firstPageKb: page.first,
  }),
);
