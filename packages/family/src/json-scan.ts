/*
 * Walks JSON text once to find what JSON.parse keeps to itself: where exactly the text breaks and what was expected there
 * (engines word this differently, or not at all), and fields written twice, of which JSON.parse silently keeps the last.
 * A stack of its own, so that deep nesting cannot exhaust the engine's.
 */

export type JsonExpectation = 'value' | 'name' | 'colon' | 'commaOrClose' | 'quote' | 'escape' | 'number' | 'end';

export interface JsonFindings {
  /** Where the text breaks, as an offset in it; undefined where it is whole. */
  readonly broken: { readonly offset: number; readonly expected: JsonExpectation } | undefined;
  readonly duplicates: readonly {
    readonly offset: number;
    readonly path: readonly (string | number)[];
    readonly name: string;
  }[];
}

interface Frame {
  /** How often each field was written; undefined for a list. */
  readonly names: Map<string, number> | undefined;
  /** Name of the field or place in the list that is being read. */
  at: string | number;
}

class Broken extends Error {
  readonly offset: number;
  readonly expected: JsonExpectation;
  constructor(offset: number, expected: JsonExpectation) {
    super(expected);
    this.offset = offset;
    this.expected = expected;
  }
}

const isSpace = (c: string | undefined): boolean => c === ' ' || c === '\n' || c === '\r' || c === '\t';
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';
const WORDS = ['true', 'false', 'null'];
const DUPLICATES_SHOWN = 100;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at++;
  return at;
}

/** The offset behind the string that opens at `from`. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === '"') return at + 1;
    if (c < ' ') throw new Broken(at, 'quote');
    if (c !== '\\') continue;
    at++;
    if (text[at] === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) throw new Broken(at - 1, 'escape');
      at += 4;
    } else if (at >= text.length || !'"\\/bfnrt'.includes(text.charAt(at))) throw new Broken(at - 1, 'escape');
  }
  throw new Broken(text.length, 'quote');
}

function digitsEnd(text: string, from: number): number {
  if (!isDigit(text[from])) throw new Broken(from, 'number');
  let at = from;
  while (isDigit(text[at])) at++;
  return at;
}

function numberEnd(text: string, from: number): number {
  let at = text[from] === '-' ? from + 1 : from;
  if (text[at] === '0' && isDigit(text[at + 1])) throw new Broken(at, 'number');
  at = digitsEnd(text, at);
  if (text[at] === '.') at = digitsEnd(text, at + 1);
  if (text[at] === 'e' || text[at] === 'E') {
    at++;
    if (text[at] === '+' || text[at] === '-') at++;
    at = digitsEnd(text, at);
  }
  return at;
}

/** The offset behind the text, number or word that begins at `from`. */
function scalarEnd(text: string, from: number): number {
  const c = text[from];
  if (c === '"') return stringEnd(text, from);
  if (c === '-' || isDigit(c)) return numberEnd(text, from);
  const word = WORDS.find((w) => text.startsWith(w, from));
  if (word === undefined) throw new Broken(from, 'value');
  return from + word.length;
}

class Scan {
  readonly duplicates: { offset: number; path: (string | number)[]; name: string }[] = [];
  private readonly text: string;
  private readonly stack: Frame[] = [];
  constructor(text: string) {
    this.text = text;
  }

  run(): void {
    let at = this.value(skipSpace(this.text, 0));
    for (;;) {
      at = skipSpace(this.text, at);
      const frame = this.stack.at(-1);
      if (!frame) break;
      at = this.next(frame, at);
    }
    if (at < this.text.length) throw new Broken(at, 'end');
  }

  /** Reads a scalar, or opens an object or a list and reads up to its first scalar or its end. */
  private value(from: number): number {
    let at = from;
    for (;;) {
      const opening = this.text[at];
      if (opening !== '{' && opening !== '[') return scalarEnd(this.text, at);
      this.stack.push({ names: opening === '{' ? new Map() : undefined, at: opening === '{' ? '' : 0 });
      at = skipSpace(this.text, at + 1);
      if (this.text[at] === (opening === '{' ? '}' : ']')) return this.close(at);
      if (opening === '{') at = this.name(at);
    }
  }

  private close(at: number): number {
    this.stack.pop();
    return at + 1;
  }

  private next(frame: Frame, at: number): number {
    const c = this.text[at];
    if (c === (frame.names ? '}' : ']')) return this.close(at);
    if (c !== ',') throw new Broken(at, 'commaOrClose');
    const after = skipSpace(this.text, at + 1);
    if (frame.names) return this.value(this.name(after));
    if (typeof frame.at === 'number') frame.at++;
    return this.value(after);
  }

  /** Reports a field once, however often it is written, and stops reporting where nobody would read on. */
  private note(name: string, offset: number): void {
    const frame = this.stack.at(-1);
    if (!frame?.names) return;
    const times = (frame.names.get(name) ?? 0) + 1;
    frame.names.set(name, times);
    frame.at = name;
    if (times === 2 && this.duplicates.length < DUPLICATES_SHOWN)
      this.duplicates.push({ offset, path: this.stack.slice(0, -1).map((f) => f.at), name });
  }

  /** Reads a field's name and its colon. */
  private name(at: number): number {
    if (this.text[at] !== '"') throw new Broken(at, 'name');
    const end = stringEnd(this.text, at);
    const name = String(JSON.parse(this.text.slice(at, end)));
    this.note(name, at);
    const colon = skipSpace(this.text, end);
    if (this.text[colon] !== ':') throw new Broken(colon, 'colon');
    return skipSpace(this.text, colon + 1);
  }
}

/** Looks through a whole text; never throws. */
export function scanJson(text: string): JsonFindings {
  const scan = new Scan(text);
  try {
    scan.run();
    return { broken: undefined, duplicates: scan.duplicates };
  } catch (problem) {
    if (!(problem instanceof Broken)) throw problem;
    return { broken: { offset: problem.offset, expected: problem.expected }, duplicates: scan.duplicates };
  }
}

/** Line and column of an offset, both from 1. A line ends with a line feed, with or without a carriage return. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}
