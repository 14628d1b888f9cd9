/** Groups of fields of a case, by what they tell about a family. */
export const FIELD_GROUPS = [
  'number',
  'identity',
  'contact',
  'account',
  'composition',
  'income',
  'property',
  'health',
  'evidence',
  'visit',
  'votes',
  'determination',
  'decision',
  'contract',
  'money',
  'timeline',
  'audit',
  'statistics',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** Why somebody looks: named with every read and kept in the audit. */
export const PURPOSES = [
  'ownFile',
  'intake',
  'casework',
  'visit',
  'commission',
  'decision',
  'payment',
  'monitoring',
  'analysis',
  'audit',
  'administration',
  'exchange',
] as const;
export type Purpose = (typeof PURPOSES)[number];
