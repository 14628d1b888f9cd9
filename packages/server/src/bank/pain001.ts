import { toTenge } from './tenge.ts';

/** A person as a bank knows one. */
export interface BankPerson {
  readonly name: string;
  readonly iin: string;
}

/** One payment as it is written into the file. */
export interface FiledPayment {
  /** Ours in the file, and ours for the whole way: at most 35 characters. */
  readonly instructionId: string;
  readonly endToEndId: string;
  /** Whole tiyn. */
  readonly amount: number;
  /** Whose the account is. */
  readonly creditor: BankPerson;
  readonly iban: string;
  readonly bic: string;
  /** Whose the aid is, where the account is a guardian's. */
  readonly beneficiary?: BankPerson | undefined;
  readonly remittance: string;
}

/** What stands over the payments: who asks whom to pay from which account on which day. */
export interface PaymentFileHead {
  readonly messageId: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly initiator: { readonly name: string; readonly bin: string };
  readonly debtor: { readonly name: string; readonly iban: string; readonly bic: string };
  /** ISO day. */
  readonly executionDay: string;
  readonly count: number;
  /** Whole tiyn. */
  readonly sum: number;
}

/** The format of the file: a narrowed profile of ISO 20022, `pain.001.001.12-g2p-profile.xsd` beside this file. */
const PAIN_001 = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.12';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeText = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

// What XML 1.0 cannot hold, and half a character: a file with it is no file.
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const REFERENCE = /^[A-Za-z0-9/\-?:().,'+ ]{1,35}$/;
const BIC = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;
const IBAN = /^KZ\d{5}[A-Z0-9]{13}$/;
const TWELVE_DIGITS = /^\d{12}$/;
const LONGEST_TEXT = /^[^]{0,140}/u;

/** A payment cannot be written: which one, and which of its fields. Nothing of the file may be used. */
export class Unwritable extends Error {
  readonly payment: string;
  readonly field: string;
  constructor(payment: string, field: string) {
    super(`${payment}: ${field} cannot be written into a file for the bank`);
    this.name = 'Unwritable';
    this.payment = payment;
    this.field = field;
  }
}

function getText(of: string, field: string, text: string): string {
  const short = LONGEST_TEXT.exec(text.trim())?.[0] ?? '';
  if (short === '' || UNWRITABLE.test(short)) throw new Unwritable(of, field);
  return escapeText(short);
}
function getMatching(of: string, field: string, text: string, form: RegExp): string {
  if (!form.test(text)) throw new Unwritable(of, field);
  return text;
}

const writeId = (of: string, field: string, id: string, scheme: 'IIN' | 'BIN'): string =>
  `<Othr><Id>${getMatching(of, field, id, TWELVE_DIGITS)}</Id><SchmeNm><Prtry>${scheme}</Prtry></SchmeNm></Othr>`;
const writePerson = (of: string, field: string, { name, iin }: BankPerson): string =>
  `<Nm>${getText(of, `${field}.name`, name)}</Nm><Id><PrvtId>${writeId(of, `${field}.iin`, iin, 'IIN')}</PrvtId></Id>`;
const writeAccount = (of: string, iban: string): string =>
  `<Id><IBAN>${getMatching(of, 'iban', iban, IBAN)}</IBAN></Id><Ccy>KZT</Ccy>`;
const writeAgent = (of: string, bic: string): string =>
  `<FinInstnId><BICFI>${getMatching(of, 'bic', bic, BIC)}</BICFI></FinInstnId>`;

function writePayment(payment: FiledPayment): string {
  const { endToEndId: of, amount, beneficiary } = payment;
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new Unwritable(of, 'amount');
  return [
    `<CdtTrfTxInf><PmtId><InstrId>${getMatching(of, 'instructionId', payment.instructionId, REFERENCE)}</InstrId>`,
    `<EndToEndId>${getMatching(of, 'endToEndId', of, REFERENCE)}</EndToEndId></PmtId>`,
    `<Amt><InstdAmt Ccy="KZT">${toTenge(amount)}</InstdAmt></Amt>`,
    `<CdtrAgt>${writeAgent(of, payment.bic)}</CdtrAgt>`,
    `<Cdtr>${writePerson(of, 'creditor', payment.creditor)}</Cdtr>`,
    `<CdtrAcct>${writeAccount(of, payment.iban)}</CdtrAcct>`,
    beneficiary ? `<UltmtCdtr>${writePerson(of, 'beneficiary', beneficiary)}</UltmtCdtr>` : '',
    '<Purp><Cd>SSBE</Cd></Purp>',
    `<RmtInf><Ustrd>${getText(of, 'remittance', payment.remittance)}</Ustrd></RmtInf></CdtTrfTxInf>\n`,
  ].join('');
}

function writeHead(head: PaymentFileHead): string {
  const { messageId: of, initiator, debtor } = head;
  const id = getMatching(of, 'messageId', of, REFERENCE);
  const totals = `<NbOfTxs>${head.count}</NbOfTxs><CtrlSum>${toTenge(head.sum)}</CtrlSum>`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${PAIN_001}"><CstmrCdtTrfInitn>\n`,
    `<GrpHdr><MsgId>${id}</MsgId><CreDtTm>${head.createdAt}</CreDtTm>${totals}`,
    `<InitgPty><Nm>${getText(of, 'initiator.name', initiator.name)}</Nm>`,
    `<Id><OrgId>${writeId(of, 'initiator.bin', initiator.bin, 'BIN')}</OrgId></Id></InitgPty></GrpHdr>\n`,
    `<PmtInf><PmtInfId>${id}</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg>${totals}`,
    '<PmtTpInf><CtgyPurp><Cd>SSBE</Cd></CtgyPurp></PmtTpInf>',
    `<ReqdExctnDt><Dt>${head.executionDay}</Dt></ReqdExctnDt>`,
    `<Dbtr><Nm>${getText(of, 'debtor.name', debtor.name)}</Nm></Dbtr>`,
    `<DbtrAcct>${writeAccount(of, debtor.iban)}</DbtrAcct>`,
    `<DbtrAgt>${writeAgent(of, debtor.bic)}</DbtrAgt><ChrgBr>DEBT</ChrgBr>\n`,
  ].join('');
}

/** How much text is handed on at a time, in characters. */
const CHUNK = 64 * 1024;

/**
 * Writes a file of payments, piece by piece: no more of it than one piece is in memory. Throws `Unwritable` where a payment
 * does not fit the profile, and at the end where the payments are not those that the head counts: then what was written
 * is no file.
 */
export async function* writePain001(
  head: PaymentFileHead,
  payments: AsyncIterable<FiledPayment> | Iterable<FiledPayment>,
): AsyncGenerator<string> {
  let text = writeHead(head);
  let [count, sum] = [0, 0];
  for await (const payment of payments) {
    text += writePayment(payment);
    count += 1;
    sum += payment.amount;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  if (count === 0 || count !== head.count || sum !== head.sum) throw new Unwritable(head.messageId, 'count and sum');
  yield `${text}</PmtInf></CstmrCdtTrfInitn></Document>\n`;
}
