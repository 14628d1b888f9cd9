/*
 * Figures of monitoring that no act sets: house rules, chosen to be explained and changed in one place. Money in tiyn,
 * shares as whole parts of a whole. They are told among the doubts (`monitoringFigures`); a test holds both together.
 */

/** So many assisted families at one address are a reason to look; the same as for alerts about commissions. */
export const FAMILIES_AT_ADDRESS = 3;
/** Contributions paid for a month no longer back than this say that somebody works now. */
export const MONTHS_OF_CONTRIBUTIONS = 3;
/** A wage under this share of what half of the employer's people get… */
export const PART_OF_MEDIAN = { part: 1, of: 2 } as const;
/** …where so many work there at least: the median of two people says nothing. */
export const FEWEST_WORKERS = 5;
/** A loan of so many months of all stated income, and of this much at least: a bank saw what it is repaid from. */
export const LOAN = { months: 12, atLeast: 30_000_000, lookBackMonths: 6 } as const;
/** A visit to a home shorter than this saw little, whole minutes. */
export const SHORTEST_VISIT_MINUTES = 10;

/** What a sign is taken to be worth while there are few findings: so many hits in so many imagined checks. */
export const PRIOR = { hits: 2, checks: 10 } as const;
/** Share of the running cases of a district drawn by chance each quarter, per hundred, with its bounds. */
export const CONTROL_SAMPLE = { perHundred: 2, atLeast: 3, atMost: 30 } as const;
/** One ranked case of so many is shown without its reason, as a drawn one is: nobody can tell the two apart. */
export const SEALED_ONE_OF = 4;
/** Days somebody has for the visit unless told otherwise. */
export const DAYS_FOR_A_CHECK = 10;
/** Counts under this are not shown: so few families could be known by them. */
export const SMALLEST_CELL = 5;
