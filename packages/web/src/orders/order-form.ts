import type { CommissionLevel } from '@tirek/casework';
import type { OrderIssue, OrderList } from '@tirek/server/contract';
import { type DayFields, readDayFields } from '../check/day-fields.ts';

/** Fewer do not make a commission. */
export const SMALLEST_COMMISSION = 3;
/** More than half of the members. */
export const majorityOf = (members: number): number => Math.floor(members / 2) + 1;

/** An order as it is being written. */
export interface OrderDraft {
  readonly number: string;
  readonly level: CommissionLevel;
  readonly from: DayFields;
  readonly to: DayFields;
  readonly chair: string;
  readonly secretary: string;
  readonly members: readonly string[];
  readonly substitutes: readonly string[];
  /** As typed; empty: more than half of the members. */
  readonly quorum: string;
}

/** The places of an order that have to be put right. */
export type OrderTrouble = 'number' | 'from' | 'to' | 'term' | 'chair' | 'secretary' | 'members' | 'quorum';

export type OrderReading =
  | { readonly ok: true; readonly order: OrderIssue }
  | { readonly ok: false; readonly troubles: readonly OrderTrouble[] };

/** Reads an order for an office, or says every place that has to be put right. */
export function readOrder(draft: OrderDraft, office: string, today: string): OrderReading {
  const { level, chair, secretary, members } = draft;
  const [from, to] = [readDayFields(draft.from), readDayFields(draft.to)];
  const least = majorityOf(members.length);
  const quorum = draft.quorum.trim() === '' ? least : Number(draft.quorum);
  const isEnough = Number.isInteger(quorum) && least <= quorum && quorum <= members.length;
  const wrong: Readonly<Record<OrderTrouble, boolean>> = {
    number: draft.number.trim() === '',
    from: !from.ok,
    to: !to.ok,
    term: from.ok && to.ok && (to.iso < from.iso || to.iso < today),
    members: members.length < SMALLEST_COMMISSION,
    chair: !members.includes(chair),
    secretary: secretary === '' || members.includes(secretary),
    quorum: members.length >= SMALLEST_COMMISSION && !isEnough,
  };
  // Keys of the table just written.
  const troubles = (Object.keys(wrong) as OrderTrouble[]).filter((place) => wrong[place]);
  if (!from.ok || !to.ok || troubles.length > 0) return { ok: false, troubles };
  const order = {
    number: draft.number.trim(),
    level,
    office,
    from: from.iso,
    to: to.iso,
    chair,
    secretary,
    members: [...members],
    // Whoever was ticked first as a substitute and then as a member is a member.
    substitutes: draft.substitutes.filter((person) => !members.includes(person) && person !== secretary),
    quorum,
  };
  return { ok: true, order };
}

type Order = OrderList['orders'][number];

/** How an order stands on a day. */
export function standingOf(
  { from, to, endedOn }: Pick<Order, 'from' | 'to' | 'endedOn'>,
  day: string,
): 'inForce' | 'later' | 'over' | 'ended' {
  if (endedOn !== null) return 'ended';
  if (day < from) return 'later';
  return day > to ? 'over' : 'inForce';
}
