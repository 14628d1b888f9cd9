import {
  alertAlwaysUnanimous,
  alertSameAddress,
  alertSignedTogether,
  alertVoteFromOutside,
  territoryOf,
} from '@tirek/casework';
import type { CommissionAlert } from '../contract/alert.ts';
import {
  type AboutCase,
  type AlertsQuery,
  type FoundVote,
  listCloseVotes,
  listPlacedVotes,
  listSharedAddresses,
  listSittings,
  listVisitPlaces,
} from '../db/alert-facts.ts';
import type { ActorTransaction } from '../db/with-actor.ts';

const FAMILIES_AT_ONE_ADDRESS = 3;
const SECONDS_BETWEEN_VOTES = 10;

const named = ({ case: id, number }: AboutCase) => ({ id, number });

async function sharedAddresses(tx: ActorTransaction, query: AlertsQuery): Promise<CommissionAlert[]> {
  const found = await listSharedAddresses(tx, query, FAMILIES_AT_ONE_ADDRESS);
  return alertSameAddress(found, FAMILIES_AT_ONE_ADDRESS).flatMap((alert) => {
    if (alert.kind !== 'sameAddress') return [];
    const about = found.filter((one) => alert.cases.includes(one.case));
    const families = new Set(about.map(({ familyKey }) => familyKey)).size;
    const [first] = about;
    const shown = { office: first?.office ?? query.office, at: null, persons: [], figures: { families } };
    return [{ kind: alert.kind, ...shown, cases: about.map(named) }];
  });
}

/** What an alert about a sitting says of it. */
function aboutSitting(votes: readonly FoundVote[], sitting: string, members: readonly string[]) {
  const cast = votes.filter((vote) => vote.sitting === sitting && members.includes(vote.member));
  const [first] = cast;
  return {
    office: first?.office ?? '',
    at:
      cast
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? null,
    cases: first ? [named(first)] : [],
    persons: [...members],
  };
}

async function signedTogether(tx: ActorTransaction, query: AlertsQuery): Promise<CommissionAlert[]> {
  const votes = await listCloseVotes(tx, query, SECONDS_BETWEEN_VOTES);
  return alertSignedTogether(votes, SECONDS_BETWEEN_VOTES).flatMap((alert) =>
    alert.kind === 'signedTogether'
      ? [
          {
            kind: alert.kind,
            ...aboutSitting(votes, alert.sitting, alert.members),
            figures: { seconds: alert.seconds, members: alert.members.length },
          },
        ]
      : [],
  );
}

async function alwaysUnanimous(tx: ActorTransaction, query: AlertsQuery): Promise<CommissionAlert[]> {
  const held = await listSittings(tx, query);
  return alertAlwaysUnanimous(held).flatMap((alert) => {
    if (alert.kind !== 'alwaysUnanimous') return [];
    const office = held.find(({ commission }) => commission === alert.commission)?.office ?? query.office;
    return [{ kind: alert.kind, office, at: null, cases: [], persons: [], figures: { sittings: alert.sittings } }];
  });
}

/** Compared with where the homes lie that the office visited; where it visited too few, nothing is said. */
async function votesFromOutside(tx: ActorTransaction, query: AlertsQuery): Promise<CommissionAlert[]> {
  const votes = await listPlacedVotes(tx, query);
  if (votes.length === 0) return [];
  const visits = await listVisitPlaces(tx, query);
  return [...Map.groupBy(votes, ({ office }) => office)].flatMap(([office, cast]) => {
    const territory = territoryOf(visits.get(office) ?? []);
    if (!territory) return [];
    return alertVoteFromOutside(cast, territory).flatMap((alert) =>
      alert.kind === 'voteFromOutside'
        ? [
            {
              kind: alert.kind,
              ...aboutSitting(cast, alert.sitting, [alert.member]),
              figures: { kilometres: alert.kilometres },
            },
          ]
        : [],
    );
  });
}

/** Signs that the work of commissions deserves a look, kind by kind, as far as the actor's territory reaches. */
export async function findAlerts(tx: ActorTransaction, query: AlertsQuery): Promise<CommissionAlert[]> {
  const alerts: CommissionAlert[] = [];
  for (const find of [votesFromOutside, signedTogether, sharedAddresses, alwaysUnanimous])
    alerts.push(...(await find(tx, query)));
  return alerts;
}
