import { parseDay } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { Assessment } from '../contract.ts';
import { readFamilyFile } from '../read-family-file.ts';
import { GoldenCase } from './golden-case.ts';

// the test runner's own way to a folder's files: this package may not read the disk
const FILES = Object.entries(import.meta.glob<unknown>('./cases/*.json', { eager: true, import: 'default' }));
const CASES = FILES.map(([path, content]) => {
  const read = GoldenCase.safeParse(content);
  if (!read.success) throw new Error(`${path} is not a golden case: ${JSON.stringify(read.error.issues)}`);
  if (path !== `./cases/${read.data.id}.json`) throw new Error(`${path} says it is ${read.data.id}`);
  return read.data;
});

function assessmentOf(golden: GoldenCase): Assessment {
  const on = parseDay(golden.on);
  if (on === undefined) throw new Error(`${golden.id}: no such day`);
  const reading = readFamilyFile(golden.family);
  if (!reading.ok) throw new Error(`${golden.id}: ${JSON.stringify(reading.errors)}`);
  const { programme, lumpSum = false } = golden;
  const answer = assess(reading.file, programme === undefined ? { on, lumpSum } : { on, lumpSum, programme });
  if (!answer.ok) throw new Error(`${golden.id}: ${JSON.stringify(answer.errors)}`);
  return answer.assessment;
}

const among = (found: readonly string[], wanted: readonly string[] = []): string[] =>
  wanted.filter((one) => found.includes(one));
const distinct = (list: readonly string[]): string[] => [...new Set(list)].toSorted();

/** The answer in the words of the expectation, and only as much of it as the expectation speaks of. */
function inWordsOf(wanted: GoldenCase['expect'], got: Assessment): Record<string, unknown> {
  const { exempt = {}, reasons, cites } = wanted;
  const people = got.people.filter(({ member }) => member in exempt);
  const all = {
    answer: got.answer,
    kind: got.kind,
    monthly: got.amount.monthly,
    childSupplement: got.amount.childSupplement,
    total: got.amount.total,
    lumpSum: got.amount.lumpSum ?? null,
    members: got.members,
    incomeTotal: got.income.total,
    perCapita: got.income.perCapita,
    povertyLine: got.povertyLine.amount,
    basis: got.povertyLine.basis,
    reasons: among(
      got.reasons.map(({ code }) => code),
      reasons,
    ),
    missingPaths: distinct(got.missing.map(({ path }) => path)),
    cites: among(Object.keys(got.citations), cites),
    exempt: Object.fromEntries(people.map((person) => [person.member, person.exemptFromMeasures])),
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in wanted));
}

describe('the open set of cases', () => {
  test('holds at least sixty cases, with every programme among them', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(distinct(CASES.map(({ programme = 'targetedAssistance' }) => programme))).toEqual(
      distinct(['targetedAssistance', 'orleu', 'childAllowance']),
    );
  });

  test.for(CASES.map((golden) => [golden.id, golden.title.en, golden] as const))('%s: %s', ([, , golden]) => {
    const { missingPaths } = golden.expect;
    const wanted = { ...golden.expect, ...(missingPaths && { missingPaths: distinct(missingPaths) }) };
    const got = assessmentOf(golden);
    expect(inWordsOf(golden.expect, got)).toEqual(wanted);
    if (got.answer === 'notEntitled') expect(got.reasons, 'a refusal gives its reasons').not.toEqual([]);
    expect(got.answer === 'undetermined', 'what is missing is said, and only then').toBe(got.missing.length > 0);
  });
});
