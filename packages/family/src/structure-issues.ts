import type { Names } from '@tirek/rules';
import type * as z from 'zod/mini';
import {
  Dwelling,
  FamilyFile,
  FamilyMember,
  GivenFigures,
  HistoryEntry,
  Income,
  LIMITS,
  Property,
} from './family-file.ts';
import { contentError } from './content-errors.ts';
import { type FileError, pathText } from './file-error.ts';
import {
  missingField,
  neededDay,
  neededOneOf,
  neededType,
  notADay,
  notInList,
  outOfRange,
  tooFine,
  tooLongText,
  unknownField,
  type ValueType,
  wrongLength,
  wrongType,
} from './structure-errors.ts';

/* What the schema objects to, in our words. */

type Issue = z.core.$ZodIssue;
type Steps = readonly PropertyKey[];

const FIELDS: Record<string, readonly string[]> = {
  '': Object.keys(FamilyFile.shape),
  members: Object.keys(FamilyMember.shape),
  incomes: Object.keys(Income.shape),
  dwellings: Object.keys(Dwelling.shape),
  property: Object.keys(Property.shape),
  history: Object.keys(HistoryEntry.shape),
  figures: Object.keys(GivenFigures.shape),
};
const DAYS: readonly PropertyKey[] = [
  'birthDate',
  'refusedMeasuresOn',
  'falseDataOn',
  'contractBrokenOn',
  'from',
  'to',
  'on',
  'disposedOn',
];
const TYPES: Record<string, ValueType> = {
  object: 'object',
  array: 'list',
  string: 'text',
  number: 'number',
  boolean: 'yesNo',
};

function valueAt(root: unknown, steps: Steps): unknown {
  let value = root;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

const valuesOf = (issue: Issue): string[] => (issue.code === 'invalid_value' ? issue.values.map(String) : []);

/** What the field wants, for one that is missing or of another type. */
function needed(steps: Steps, issue: Issue): Names {
  if (DAYS.includes(steps.at(-1) ?? '')) return neededDay;
  if (issue.code === 'invalid_value') return neededOneOf(valuesOf(issue));
  return neededType(issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? 'other') : 'other');
}

function sizeError(path: string, value: unknown, issue: Issue, steps: Steps): FileError {
  if (Array.isArray(value)) return wrongLength(path, value.length, LIMITS.members);
  if (typeof value === 'string') return tooLongText(path, LIMITS.name);
  const largest = steps.at(-1) === 'totalArea' ? LIMITS.area : LIMITS.amount;
  return outOfRange(path, issue.code === 'too_small' ? 'value.tooSmall' : 'value.tooLarge', largest);
}

function toError(root: unknown, issue: Exclude<Issue, { code: 'unrecognized_keys' }>): FileError {
  const path = pathText(issue.path);
  const value = valueAt(root, issue.path);
  if (value === undefined && path !== '') return missingField(path, needed(issue.path, issue));
  if (issue.code === 'invalid_value') return notInList(path, value, valuesOf(issue));
  if (issue.code === 'invalid_type') {
    const error = wrongType(path, value, TYPES[issue.expected] ?? 'other');
    return DAYS.includes(issue.path.at(-1) ?? '') ? { ...error, right: neededDay } : error;
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeError(path, value, issue, issue.path);
  if (issue.code === 'invalid_format')
    return contentError(path, path === 'territory' ? 'territory.malformed' : 'id.malformed');
  return typeof value === 'number' ? tooFine(path) : notADay(path, value);
}

/** The schema's objections to a value as errors of the file, in the order of the file; lazily, for there may be many. */
export function* toStructureErrors(root: unknown, issues: readonly Issue[]): Generator<FileError> {
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') {
      yield toError(root, issue);
      continue;
    }
    const allowed = FIELDS[String(issue.path[0] ?? '')] ?? [];
    for (const key of issue.keys) yield unknownField(pathText([...issue.path, key]), key, allowed);
  }
}
