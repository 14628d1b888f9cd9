import { type GivenRole, ROLES } from '@tirek/casework';

/** Roles an officer can be given: not that of a citizen, which everybody has, nor another system's or the program's own. */
export const STAFF_ROLES: readonly GivenRole[] = ROLES.filter(
  (role) => role !== 'citizen' && role !== 'client' && role !== 'system',
);
