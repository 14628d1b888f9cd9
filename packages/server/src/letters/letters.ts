import { randomUUIDv7 } from 'node:crypto';
import { fold, type FieldGroup, toResolution } from '@tirek/casework';
import { NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import { type LetterKind, LETTER_LANGUAGES, type LetterLanguage, type LetterWriting } from '../contract/letter.ts';
import type { Database } from '../db/connect.ts';
import {
  findLetter,
  type IssuedLetter,
  issueLetters,
  keepRendered,
  type ListedLetter,
  listLetters,
  saveWrittenLetter,
} from '../db/letters.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { newCheckCode } from './check-code.ts';
import { composeDecision } from './compose/decision.ts';
import { composeIssued } from './compose/compose-issued.ts';
import { composeWritten } from './compose/written.ts';
import { type DueLetter, dueLetters } from './due-letters.ts';
import { toPage } from './to-page.ts';
import { render } from './pdf/render.ts';
import { findSource, type LetterSource } from './source.ts';

/** Where letters come from and where their codes lead. */
export interface LetterDesk {
  readonly database: Database;
  /** Where people reach this server, without a slash at the end. */
  readonly publicUrl: () => string;
}

const GROUP_OF: Readonly<Record<LetterKind, FieldGroup>> = {
  receipt: 'timeline',
  decision: 'decision',
  refusal: 'decision',
  requestForDocuments: 'timeline',
  summonsToVisit: 'timeline',
  delay: 'timeline',
  minutes: 'votes',
  contract: 'contract',
  obligationReminder: 'contract',
  breachNotice: 'contract',
  sanction: 'contract',
  sanctionLifted: 'contract',
  objectionAnswer: 'contract',
  changeReceived: 'contract',
  endOfAid: 'contract',
  overpayment: 'money',
  debtDecision: 'money',
  repaymentPlan: 'money',
  debtReduced: 'money',
  instalmentReminder: 'money',
};
/** Whether a role that sees these groups reads such a letter: minutes tell who voted how. */
export const isLetterSeen = (kind: LetterKind, fields: readonly FieldGroup[]): boolean =>
  fields.includes(GROUP_OF[kind]);

const newLetter = (
  id: string,
  kind: LetterKind,
  language: LetterLanguage,
  seq: number | null,
  at: string,
): IssuedLetter => ({
  id: randomUUIDv7(),
  case: id,
  kind,
  language,
  seq,
  checkCode: newCheckCode(),
  madeAt: at,
});

const isIssued = (letters: readonly ListedLetter[], { seq, kind }: DueLetter, language: LetterLanguage): boolean =>
  letters.some((letter) => letter.seq === seq && letter.kind === kind && letter.language === language);

/**
 * Issues what the history of a case brings about and is not issued yet. Whoever reads letters calls it first: no command
 * waits for letters, and none is lost where the program ended between the two.
 */
export async function issueDueLetters({ database }: LetterDesk, id: string, history: LetterSource['history']) {
  const due = dueLetters(history);
  if (due.length === 0) return;
  await withActor(database, SYSTEM, async (tx) => {
    const issued = await listLetters(tx, id);
    const missing = due.flatMap((letter) =>
      LETTER_LANGUAGES.filter((language) => !isIssued(issued, letter, language)).map((language) =>
        newLetter(id, letter.kind, language, letter.seq, letter.at),
      ),
    );
    if (missing.length > 0) await issueLetters(tx, missing);
  });
}

async function renderIssued({ database, publicUrl }: LetterDesk, { letter }: { readonly letter: ListedLetter }) {
  const source = await withActor(database, SYSTEM, (tx) => findSource(tx, letter.case));
  if (!source || letter.seq === null) throw new Error('a letter about an event has lost its case');
  const text = composeIssued({ kind: letter.kind, seq: letter.seq }, letter.language, source);
  const { language, checkCode, madeAt: at } = letter;
  return render(toPage(text, { language, source, at, check: { url: publicUrl(), code: checkCode } }));
}

/**
 * The bytes of a letter, rendered with its first reading and kept: whoever reads it later reads the same. Undefined where
 * the system has no such letter.
 */
export async function letterBytes(desk: LetterDesk, id: string): Promise<Buffer | undefined> {
  const find = () => withActor(desk.database, SYSTEM, (tx) => findLetter(tx, id));
  const found = await find();
  if (!found || found.content) return found?.content ?? undefined;
  const pdf = await renderIssued(desk, found);
  await withActor(desk.database, SYSTEM, (tx) => keepRendered(tx, id, pdf));
  // Somebody may have been quicker.
  return (await find())?.content ?? undefined;
}

async function sourceIn(tx: ActorTransaction, id: string): Promise<LetterSource> {
  const source = await findSource(tx, id);
  if (!source) throw new NotDone({ unknown: true });
  return source;
}

/** Letters are written while an application is under way, and not about one's own family. */
function refuseWriting(source: LetterSource, { actor }: ActorTransaction): void {
  const { phase, application } = fold(source.history);
  if (application?.applicant === actor.person) throw new NotDone({ refusal: { code: 'case.own' } });
  const allowedPhases = ['registers', 'visit', 'commission', 'determination', 'proposed'] as const;
  if (!allowedPhases.some((allowed) => allowed === phase))
    throw new NotDone({ refusal: { code: 'phase.wrong', phase, allowedPhases } });
}

/** Writes a letter in the name of the one who acts, in both languages, and keeps it with the case. */
export async function writeLetter(
  tx: ActorTransaction,
  { publicUrl }: LetterDesk,
  { id, writing, at, day }: { readonly id: string; readonly writing: LetterWriting } & Moment,
): Promise<ListedLetter[]> {
  const source = await sourceIn(tx, id);
  refuseWriting(source, tx);
  const names = await findNames(tx, [tx.actor.person]);
  const written = { ...writing, by: names.get(tx.actor.person) ?? '', day };
  const letters: ListedLetter[] = [];
  for (const language of LETTER_LANGUAGES) {
    const letter = newLetter(id, writing.kind, language, null, at);
    const text = composeWritten(written, language, source);
    const check = { url: publicUrl(), code: letter.checkCode };
    await saveWrittenLetter(tx, letter, await render(toPage(text, { language, source, at, check })));
    letters.push({ ...letter, revokedAt: null });
  }
  return letters;
}

/** The letter of a decision before anybody has signed it: marked as a draft, without a code, kept nowhere. Throws `NotDone`. */
export async function previewDecision(
  tx: ActorTransaction,
  { id, language, at, day }: { readonly id: string; readonly language: LetterLanguage } & Moment,
): Promise<Buffer> {
  const source = await sourceIn(tx, id);
  const state = fold(source.history);
  const { proposal, determination, made } = state.decision;
  const allowedPhases = ['determination', 'proposed'] as const;
  if (state.phase !== 'determination' && state.phase !== 'proposed')
    throw new NotDone({ refusal: { code: 'phase.wrong', phase: state.phase, allowedPhases } });
  if (!determination) throw new NotDone({ refusal: { code: 'determination.missing' } });
  const { answer, missing } = determination.assessment;
  if (answer === 'undetermined')
    throw new NotDone({ refusal: { code: 'determination.undetermined', missing: missing.map(({ path }) => path) } });
  const resolution = proposal?.resolution ?? toResolution(determination);
  const told = { state, resolution, determination, on: day, by: null, replaces: made.at(-1)?.on ?? null };
  return render(toPage(composeDecision(told, language, source), { language, source, at, check: null }));
}
