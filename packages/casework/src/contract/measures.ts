/** The seven active measures of employment. Source: guide to the new format of targeted assistance, 2018. */
export const ACTIVE_MEASURES = [
  'vocationalTraining',
  'entrepreneurship',
  'youthPractice',
  'socialJob',
  'voluntaryRelocation',
  'specialJob',
  'publicWorks',
] as const;
export type ActiveMeasure = (typeof ACTIVE_MEASURES)[number];

/** The eight measures of social adaptation. Source: the same. */
export const ADAPTATION_MEASURES = [
  'housingAid',
  'localSocialAid',
  'screening',
  'treatment',
  'antenatalRegistration',
  'schoolSupport',
  'studentAid',
  'kindergartenPlace',
] as const;
export type AdaptationMeasure = (typeof ADAPTATION_MEASURES)[number];
export type MeasureKind = ActiveMeasure | AdaptationMeasure;

/** The four spheres in which a family is accompanied. Source: the same. */
export const SPHERES = ['socialAssistance', 'education', 'health', 'psychologyAndLaw'] as const;
export type Sphere = (typeof SPHERES)[number];

/** What a lump sum may be spent on, and what it may not. Source: guide to the Orleu project, 2016. */
export const LUMP_SUM_USES = ['livestock', 'poultry', 'seed', 'tools', 'equipment', 'repairs', 'ownBusiness'] as const;
export type LumpSumUse = (typeof LUMP_SUM_USES)[number];
export const FORBIDDEN_USES = ['debt', 'loan', 'realEstate'] as const;
export type ForbiddenUse = (typeof FORBIDDEN_USES)[number];

/** Whether a measure is one of employment; those whom the law exempts cannot be given it. */
export const isActive = (kind: MeasureKind): kind is ActiveMeasure => ACTIVE_MEASURES.some((one) => one === kind);
/** Whether a lump sum may never be spent on this. */
export const isForbiddenUse = (use: LumpSumUse | ForbiddenUse): use is ForbiddenUse =>
  FORBIDDEN_USES.some((one) => one === use);
/** What a lump sum may be spent on since 2020: the household's farm only. Source: as the doubt `lumpSumSince2020` says. */
export const FARM_USES: readonly LumpSumUse[] = ['livestock', 'poultry', 'seed', 'tools'];
