import { randomUUIDv7 } from 'node:crypto';
import { type CaseState, groupsOf } from '@tirek/casework';
import { loadCase } from '../../cases/execute.ts';
import { type Moment, momentOf } from '../../cases/moment.ts';
import { quarterOf } from '../../cases/surroundings.ts';
import type { Database } from '../../db/connect.ts';
import type { Watch } from '../../db/monitoring-watch.ts';
import { SYSTEM, withActor } from '../../db/with-actor.ts';
import { seeCase } from '../../monitoring/see-case.ts';
import type { Look } from '../stories/story.ts';
import { nextOpen } from '../timetable.ts';
import { personIn, type Town } from '../town.ts';
import { CheckDesk } from './check-desk.ts';
import { type Watched, writeWatched } from './write-watched.ts';

const DAY_MS = 86_400_000;
/** The case was given out some days before the officer came. */
const GIVEN_BEFORE_DAYS = 6;
const minutesBefore = ({ at }: Moment, minutes: number): string =>
  new Date(Date.parse(at) - minutes * 60_000).toISOString();

/** What a look at a case comes to, where its signs are those that it and the registers' word on it give. */
function lookedAt(town: Town, state: CaseState, watch: Watch, look: Look, moment: Moment): Watched | undefined {
  const { application, decision } = state;
  const { case: id } = watch;
  const seen = seeCase(state, { case: id, day: moment.day, watchedAt: watch.askedAt, again: watch });
  if (!seen || !application || !decision.determination) return undefined;
  const [head, officer] = [personIn(town, 'samat'), personIn(town, 'marat')];
  const given = momentOf(new Date(nextOpen(Date.parse(moment.at) - GIVEN_BEFORE_DAYS * DAY_MS, 0)));
  const check = new CheckDesk({ state }, officer);
  const { office } = application;
  const { monthly, own: signals } = seen;
  const groups = groupsOf(decision.determination.facts, given.day);
  const of = { id: randomUUIDv7(), case: id, office, quarter: quarterOf(given.day), control: false, sealed: false };
  check.does(head, given, { type: 'openCheck', ...of, signals, groups, monthly, expected: Math.round(monthly / 5) });
  check.does(head, given, { type: 'assignCheck', officer: officer.person, visitBy: moment.day });
  const met = application.family.members.slice(0, 2).map((member) => member.id);
  const hours = { startedAt: minutesBefore(moment, 50), endedAt: minutesBefore(moment, 15) };
  check.does(officer, moment, { type: 'recordCheckVisit', ...hours, met, seen: look.seen, stranger: true });
  check.does(officer, moment, { type: 'recordFinding', ...look.finding });
  return { seen, watch, check };
}

/** Has a running case looked at after what a register said of it, and writes what came of it; once. */
export const lookAtCase = (database: Database, town: Town, id: string, look: Look, moment: Moment): Promise<void> =>
  withActor(database, SYSTEM, async (tx) => {
    const before = await tx.db.selectFrom('monitoring_check').select('id').where('case_id', '=', id).executeTakeFirst();
    const loaded = await loadCase(tx, id);
    if (before || !loaded) return;
    const watched = lookedAt(town, loaded.state, { case: id, askedAt: moment.at, ...look.told }, look, moment);
    if (watched) await writeWatched(tx, [watched], moment.at);
  });
