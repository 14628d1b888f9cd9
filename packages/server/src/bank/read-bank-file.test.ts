import { describe, expect, test } from 'vitest';
import { answerPayments } from '../demo/bank.ts';
import { BadBankFile } from './bad-bank-file.ts';
import type { BankFileHead, BankLine } from './bank-line.ts';
import { type FiledPayment, writePain001 } from './pain001.ts';
import { readBankFile } from './read-bank-file.ts';

const COUNT = 40;
const payments: readonly FiledPayment[] = Array.from({ length: COUNT }, (_, i) => ({
  instructionId: `I-${i}`,
  endToEndId: `E-${i}`,
  amount: 100_000 + i,
  creditor: { name: 'Test', iin: '900520400011' },
  iban: 'KZ26722C000010000001',
  bic: 'CASPKZKA',
  remittance: 'aid',
}));
const sum = payments.reduce((total, { amount }) => total + amount, 0);
const head = {
  messageId: 'TSA-202607-B0001-V1',
  createdAt: '2026-07-15T09:30:00+05:00',
  initiator: { name: 'Department', bin: '000000000000' },
  debtor: { name: 'Department', iban: 'KZ72125KZT1001300001', bic: 'NBRKKZKX' },
  executionDay: '2026-07-20',
  count: COUNT,
  sum,
};
const answers = await answerPayments(writePain001(head, payments), {
  seed: 2,
  rejects: 0.2,
  returns: 0.2,
  paysOn: '2026-07-20',
  returnsOn: '2026-07-22',
});
const textOf = (write: (() => Iterable<string>) | undefined): string => [...(write?.() ?? [])].join('');
const report = textOf(answers.report);
const paid = textOf(answers.paid);
const returned = textOf(answers.returned);

async function read(text: string | Uint8Array, piece = 1000): Promise<{ head: BankFileHead; lines: BankLine[] }> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
    bytes.subarray(i * piece, (i + 1) * piece),
  );
  const lines: BankLine[] = [];
  const read_ = await readBankFile(pieces, async (more) => void lines.push(...more));
  return { head: read_, lines };
}
async function why(text: string | Uint8Array): Promise<BadBankFile> {
  const error: unknown = await read(text).catch((thrown: unknown) => thrown);
  if (error instanceof BadBankFile) return error;
  throw new Error('the file was taken', { cause: error });
}

describe('the report of the bank', () => {
  test('says of each payment whether it was accepted, and why not', async () => {
    const { head: file, lines } = await read(report);
    expect(file).toEqual({
      format: 'pain.002',
      version: '14',
      messageId: 'BANK-TSA-202607-B0001-V1-S',
      answers: { messageId: head.messageId, count: COUNT, sum },
      accounts: [],
    });
    expect(lines).toHaveLength(COUNT);
    expect(lines[0]).toEqual({
      kind: 'accepted',
      number: 1,
      endToEndId: 'E-0',
      ofAll: false,
      amount: 100_000,
      reference: undefined,
      day: undefined,
      reason: undefined,
    });
    const rejected = lines.filter(({ kind }) => kind === 'rejected');
    expect(rejected.length).toBeGreaterThan(2);
    expect(rejected.every(({ reason }) => /^(?:AC01|AC04|AC06|BE01)$/.test(reason ?? ''))).toBe(true);
  });

  test('may reject the whole file without naming a payment', async () => {
    const whole = report
      .replace(/<OrgnlPmtInfAndSts>[^]*<\/OrgnlPmtInfAndSts>/, '')
      .replace('<GrpSts>PART</GrpSts>', '<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>');
    const { lines } = await read(whole);
    expect(lines).toMatchObject([{ kind: 'rejected', ofAll: true, endToEndId: undefined, reason: 'FF01' }]);
  });

  test('is not taken where it counts otherwise than it lists', async () => {
    const counted = await why(report.replace(/<DtldNbOfTxs>\d+/, '<DtldNbOfTxs>1'));
    expect(counted).toMatchObject({ trouble: 'count', place: { found: '1' } });
    expect(await why(report.replace(/<DtldCtrlSum>\d+/, '<DtldCtrlSum>7'))).toMatchObject({ trouble: 'sum' });
  });
});

