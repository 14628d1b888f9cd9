import type { CaseEvent } from '@tirek/casework';
import type { Language } from '../../language/language.ts';
import type { OfficeMessageId, OfficeSpeech } from '../../language/office/words.tsx';
import type { FactWords } from '../fact-text.ts';

/** What is needed to tell in words what happened. */
export interface Telling {
  readonly language: Language;
  readonly office: OfficeSpeech;
  readonly facts: FactWords;
  personName(id: string): string;
  officeName(path: string): string;
}

/** One thing an event says: what it is, and what it says of it. */
export type Line = readonly [label: Extract<OfficeMessageId, `told.${string}`>, text: string];

/** Words for each event of a kind; an event without words does not compile. */
export type Tellers<Type extends CaseEvent['type']> = {
  readonly [T in Type]: (event: Extract<CaseEvent, { type: T }>, telling: Telling) => readonly Line[];
};
