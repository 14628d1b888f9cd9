import { BadBankFile } from './bad-bank-file.ts';
import type { AddLine, BankFileHead, BankLine, LineReader } from './bank-line.ts';
import { CAMT_054_VERSIONS, Camt054Reader } from './camt054.ts';
import { PAIN_002_VERSIONS, Pain002Reader } from './pain002.ts';
import { XmlReader } from './read-xml.ts';

/** How large a file of a bank may be, in bytes, and how many lines it may have. */
export const LARGEST_BANK_FILE = 512 * 1024 * 1024;
const MOST_LINES = 1_000_000;
/** How many lines are handed on at a time. */
const LINES_AT_A_TIME = 2000;

const FORMAT = /^urn:iso:std:iso:20022:tech:xsd:(pain\.002|camt\.054)\.001\.(\d\d)$/;

function readerOf(namespace: string, line: number, add: AddLine): LineReader {
  const [, format, version] = FORMAT.exec(namespace) ?? [];
  if (format === 'pain.002' && PAIN_002_VERSIONS.includes(version ?? '')) return new Pain002Reader(version ?? '', add);
  if (format === 'camt.054' && CAMT_054_VERSIONS.includes(version ?? '')) return new Camt054Reader(version ?? '', add);
  const expected = `pain.002.001.${PAIN_002_VERSIONS.join('/')}, camt.054.001.${CAMT_054_VERSIONS.join('/')}`;
  throw new BadBankFile('format', {
    line,
    element: 'Document',
    found: namespace.split(':').at(-1)?.slice(0, 40),
    expected,
  });
}

/** Lines in the order of the file, each payment of a kind once. */
class Lines {
  waiting: BankLine[] = [];
  private count = 0;
  private readonly seen = new Set<string>();

  readonly add: AddLine = (line, { path, line: row }) => {
    this.count += 1;
    if (this.count > MOST_LINES) throw new BadBankFile('tooLarge', { line: row, element: path });
    const isSaid = line.kind === 'notBooked' || line.endToEndId === undefined;
    // A payment may be paid and returned in one file; nothing else is said of one twice.
    const key = `${line.kind === 'returned' ? 'returned' : 'way'} ${line.endToEndId ?? ''}`;
    if (!isSaid && this.seen.has(key))
      throw new BadBankFile('twice', { line: row, element: path, found: line.endToEndId });
    if (!isSaid) this.seen.add(key);
    this.waiting.push({ ...line, number: this.count });
  };

  takeAll(): BankLine[] {
    const { waiting } = this;
    this.waiting = [];
    return waiting;
  }
}

/**
 * Reads a file of a bank as it comes (ISO 20022 pain.002 or camt.054) and hands on its lines, some thousands at a time,
 * each before the next are read. Throws `BadBankFile` where it is not whole, at whatever place: then nothing that was
 * handed on may be kept.
 */
export async function readBankFile(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  take: (lines: readonly BankLine[]) => Promise<void>,
): Promise<BankFileHead> {
  const lines = new Lines();
  let reader: LineReader | undefined;
  const xml = new XmlReader({
    begin: (namespace, line) => (reader = readerOf(namespace, line, lines.add)),
    close: (element) => reader?.close(element),
  });
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > LARGEST_BANK_FILE) xml.fail('tooLarge');
    xml.write(piece);
    if (lines.waiting.length >= LINES_AT_A_TIME) await take(lines.takeAll());
  }
  xml.end();
  if (!reader) return xml.fail('empty');
  const head = reader.finish();
  await take(lines.takeAll());
  return head;
}
