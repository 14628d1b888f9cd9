import { SaxesParser } from 'saxes';
import { BadBankFile, type BankFileTrouble } from './bad-bank-file.ts';

/** An element that was read to its end: its place by names below the root, its own text, the currency it names. */
export interface ReadElement {
  readonly path: string;
  readonly text: string;
  readonly currency: string | undefined;
  /** The line it ends at. */
  readonly line: number;
}

/** Told of elements as they end, the innermost first. */
export interface ElementSink {
  /** The namespace of the root, before anything else. Throws where it is not a file it knows. */
  readonly begin: (namespace: string, line: number) => void;
  readonly close: (element: ReadElement) => void;
}

const DEEPEST = 40;
const LONGEST_TEXT = 4000;
/** How much may be read without an element, a text or a comment coming to its end: what is longer is no file of a bank. */
const LONGEST_SILENCE = 256 * 1024;
const SLICE = 64 * 1024;

/** One name below another, with the path to it, so that no path is put together twice. */
class Step {
  readonly path: string;
  private readonly below = new Map<string, Step>();
  constructor(path: string) {
    this.path = path;
  }
  down(name: string): Step {
    let step = this.below.get(name);
    if (!step) this.below.set(name, (step = new Step(this.path === '' ? name : `${this.path}/${name}`)));
    return step;
  }
}

/** Reads XML as it comes, with nothing of it in memory but the way to where it is. Entities and document types are refused. */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly steps: Step[] = [];
  private readonly sink: ElementSink;
  private namespace: string | undefined;
  private text = '';
  private currency: string | undefined;
  private silence = 0;
  /** Ended, and not yet told of: the parser finds out that an end belongs to no beginning only after it has told of it. */
  private ended: ReadElement | undefined;

  constructor(sink: ElementSink) {
    this.sink = sink;
    const { parser } = this;
    parser.on('error', () => this.fail('malformed'));
    parser.on('doctype', () => this.fail('doctype'));
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) this.fail('encoding');
    });
    parser.on('opentag', ({ local, uri, attributes }) => this.open(local, uri, attributes['Ccy']?.value));
    parser.on('text', (text) => this.add(text));
    parser.on('cdata', (text) => this.add(text));
    parser.on('closetag', () => this.close());
    for (const quiet of ['comment', 'processinginstruction'] as const) parser.on(quiet, () => (this.silence = 0));
  }

  /** The line that is being read. */
  get line(): number {
    return this.parser.line;
  }

  /** Throws `BadBankFile`, at the place that is being read. */
  fail(trouble: BankFileTrouble): never {
    throw new BadBankFile(trouble, { line: this.line, element: this.steps.at(-1)?.path ?? '' });
  }

  write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; from += SLICE) this.writeText(bytes.subarray(from, from + SLICE));
  }

  end(): void {
    this.writeText();
    if (this.namespace === undefined) this.fail('empty');
    this.parser.close();
    this.tell();
  }

  private tell(): void {
    const { ended } = this;
    this.ended = undefined;
    if (ended) this.sink.close(ended);
  }

  private decode(bytes: Uint8Array | undefined): string {
    try {
      return bytes ? this.decoder.decode(bytes, { stream: true }) : this.decoder.decode();
    } catch {
      return this.fail('encoding');
    }
  }

  private writeText(bytes?: Uint8Array): void {
    const text = this.decode(bytes);
    this.silence += text.length;
    if (text !== '') this.parser.write(text);
    if (this.silence > LONGEST_SILENCE) this.fail('tooLong');
  }

  private open(local: string, uri: string, currency: string | undefined): void {
    this.silence = 0;
    this.tell();
    if (this.namespace === undefined) {
      this.sink.begin(uri, this.line);
      this.namespace = uri;
      this.steps.push(new Step(''));
      return;
    }
    if (this.steps.length > DEEPEST) this.fail('tooDeep');
    // What is of another namespace stands in the file for others: it is passed over.
    const name = uri === this.namespace ? local : `other:${local}`;
    this.steps.push((this.steps.at(-1) ?? new Step('')).down(name));
    this.text = '';
    this.currency = currency;
  }

  private add(text: string): void {
    this.silence = 0;
    this.text += text;
    if (this.text.length > LONGEST_TEXT) this.fail('tooLong');
  }

  private close(): void {
    this.silence = 0;
    this.tell();
    const { path } = this.steps.pop() ?? new Step('');
    this.ended = { path, text: this.text.trim(), currency: this.currency, line: this.line };
    this.text = '';
    this.currency = undefined;
  }
}
