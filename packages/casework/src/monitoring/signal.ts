/** Reasons to look at a case. Each accuses nobody: it is a reason to check, never a ground for a refusal. */
export const SIGNALS = [
  'addressShared',
  'undeclaredWork',
  'wageBelowMedian',
  'propertyFound',
  'commercialPremises',
  'suddenLoan',
  'residentNotCounted',
  'signingAnomaly',
  'shortVisit',
] as const;
export type SignalCode = (typeof SIGNALS)[number];

/** How sure a sign is: another source says so · figures compared say so · it only hints. */
export const CERTAINTIES = ['told', 'reckoned', 'hint'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a sign was read from. */
export const LOOKED_AT = [
  'incomesRegister',
  'employmentRegister',
  'taxRegister',
  'vehiclesRegister',
  'realEstateRegister',
  'populationRegister',
  'visit',
  'statement',
  'votes',
  'addresses',
] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/** One sign: what it is, what it was read from, how sure it is, and the figures its sentence tells. Money in tenge. */
export interface Signal {
  readonly code: SignalCode;
  readonly certainty: Certainty;
  readonly lookedAt: readonly LookedAt[];
  /** Id of the member it is about; absent where it is about the family. */
  readonly member?: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** What a check may find. */
export const FOUND_KINDS = [
  'undeclaredWork',
  'undeclaredIncome',
  'property',
  'commercialPremises',
  'composition',
  'address',
  'actUntrue',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** What a check must find for a sign to have been right. */
export const POINTS_TO: Readonly<Record<SignalCode, readonly FoundKind[]>> = {
  addressShared: ['address', 'composition', 'actUntrue'],
  undeclaredWork: ['undeclaredWork', 'undeclaredIncome'],
  wageBelowMedian: ['undeclaredIncome'],
  propertyFound: ['property', 'commercialPremises'],
  commercialPremises: ['commercialPremises', 'undeclaredIncome'],
  suddenLoan: ['undeclaredIncome', 'undeclaredWork', 'property'],
  residentNotCounted: ['composition'],
  signingAnomaly: ['actUntrue', 'address', 'composition'],
  shortVisit: ['actUntrue', 'address', 'composition'],
};

/** Groups of families by which it is watched that nobody is suspected more than others. */
export const FAMILY_GROUPS = [
  'loneParent',
  'largeFamily',
  'disabledMember',
  'elderlyMember',
  'urban',
  'rural',
] as const;
export type FamilyGroup = (typeof FAMILY_GROUPS)[number];
