import { randomBytes } from 'node:crypto';
import {
  dealIn,
  type Draw,
  drawControlSample,
  findSignalsAround,
  isSealedToo,
  rank,
  type Signal,
  type SigningAlert,
  triedOf,
} from '@tirek/casework';
import { loadCase } from '../cases/execute.ts';
import { findAlerts } from '../cases/find-alerts.ts';
import type { Moment } from '../cases/moment.ts';
import { hashText, quarterOf } from '../cases/surroundings.ts';
import type { Database } from '../db/connect.ts';
import { loadSeenCases, type ReckonedCase, replaceSeenCases, type SeenCase } from '../db/monitoring-cases.ts';
import { listAnswered } from '../db/monitoring-checks.ts';
import {
  type DrawnSample,
  type GrantedCase,
  holdList,
  listDraws,
  listGranted,
  listNotRight,
  saveDraw,
} from '../db/monitoring-facts.ts';
import { listWatched, loadWatch } from '../db/monitoring-watch.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { signalKey } from './signal-key.ts';
import { seeCase } from './see-case.ts';

const COUNTRY = 'kz';
/** Votes of these last days are looked at, as on the page of alerts. */
const DAYS_OF_VOTES = 90;
const DAY_MS = 86_400_000;
const BATCH = 50;

/** The district an office lies in: the third step of its path. */
const districtOf = (office: string): string => office.split('/').slice(0, 3).join('/');

/** Cases that are not as they were when they were seen last, in the same month and after the same word of the registers. */
function changed(
  granted: readonly GrantedCase[],
  seen: ReadonlyMap<string, SeenCase>,
  watched: ReadonlyMap<string, string>,
  month: string,
) {
  return granted.filter(({ case: id, version }) => {
    const last = seen.get(id);
    return !last || last.version !== version || last.month !== month || last.watchedAt !== (watched.get(id) ?? null);
  });
}

/** Looks at cases whose history has to be read, some at a time so that people at their desks are not kept waiting. */
async function lookAt(
  database: Database,
  ids: readonly string[],
  watched: ReadonlyMap<string, string>,
  { day }: Moment,
  signal: AbortSignal | undefined,
): Promise<SeenCase[]> {
  const found: SeenCase[] = [];
  for (let from = 0; from < ids.length && signal?.aborted !== true; from += BATCH)
    await withActor(database, SYSTEM, async (tx) => {
      for (const id of ids.slice(from, from + BATCH)) {
        const loaded = await loadCase(tx, id);
        const watchedAt = watched.get(id) ?? null;
        const again = await loadWatch(tx, id);
        const seen = loaded && seeCase(loaded.state, { case: id, day, watchedAt, again });
        if (seen) found.push(seen);
      }
    });
  return found;
}

/** The kinds of alerts about votes, by case. */
async function signingOf(tx: ActorTransaction, { at }: Moment): Promise<ReadonlyMap<string, readonly SigningAlert[]>> {
  const since = new Date(Date.parse(at) - DAYS_OF_VOTES * DAY_MS).toISOString();
  const alerts = await findAlerts(tx, { office: COUNTRY, since });
  const byCase = new Map<string, SigningAlert[]>();
  for (const { kind, cases } of alerts)
    if (kind === 'signedTogether' || kind === 'voteFromOutside')
      for (const { id } of cases) byCase.set(id, [...(byCase.get(id) ?? []), kind]);
  return byCase;
}

/** How many running cases name each address. */
function addressesOf(granted: readonly GrantedCase[], running: ReadonlySet<string>): (id: string) => number {
  const addressOf = new Map(granted.flatMap(({ case: id, address }) => (address === null ? [] : [[id, address]])));
  const families = new Map<string, number>();
  for (const [id, address] of addressOf) if (running.has(id)) families.set(address, (families.get(address) ?? 0) + 1);
  return (id) => families.get(addressOf.get(id) ?? '') ?? 0;
}

/** The samples of the quarter; a district that has none yet draws now, with a seed made by chance. */
async function drawsOf(tx: ActorTransaction, running: readonly SeenCase[], quarter: string, at: string) {
  const there = await listDraws(tx, quarter);
  const drawn = new Set(there.map(({ office }) => office));
  const now: DrawnSample[] = [];
  for (const [office, cases] of Map.groupBy(running, (one) => districtOf(one.office))) {
    if (drawn.has(office)) continue;
    const seed = randomBytes(16).toString('hex');
    const ids = cases.map((one) => one.case);
    const sample = drawControlSample(ids, { seed, hash: hashText });
    now.push({ office, quarter, seed, at, running: ids.length, cases: sample });
  }
  for (const draw of now) await saveDraw(tx, draw);
  return [...there, ...now];
}

