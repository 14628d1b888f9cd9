import { decideFigure, type FigureCommand, type FigureEvent, foldFigure, record } from '@tirek/casework';
import { append, loadHistory } from '../db/event-store.ts';
import type { TypedLine } from '../db/published-lines.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { listOffices, type Office } from '../people/offices.ts';
import { NotDone } from './execute.ts';
import type { Moment } from './moment.ts';

/** The region of a KATO code; undefined where there is none. */
export const findRegion = async (tx: ActorTransaction, kato: string): Promise<Office | undefined> =>
  (await listOffices(tx)).find((office) => office.kind === 'region' && office.kato === kato);

const typed = ({ amount, source, by }: { amount: number; source: string; by: string }): TypedLine => ({
  // At most two decimals: the casework has looked.
  amountTiyn: Math.round(amount * 100),
  source,
  enteredBy: by,
});

/** A figure of a stream as it stands; undefined where there is none. */
export async function loadFigure(tx: ActorTransaction, id: string) {
  const history = await loadHistory<FigureEvent>(tx, id);
  const [first] = history;
  if (first?.event.type !== 'figureEntered') return undefined;
  const { figure, region, quarter } = first.event;
  return { history, of: { figure, region, quarter }, state: foldFigure(history) };
}

/** Does a command about a published figure, in the transaction of its actor. Throws `NotDone`. */
export async function executeFigure(tx: ActorTransaction, id: string, command: FigureCommand, moment: Moment) {
  const before = await loadFigure(tx, id);
  const of = before?.of ?? (command.type === 'enterFigure' ? command : undefined);
  const region = of && (await findRegion(tx, of.region));
  if (!of || !region) throw new NotDone({ unknown: true });
  const { actor } = tx;
  const { history = [], state = foldFigure([]) } = before ?? {};
  const outcome = decideFigure(state, command, { actor, office: region.path });
  if (!outcome.ok) throw new NotDone({ refusal: outcome.refusal });
  const recorded = record(outcome.events, state.version, { actor, ...moment });
  const { published, entered, version } = foldFigure([...history, ...recorded]);
  const confirmed = published && { confirmedBy: published.confirmedBy, confirmedDay: published.confirmedOn };
  const publishedLine = {
    figure: of.figure,
    region: of.region,
    quarter: of.quarter,
    published: published && confirmed && { ...typed(published), ...confirmed },
    waiting: entered && typed(entered),
  };
  const appended = await append(tx, {
    stream: { id, kind: 'publishedFigure', officePath: region.path },
    expectedVersion: state.version,
    recorded,
    derived: { publishedLine },
  });
  if (appended.ok) return { id, version };
  throw new NotDone(appended.conflict === 'unknown' ? { unknown: true } : { conflict: appended.conflict });
}
