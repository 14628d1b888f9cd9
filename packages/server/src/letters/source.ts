import { type CaseEvent, type CaseState, fold, type Recorded } from '@tirek/casework';
import type { ProgrammeId } from '@tirek/law';
import type { Names } from '@tirek/rules';
import { loadCase } from '../cases/execute.ts';
import { findCaseFile } from '../db/case-file.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { findOffice } from '../people/offices.ts';

/** Everything letters of a case are written from: its history, and how those in it are called. */
export interface LetterSource {
  readonly number: string;
  readonly office: Names;
  /** The office above; null at the top. */
  readonly above: Names | null;
  readonly history: readonly Recorded<CaseEvent>[];
  readonly nameOf: (person: string) => string;
}

/** The case as it stood just after an event. */
export const stateAt = ({ history }: LetterSource, seq: number): CaseState =>
  fold(history.filter((recorded) => recorded.seq <= seq));

/** The event a letter tells of. Throws where the history has no such event: a letter was issued about nothing. */
export function eventAt<T extends CaseEvent['type']>(
  { history }: LetterSource,
  seq: number,
  type: T,
): Recorded<Extract<CaseEvent, { type: T }>> {
  const found = history.find((recorded) => recorded.seq === seq && recorded.event.type === type);
  if (!found) throw new Error(`a letter tells of a ${type} that the history does not have`);
  // Its type was just looked at.
  return found as Recorded<Extract<CaseEvent, { type: T }>>;
}

/** The name of the one who applied, as the application says it. */
export function applicantName({ application }: CaseState): string {
  const members = application?.family.members ?? [];
  return (members.find(({ relation }) => relation === 'applicant') ?? members[0])?.name ?? '';
}

/** What was asked for. */
export const programmeOf = ({ application }: CaseState): ProgrammeId => application?.programme ?? 'targetedAssistance';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Officers that a letter may name: who acted, and who sat. */
function officersIn(history: LetterSource['history']): string[] {
  const sat = history.flatMap(({ by, event }) => [
    by.person,
    ...(event.type === 'sittingOpened' ||
    event.type === 'memberRecused' ||
    event.type === 'decisionMade' ||
    event.type === 'sanctionImposed'
      ? [JSON.stringify(event)]
      : []),
  ]);
  return [...new Set(sat.flatMap((text) => text.match(UUID) ?? []))];
}

/** Gathers what letters of a case are written from; undefined where there is no such case to see. */
export async function findSource(tx: ActorTransaction, id: string): Promise<LetterSource | undefined> {
  const [loaded, file] = [await loadCase(tx, id), await findCaseFile(tx, id)];
  const path = loaded?.state.application?.office;
  if (!loaded || !file || path === undefined) return undefined;
  const office = await findOffice(tx, path);
  const above = await findOffice(tx, path.split('/').slice(0, -1).join('/'));
  const names = await findNames(tx, officersIn(loaded.history));
  return {
    number: file.number,
    office: office?.named ?? { kk: path, ru: path, en: path },
    above: above?.named ?? null,
    history: loaded.history,
    nameOf: (person) => names.get(person) ?? '',
  };
}
