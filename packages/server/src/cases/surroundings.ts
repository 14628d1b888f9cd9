import { createHash } from 'node:crypto';
import {
  type CaseState,
  type CommandType,
  type CommissionLevel,
  type CommissionOrder,
  type Context,
  foldOrder,
  officeAbove,
  type OrderEvent,
} from '@tirek/casework';
import { findLaterCase } from '../db/case-outcomes.ts';
import { listCommissionOrders } from '../db/commission-orders.ts';
import { listDocuments } from '../db/documents.ts';
import { loadHistory } from '../db/event-store.ts';
import { paidByMonth, settledByMonth } from '../db/payments.ts';
import { findPublishedAmount } from '../db/published-lines.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findOffice } from '../people/offices.ts';
import { findPublicKeys, verifySignature } from '../people/signing.ts';
import type { Moment } from './moment.ts';

/** Hash of an act, of a request, of a text that is signed. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The order in force for an office, or for the nearest office above that has a commission of this level. */
async function orderInForce(
  tx: ActorTransaction,
  office: string,
  level: CommissionLevel,
  day: string,
): Promise<CommissionOrder | undefined> {
  for (let path: string | undefined = office; path !== undefined; path = officeAbove(path)) {
    const order = (await listCommissionOrders(tx, path, day)).find((one) => one.level === level);
    if (order) return order;
  }
  return undefined;
}

async function orderById(tx: ActorTransaction, id: string): Promise<CommissionOrder | undefined> {
  return foldOrder(await loadHistory<OrderEvent>(tx, id)).order ?? undefined;
}

/** What is asked of a case, as far as it decides what must be known around it. */
interface Asked {
  readonly type: CommandType;
  readonly level?: CommissionLevel;
}

async function findOrder(tx: ActorTransaction, state: CaseState, { type, level }: Asked, day: string) {
  const office = state.application?.office ?? '';
  if (type === 'referToCommission' || type === 'openSitting') return orderInForce(tx, office, 'precinct', day);
  if (type === 'askRecommendation' && level !== undefined) return orderInForce(tx, office, level, day);
  const sat = state.commission.conclusion?.sitting.order.id;
  return (type === 'propose' || type === 'approve') && sat !== undefined ? orderById(tx, sat) : undefined;
}

/** The quarter of a day, `2026-Q1`. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The line published for the region and the quarter of application, tenge; undefined where two persons have typed none. */
export async function publishedLine(tx: ActorTransaction, { application }: CaseState): Promise<number | undefined> {
  if (!application?.submitted) return undefined;
  const region = await findOffice(tx, application.office.split('/').slice(0, 2).join('/'));
  if (!region) return undefined;
  const quarter = quarterOf(application.submitted.applicationDay);
  const tiyn = await findPublishedAmount(tx, { figure: 'povertyLine', region: region.kato, quarter });
  return tiyn === undefined ? undefined : tiyn / 100;
}

const SIGNS: readonly CommandType[] = ['castVote', 'castRecommendationVote', 'signContract'];
const NEEDS_PAID: readonly CommandType[] = ['proposeDebt', 'establishDebt'];
const NEEDS_LINE: readonly CommandType[] = ['determine', 'recompute', 'propose', 'approve'];

/** Everybody who has signed in the case: their signatures may have to be looked at again. */
function signers({ commission, recommendations }: CaseState): string[] {
  const votes = [...(commission.open?.votes ?? []), ...(commission.conclusion?.sitting.votes ?? [])];
  return [...votes, ...recommendations.flatMap((one) => one.votes)].map(({ member }) => member);
}

/** The photos of a visit that are kept with the case: only the act names them. */
async function photosOf(tx: ActorTransaction, { application }: CaseState, { type }: Asked): Promise<string[]> {
  if (type !== 'recordVisit' || !application) return [];
  const kept = await listDocuments(tx, application.case);
  return kept.filter(({ kind }) => kind === 'visitPhoto').map(({ hash }) => hash);
}

/** What the family applied for later, and what the bank has confirmed: only what closes a case needs it. */
async function exitFacts(
  tx: ActorTransaction,
  { application }: CaseState,
  { type }: Asked,
): Promise<Pick<Context, 'laterCase' | 'settled'>> {
  if (!application || (type !== 'recordExit' && type !== 'recordFollowUp')) return {};
  const laterCase = await findLaterCase(tx, application.case);
  return { settled: await settledByMonth(tx, application.case), ...(laterCase ? { laterCase } : {}) };
}

const NAMES_DOCUMENTS: readonly CommandType[] = ['recordPaperSignature', 'reportObligation', 'checkObligation'];

/** The files kept with the case that a command of the contract may name. */
async function documentsOf(tx: ActorTransaction, { application }: CaseState, { type }: Asked) {
  if (!NAMES_DOCUMENTS.includes(type) || !application) return [];
  return listDocuments(tx, application.case);
}

/** Looks each thing up when it is first needed, and once. */
function once<Found>(find: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | undefined;
  return () => (found ??= find());
}

/** Finds all a command is judged with besides the history of the case; of several commands, what they share only once. */
export function lookAround(
  tx: ActorTransaction,
  state: CaseState,
  { at, day }: Moment,
): (asked: Asked) => Promise<Context> {
  const theirKeys = once(() => findPublicKeys(tx, [...new Set(signers(state))]));
  const lineOf = once(() => publishedLine(tx, state));
  const paidOf = once(() => paidByMonth(tx, state.application?.case ?? ''));
  return async (asked) => {
    const keys = SIGNS.includes(asked.type)
      ? await findPublicKeys(tx, [...new Set([...signers(state), tx.actor.person])])
      : await theirKeys();
    const order = await findOrder(tx, state, asked, day);
    const line = NEEDS_LINE.includes(asked.type) ? await lineOf() : undefined;
    const photos = await photosOf(tx, state, asked);
    const leaving = await exitFacts(tx, state, asked);
    const documents = await documentsOf(tx, state, asked);
    const paid = NEEDS_PAID.includes(asked.type) ? await paidOf() : undefined;
    return {
      actor: tx.actor,
      at,
      day,
      hash: hashText,
      verify: verifySignature,
      keysOf: (person) => keys.get(person) ?? [],
      hasPhoto: (hash) => photos.includes(hash),
      ...leaving,
      hasDocument: (kind, hash) => documents.some((kept) => kept.kind === kind && kept.hash === hash),
      ...(order ? { order } : {}),
      ...(line === undefined ? {} : { publishedLine: line }),
      ...(paid === undefined ? {} : { paid }),
    };
  };
}
