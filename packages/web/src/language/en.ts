import type { kk } from './kk.ts';
import { check } from './en/check.ts';
import { income } from './en/income.ts';
import { law } from './en/law.ts';
import { people } from './en/people.ts';
import { questions } from './en/questions.ts';
import { result } from './en/result.ts';
import { shell } from './en/shell.ts';
import { trace } from './en/trace.ts';

export const en = {
  ...shell,
  ...check,
  ...people,
  ...questions,
  ...income,
  ...result,
  ...trace,
  ...law,
} as const satisfies Record<keyof typeof kk, string>;
