import pg from 'pg';

/** A rule that the database keeps was about to be broken; the transaction has been undone. `rule` is its name there. */
export class BrokenRule extends Error {
  readonly rule: string;
  readonly table: string | undefined;
  constructor(rule: string, table?: string) {
    super(`the database keeps the rule ${rule}`);
    this.name = 'BrokenRule';
    this.rule = rule;
    this.table = table;
  }
}

/** Codes of PostgreSQL that tell of a rule without naming one. */
const RULES_BY_CODE: Readonly<Record<string, string>> = {
  '42501': 'row_level_security',
  // A zero character, a lone surrogate.
  '22021': 'text_is_storable',
  '22P05': 'text_is_storable',
  '22P02': 'id_is_well_formed',
  '22007': 'day_is_well_formed',
  '22008': 'day_is_well_formed',
};

/**
 * What to throw in the place of an error of PostgreSQL: a broken rule by its name, or the error itself without what it
 * quotes of rows and parameters: a message or a log holds nothing personal.
 */
export function withoutRows(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  const rule = error.constraint ?? RULES_BY_CODE[error.code ?? ''];
  if (rule !== undefined) return new BrokenRule(rule, error.table);
  return Object.assign(error, { detail: undefined, where: undefined, internalQuery: undefined });
}

/** Whether an error says that the database keeps this rule. */
export const breaksRule = (error: unknown, rule: string): boolean => error instanceof BrokenRule && error.rule === rule;
