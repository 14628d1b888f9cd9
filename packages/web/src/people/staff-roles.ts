import { ROLES, type Role } from '@tirek/casework';

/** Roles an officer can be given: not that of a citizen, which everybody has, nor the program's own. */
export const STAFF_ROLES: readonly Exclude<Role, 'citizen' | 'system'>[] = ROLES.filter(
  (role) => role !== 'citizen' && role !== 'system',
);
