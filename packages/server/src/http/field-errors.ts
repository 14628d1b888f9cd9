import type { FileError } from '@tirek/family';
import type { Names } from '@tirek/rules';
import type { z } from 'zod';
import type { FieldError } from '../contract/problem.ts';

type Steps = readonly PropertyKey[];

const escaped = (step: PropertyKey): string => String(step).replaceAll('~', '~0').replaceAll('/', '~1');

/** JSON Pointer (RFC 6901) to a place. */
export const pointerTo = (steps: Steps): string => steps.map((step) => `/${escaped(step)}`).join('');

const pathTo = (steps: Steps): string =>
  steps.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[${step}]` : path === '' ? String(step) : `${path}.${String(step)}`,
    '',
  );

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*"|…)\]|([^.[\]]+)/g;

/** The steps of a path as the family file's reader writes it: `incomes[1].amount`. */
export function stepsOf(path: string): PropertyKey[] {
  return [...path.matchAll(STEP)].map(([, index, quoted, name]) => {
    if (index !== undefined) return Number(index);
    if (quoted === undefined) return name ?? '';
    return quoted === '…' ? quoted : String(JSON.parse(quoted));
  });
}

/** Errors of the family file at their place in the body. */
export const inFamily = (errors: readonly FileError[]): FieldError[] =>
  errors.map(({ path, code, wrong, right }) => {
    const steps = ['family', ...stepsOf(path)];
    return { pointer: pointerTo(steps), path: path === '' ? 'family' : `family.${path}`, code, wrong, right };
  });

const WRONG = {
  missing: { kk: 'Бұл өріс жоқ.', ru: 'Этого поля нет.', en: 'This field is missing.' },
  unknown: { kk: 'Мұндай өріс жоқ.', ru: 'Такого поля нет.', en: 'There is no such field.' },
  value: { kk: 'Бұл мән жарамайды.', ru: 'Это значение не подходит.', en: 'This value will not do.' },
} as const satisfies Record<string, Names>;

/** What each field of a question should be. */
const RIGHT: Readonly<Record<string, Names>> = {
  '': {
    kk: 'Дене — бір JSON нысаны, мысалы {"family": …, "on": "2018-05-10"}.',
    ru: 'Тело — один объект JSON, например {"family": …, "on": "2018-05-10"}.',
    en: 'The body is one JSON object, such as {"family": …, "on": "2018-05-10"}.',
  },
  on: {
    kk: 'Өтініш берілген күнді 2018-05-10 түрінде жазыңыз (1900–2100 жылдар).',
    ru: 'Запишите день обращения в виде 2018-05-10 (годы 1900–2100).',
    en: 'Write the day of application like 2018-05-10 (years 1900–2100).',
  },
  programme: {
    kk: 'targetedAssistance, orleu немесе childAllowance деп жазыңыз, не өрісті алып тастаңыз.',
    ru: 'Запишите targetedAssistance, orleu или childAllowance либо уберите поле.',
    en: 'Write targetedAssistance, orleu or childAllowance, or leave the field out.',
  },
  lumpSum: {
    kk: 'true немесе false деп жазыңыз.',
    ru: 'Запишите true или false.',
    en: 'Write true or false.',
  },
  member: {
    kk: 'Отбасы файлындағы мүшенің id белгісін жазыңыз.',
    ru: 'Запишите id члена семьи из файла семьи.',
    en: 'Write the id of a member of the family file.',
  },
  highest: {
    kk: 'Айына теңге: 0-ден үлкен, 100 000 000-нан аспайтын сан.',
    ru: 'Тенге в месяц: число больше 0 и не больше 100 000 000.',
    en: 'Tenge a month: a number above 0 and at most 100 000 000.',
  },
};

/** Where only some values will do, the remedy names them. */
const oneOf = (values: readonly unknown[]): Names => {
  const named = values.map(String).join(', ');
  return {
    kk: `Мыналардың бірін жазыңыз: ${named}.`,
    ru: `Напишите одно из этих значений: ${named}.`,
    en: `Write one of these: ${named}.`,
  };
};

const DROP = {
  kk: 'Өрісті алып тастаңыз; мүмкін өрістер /docs бетінде.',
  ru: 'Уберите поле; возможные поля — на странице /docs.',
  en: 'Leave the field out; the fields there are stand on the page /docs.',
};

/** What zod found wrong with a question, as errors with their remedy: one for each place. */
export function inQuestion(issues: readonly z.core.$ZodIssue[], input: unknown): FieldError[] {
  const errors = issues.flatMap((issue) => errorsOf(issue, input));
  return errors.filter(({ pointer }, i) => errors.findIndex((other) => other.pointer === pointer) === i);
}

const remedyOf = (issue: z.core.$ZodIssue): Names => (issue.code === 'invalid_value' ? oneOf(issue.values) : DROP);

function errorsOf(issue: z.core.$ZodIssue, input: unknown): FieldError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => error([...issue.path, key], 'field.unknown', WRONG.unknown, DROP));
  const field = String(issue.path[0] ?? '');
  const absent = field !== '' && isObject(input) && !Object.hasOwn(input, field);
  const code = absent ? 'field.missing' : 'value.unsuitable';
  return [error(issue.path, code, absent ? WRONG.missing : WRONG.value, RIGHT[field] ?? remedyOf(issue))];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const error = (steps: Steps, code: string, wrong: Names, right: Names): FieldError => ({
  pointer: pointerTo(steps),
  path: pathTo(steps),
  code,
  wrong,
  right,
});

/** What was asked cannot be answered as it stands; the error handler turns it into a problem. */
export class BadInput extends Error {
  readonly statusCode = 422;
  readonly errors: FieldError[];
  constructor(errors: FieldError[]) {
    super('bad input');
    this.errors = errors;
  }
}
