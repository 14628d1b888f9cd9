import { check } from './kk/check.ts';
import { income } from './kk/income.ts';
import { law } from './kk/law.ts';
import { people } from './kk/people.ts';
import { questions } from './kk/questions.ts';
import { result } from './kk/result.ts';
import { shell } from './kk/shell.ts';
import { trace } from './kk/trace.ts';

/** The base catalogue: the other languages must have each of its messages. */
export const kk = { ...shell, ...check, ...people, ...questions, ...income, ...result, ...trace, ...law } as const;
