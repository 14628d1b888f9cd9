import type { LetterLanguage } from '../contract/letter.ts';

/** A label and what stands beside it. */
export interface Row {
  readonly label: string;
  readonly value: string;
}

/** One step of a computation, with the article it rests on. */
export interface SumRow extends Row {
  /** What is said under the label in small letters. */
  readonly note?: string;
  readonly law: string;
  /** The line everything leads to. */
  readonly isResult?: boolean;
}

/** A sentence of a list, and in small letters where it is written. */
export interface Point {
  readonly text: string;
  readonly note?: string;
}

/** A part of a letter. Plain data: it is laid out in another thread. */
export type Block =
  | { readonly is: 'lead' | 'text' | 'heading' | 'small'; readonly text: string }
  /** As somebody wrote it: an officer's own words, a dissenting opinion. */
  | { readonly is: 'quote'; readonly text: string; readonly by?: string }
  | {
      readonly is: 'amount';
      readonly label?: string;
      readonly amount: string;
      readonly per: string;
      readonly lines: readonly string[];
    }
  | { readonly is: 'facts'; readonly rows: readonly Row[] }
  | { readonly is: 'sum'; readonly head: readonly [string, string, string]; readonly rows: readonly SumRow[] }
  | { readonly is: 'points'; readonly points: readonly Point[] }
  | { readonly is: 'box'; readonly heading: string; readonly points: readonly Point[] }
  | {
      readonly is: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Widths of the columns: a share of what is left, or as wide as what stands in it. */
      readonly widths: readonly ('*' | 'auto')[];
    }
  | { readonly is: 'signatures'; readonly rows: readonly Row[]; readonly note: string };

/** What a letter says, in one language. */
export interface LetterText {
  readonly title: string;
  /** Name of the addressee; null where it is to nobody in particular. */
  readonly to: Row | null;
  /** Number and day. */
  readonly marks: readonly Row[];
  readonly blocks: readonly Block[];
}

/** A letter as it is laid out: its text, who sends it, and how it is checked. */
export interface LetterPage extends LetterText {
  readonly language: LetterLanguage;
  readonly locale: string;
  readonly sender: { readonly office: string; readonly above: string | null; readonly service: string };
  /** ISO instant the document is dated with. */
  readonly at: string;
  /** `{page}` and `{pages}` are filled in when it is laid out. */
  readonly footer: string;
  readonly check: { readonly heading: string; readonly how: string; readonly url: string; readonly code: Row } | null;
  readonly draft: { readonly mark: string; readonly note: string } | null;
}
