/** Precinct commissions find need; district and regional ones recommend measures and extensions. */
export const COMMISSION_LEVELS = ['precinct', 'district', 'regional'] as const;
export type CommissionLevel = (typeof COMMISSION_LEVELS)[number];

/** The order by which a commission sits: who, for how long, and how many must vote. Persons are account ids. */
export interface CommissionOrder {
  readonly id: string;
  readonly number: string;
  readonly level: CommissionLevel;
  /** Path of the office whose families it looks at. */
  readonly office: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly chair: string;
  /** Keeps the minutes; never votes. */
  readonly secretary: string;
  /** Those who vote, the chair among them. */
  readonly members: readonly string[];
  readonly substitutes: readonly string[];
  /** How many votes a conclusion needs at least: more than half of the members. */
  readonly quorum: number;
  readonly endedOn: string | null;
}

/** Whether the commission may sit on the day. */
export const isInForce = (order: CommissionOrder, day: string): boolean =>
  order.from <= day && day <= order.to && (order.endedOn === null || day <= order.endedOn);
