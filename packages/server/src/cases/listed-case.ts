import { type Action, type Actor, findAccess } from '@tirek/casework';
import type { ListedCase } from '../contract/case.ts';
import type { ListedCase as ListedRow } from '../db/case-file.ts';

/** A row of a list of cases as the one who asks may see it: without the name where their role sees none. */
export function listedFor({ role }: Actor, action: Action): (row: ListedRow) => ListedCase {
  const isNamed = findAccess(role, action)?.fields.includes('identity') ?? false;
  return ({ officePath, applicant, facts: _facts, ...row }) => ({
    ...row,
    office: officePath,
    applicant: isNamed ? applicant.name : '',
  });
}

/** Whom a role that opens only the cases of its own visits must be named among; undefined for every other role. */
export const visitorOf = ({ role, person }: Actor): string | undefined =>
  findAccess(role, 'readCase')?.scope === 'assigned' ? person : undefined;
