import type { LetterKind, LetterLanguage } from '../contract/letter.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import type { OfficeAtWork } from '../testing/office-at-work.ts';
import { composeIssued } from './compose/compose-issued.ts';
import { dueLetters } from './due-letters.ts';
import type { LetterText } from './page.ts';
import { findSource } from './source.ts';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Everything a letter says, one text a line, with plain spaces in amounts. */
export const textOf = ({ title, to, marks, blocks }: LetterText): string =>
  textsIn([title, to, marks, blocks.map((block) => ({ ...block, is: '', widths: [] }))])
    .join('\n')
    .replaceAll('\u202f', ' ');

/** What the last letter of a kind in a case says. */
export async function letterText(office: OfficeAtWork, id: string, kind: LetterKind, language: LetterLanguage) {
  const source = await withActor(office.database, SYSTEM, (tx) => findSource(tx, id));
  const due = dueLetters(source?.history ?? []).findLast((letter) => letter.kind === kind);
  if (!source || !due) throw new Error(`there is no ${kind} letter`);
  return textOf(composeIssued({ kind, seq: due.seq }, language, source));
}
