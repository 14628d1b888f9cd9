import type { Names } from '@tirek/rules';

/** A kind of problem the API answers with: its status, and what it says. `detail` says what to do. */
export interface ProblemKind {
  readonly status: number;
  readonly title: Names;
  readonly detail: Names;
}