describe('the notice of the bank', () => {
  test('says what was paid and what came back, to the tiyn', async () => {
    const out = await read(paid);
    expect(out.head).toMatchObject({ format: 'camt.054', version: '12', accounts: [head.debtor.iban] });
    expect(out.lines[0]).toEqual({
      kind: 'paid',
      number: 1,
      endToEndId: 'E-0',
      ofAll: false,
      amount: 100_000,
      reference: '20260720D0000001',
      day: '2026-07-20',
      reason: undefined,
    });
    const back = await read(returned);
    expect(back.lines.every(({ kind, reason }) => kind === 'returned' && reason !== undefined)).toBe(true);
    const { lines } = await read(report);
    expect(out.lines.length + lines.filter(({ kind }) => kind === 'rejected').length).toBe(COUNT);
  });

  test('of money that came otherwise is told apart from money that came back', async () => {
    const { lines } = await read(returned.replace(/<RtrInf>.*?<\/RtrInf>/, ''));
    expect(lines[0]?.kind).toBe('incoming');
  });

  test('of what is not booked yet says so', async () => {
    const { lines } = await read(paid.replace('<Cd>BOOK</Cd>', '<Cd>PDNG</Cd>'));
    expect(lines[0]?.kind).toBe('notBooked');
  });

  test('reads the same with prefixes, comments, CDATA and in pieces of one byte', async () => {
    const prefixed = paid
      .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1b:')
      .replace('xmlns=', 'xmlns:b=')
      .replace('>E-0<', '><![CDATA[E]]><!-- so --><![CDATA[-0]]><');
    expect(await read(prefixed, 1)).toEqual(await read(paid));
  });

  test('is not taken where entries do not come to what it says', async () => {
    expect(await why(paid.replace(/<Sum>\d+/, '<Sum>1'))).toMatchObject({
      trouble: 'sum',
      place: { element: 'BkToCstmrDbtCdtNtfctn/Ntfctn/TxsSummry/TtlNtries', line: 5 },
    });
    expect(await why(paid.replace(/<NbOfNtries>\d+/, '<NbOfNtries>7'))).toMatchObject({ trouble: 'count' });
    const oneOff = paid.replace('<Amt Ccy="KZT">1000.00', '<Amt Ccy="KZT">1000.01');
    expect(await why(oneOff)).toMatchObject({
      trouble: 'sum',
      place: { element: 'BkToCstmrDbtCdtNtfctn/Ntfctn/Ntry' },
    });
    const inBatch = await why(paid.replace(/<NbOfTxs>\d+/, '<NbOfTxs>3'));
    expect(inBatch).toMatchObject({ trouble: 'count', place: { found: '3' } });
  });
});

describe('a file is not taken, and it is said where, when it', () => {
  const entities = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "${'y'.repeat(1000)}"><!ENTITY z "&x;&x;&x;">]><Document/>`;
  test.each<[string, string | Uint8Array, string]>([
    ['is cut short', paid.slice(0, 3000), 'malformed'],
    ['has a tag too many', paid.replace('</Ntry>', '</Ntry></Ntry>'), 'malformed'],
    ['is no XML', 'PK\u0003\u0004 a spreadsheet', 'malformed'],
    ['is empty', '', 'empty'],
    ['is not in UTF-8', Buffer.from('<?xml version="1.0"?><Document>\xe9\xe8</Document>', 'latin1'), 'encoding'],
    ['says it is not in UTF-8', paid.replace('UTF-8', 'windows-1251'), 'encoding'],
    ['declares entities', entities, 'doctype'],
    ['asks for an entity', paid.replace('>E-0<', '>&bomb;<'), 'malformed'],
    ['is a statement of another kind', paid.replace('camt.054.001.12', 'camt.053.001.12'), 'format'],
    ['is of a version not known', paid.replace('camt.054.001.12', 'camt.054.001.99'), 'format'],
    ['is our own file', report.replace('pain.002.001.14', 'pain.001.001.12'), 'format'],
    ['has no namespace', paid.replace(/ xmlns="[^"]*"/, ''), 'format'],
    ['is in another currency', paid.replaceAll('"KZT"', '"RUB"'), 'currency'],
    ['is of an account in another currency', paid.replace('>KZT<', '>USD<'), 'currency'],
    ['has an amount that is none', paid.replaceAll('>1000.00<', '>1 000,00<'), 'value'],
    ['has parts of a tiyn', paid.replaceAll('>1000.00<', '>1000.001<'), 'value'],
    ['has a day that is none', paid.replace('<Dt>2026-07-20', '<Dt>20.07.2026'), 'value'],
    ['names one payment twice', paid.replaceAll('>E-1<', '>E-0<'), 'twice'],
    ['has a name longer than names are', paid.replace('>E-0<', `>${'E'.repeat(36)}<`), 'value'],
    ['has a text without end', paid.replace('>E-0<', `>${'E'.repeat(5000)}<`), 'tooLong'],
    ['has a comment without end', paid.replace('<Ntry>', `<!--${' '.repeat(400_000)}--><Ntry>`), 'tooLong'],
    ['has an attribute without end', paid.replace('<Ntry>', `<Ntry a="${'a'.repeat(400_000)}">`), 'tooLong'],
    ['goes too deep', paid.replace('<Ntry>', `${'<a>'.repeat(60)}${'</a>'.repeat(60)}<Ntry>`), 'tooDeep'],
    ['does not say which file it answers', report.replace(/<OrgnlMsgId>.*?<\/OrgnlMsgId>/, ''), 'missing'],
    ['does not say of whom it speaks', report.replace(/<OrgnlEndToEndId>.*?<\/OrgnlEndToEndId>/, ''), 'missing'],
    ['does not say what became of a payment', report.replace(/<TxSts>.*?<\/TxSts>/, ''), 'missing'],
    ['says it in a word not known', report.replace('<TxSts>ACSP', '<TxSts>OKAY'), 'value'],
    ['does not say when', paid.replace(/<BookgDt>.*?<\/BookgDt>/, ''), 'missing'],
    ['does not say of which account', paid.replace(/<Acct>.*?<\/Acct>/, ''), 'missing'],
  ])('%s', async (_, text, trouble) => {
    const error = await why(text);
    expect(error.trouble).toBe(trouble);
    expect(error.place.line).toBeGreaterThan(0);
  });
});