/** The list from all that is known: ranked, with the drawn cases dealt among those whose reasons are closed as well. */
function toList(
  seen: readonly SeenCase[],
  signalsOf: (one: SeenCase) => readonly Signal[],
  tried: ReturnType<typeof triedOf>,
  draws: readonly DrawnSample[],
  quarter: string,
): ReckonedCase[] {
  const control = new Set(draws.flatMap(({ cases }) => cases));
  const draw: Draw = {
    seed: draws
      .map(({ seed }) => seed)
      .toSorted()
      .join('/'),
    hash: hashText,
  };
  const signals = new Map(seen.map((one) => [one.case, signalsOf(one)]));
  const codes = (id: string) => (signals.get(id) ?? []).map(({ code }) => code);
  const ranked = rank(
    seen.map((one) => ({ ...one, signals: codes(one.case) })),
    tried,
  );
  const listed = ranked.filter(
    ({ about }) => about.monthly > 0 && (about.signals.length > 0 || control.has(about.case)),
  );
  const isSealed = (id: string): boolean => control.has(id) || isSealedToo(id, draw);
  const open = listed.filter(({ about }) => !isSealed(about.case)).map(({ about }) => about.case);
  const closed = listed.filter(({ about }) => isSealed(about.case)).map(({ about }) => about.case);
  const places = new Map(dealIn(open, closed, draw).map((id, i) => [id, i + 1]));
  return ranked.map(({ about, chance, expected }) => ({
    ...about,
    quarter,
    signals: signals.get(about.case) ?? [],
    chance,
    expected,
    control: control.has(about.case),
    sealed: isSealed(about.case),
    place: places.get(about.case) ?? null,
  }));
}

/** What a reckoning came to. */
export interface Reckoned {
  /** Granted cases that run, those of them worth a look, and how many histories had to be read. */
  readonly running: number;
  readonly listed: number;
  readonly read: number;
}

/**
 * Reckons the list of cases worth a look anew, for the whole country. A case that is as it was is not read again; what lies
 * around it is asked for once for all. Done twice it comes to the same.
 */
export async function reckonList(database: Database, moment: Moment, signal?: AbortSignal): Promise<Reckoned> {
  const { at, day } = moment;
  const [granted, before, watched] = await withActor(database, SYSTEM, async (tx) => [
    await listGranted(tx),
    await loadSeenCases(tx),
    await listWatched(tx),
  ]);
  const month = day.slice(0, 7);
  const toRead = new Set(changed(granted, before, watched, month).map((one) => one.case));
  const fresh = new Map((await lookAt(database, [...toRead], watched, moment, signal)).map((one) => [one.case, one]));
  const seen = granted.flatMap(({ case: id }) => (toRead.has(id) ? fresh.get(id) : before.get(id)) ?? []);
  const running = seen.filter(({ monthly }) => monthly > 0);
  return withActor(database, SYSTEM, async (tx) => {
    await holdList(tx);
    const familiesAt = addressesOf(granted, new Set(running.map((one) => one.case)));
    const [signing, notRight] = [await signingOf(tx, moment), await listNotRight(tx)];
    const signalsOf = ({ case: id, monthly, own }: SeenCase): Signal[] => {
      if (monthly === 0) return [];
      const around = findSignalsAround({ familiesAtAddress: familiesAt(id), signing: signing.get(id) ?? [] });
      return [...own, ...around].filter((one) => !notRight.get(id)?.has(signalKey(tx.personal, id, one)));
    };
    const quarter = quarterOf(day);
    const tried = triedOf(await listAnswered(tx, {}));
    const draws = await drawsOf(tx, running, quarter, at);
    const list = toList(seen, signalsOf, tried, draws, quarter);
    await replaceSeenCases(tx, list, at);
    const listed = list.filter(({ place }) => place !== null).length;
    tx.audit({ at, action: 'monitoring.reckon', subject: 'office:kz', detail: { running: running.length, listed } });
    return { running: running.length, listed, read: toRead.size };
  });
}
