import type { kk } from './kk.ts';
import { check } from './ru/check.ts';
import { income } from './ru/income.ts';
import { law } from './ru/law.ts';
import { people } from './ru/people.ts';
import { questions } from './ru/questions.ts';
import { result } from './ru/result.ts';
import { shell } from './ru/shell.ts';
import { trace } from './ru/trace.ts';

export const ru = {
  ...shell,
  ...check,
  ...people,
  ...questions,
  ...income,
  ...result,
  ...trace,
  ...law,
} as const satisfies Record<keyof typeof kk, string>;
