import type { BankLineKind } from '@tirek/casework';
import { BadBankFile } from './bad-bank-file.ts';
import {
  type AddLine,
  type BankFileHead,
  checkTotal,
  getSaid,
  type LineReader,
  readAmount,
  readCount,
  readReference,
} from './bank-line.ts';
import type { ReadElement } from './read-xml.ts';

/** Versions of the bank's report of payment status whose elements read here are the same. */
export const PAIN_002_VERSIONS = ['10', '11', '12', '13', '14'];

/** Statuses of ISO 20022 (ExternalPaymentTransactionStatus1Code): what each says of our payment. */
const STATUSES: Readonly<Record<string, BankLineKind>> = {
  ACCC: 'accepted',
  ACCP: 'accepted',
  ACFC: 'accepted',
  ACSC: 'accepted',
  ACSP: 'accepted',
  ACTC: 'accepted',
  ACWC: 'accepted',
  ACWP: 'accepted',
  BLCK: 'pending',
  CANC: 'rejected',
  PATC: 'pending',
  PDNG: 'pending',
  PRES: 'pending',
  RCVD: 'pending',
  RJCT: 'rejected',
};
/** Of the whole file besides: some payments were accepted and some not, and each of these is named. */
const PARTLY = 'PART';

const ROOT = 'CstmrPmtStsRpt';
const GROUP = `${ROOT}/OrgnlGrpInfAndSts`;
const BATCH = `${ROOT}/OrgnlPmtInfAndSts`;
const PAYMENT = `${BATCH}/TxInfAndSts`;

interface Said {
  status?: string;
  reason?: string;
  endToEndId?: string;
  amount?: number;
  reference?: string;
}

function kindOf(status: string, at: ReadElement): BankLineKind {
  const kind = STATUSES[status];
  if (!kind) throw new BadBankFile('value', { line: at.line, element: at.path, found: status.slice(0, 4) });
  return kind;
}

/** Reads the bank's report on a file of payments. */
export class Pain002Reader implements LineReader {
  private readonly version: string;
  private readonly add: AddLine;
  private messageId: string | undefined;
  private original: { messageId?: string; count?: number; sum?: number } = {};
  private group: Said = {};
  private payment: Said = {};
  private detailed: { count?: number; sum?: number; status?: string } = {};
  /** What the bank says of how many payments it rejected. */
  private rejectedSaid: { count?: number; sum?: number; line: number } | undefined;
  private rejected = { count: 0, sum: 0, sumKnown: true };
  private payments = 0;
  private last: ReadElement = { path: ROOT, text: '', currency: undefined, line: 1 };

  constructor(version: string, add: AddLine) {
    this.version = version;
    this.add = add;
  }

  close(element: ReadElement): void {
    this.last = element;
    const { path } = element;
    if (path.startsWith(PAYMENT)) this.closePayment(path.slice(PAYMENT.length), element);
    else if (path.startsWith(BATCH)) this.closeBatch(path.slice(BATCH.length), element);
    else if (path.startsWith(GROUP)) this.closeGroup(path.slice(GROUP.length), element);
    else if (path === `${ROOT}/GrpHdr/MsgId`) this.messageId = readReference(element);
  }

  private closePayment(part: string, element: ReadElement): void {
    const { payment } = this;
    if (part === '') return this.endPayment(element);
    if (part === '/OrgnlEndToEndId') payment.endToEndId = readReference(element);
    else if (part === '/TxSts') payment.status = readReference(element, 4);
    else if (/^\/StsRsnInf\/Rsn\/(?:Cd|Prtry)$/.test(part)) payment.reason ??= readReference(element);
    else if (part === '/AcctSvcrRef') payment.reference = readReference(element);
    else if (part === '/OrgnlTxRef/Amt/InstdAmt') payment.amount = readAmount(element);
    return undefined;
  }

  private endPayment(at: ReadElement): void {
    const { status, reason, endToEndId, amount, reference } = this.payment;
    const kind = kindOf(getSaid(status, 'TxSts', at), at);
    this.payments += 1;
    if (kind === 'rejected') {
      this.rejected.count += 1;
      this.rejected.sum += amount ?? 0;
      this.rejected.sumKnown &&= amount !== undefined;
    }
    const name = getSaid(endToEndId, 'OrgnlEndToEndId', at);
    this.add({ kind, endToEndId: name, ofAll: false, amount, reference, day: undefined, reason }, at);
    this.payment = {};
  }

  private closeBatch(part: string, element: ReadElement): void {
    if (part === '/PmtInfSts') this.group.status ??= readReference(element, 4);
    else if (/^\/StsRsnInf\/Rsn\/(?:Cd|Prtry)$/.test(part)) this.group.reason ??= readReference(element);
    else if (part === '/NbOfTxsPerSts/DtldNbOfTxs') this.detailed.count = readCount(element);
    else if (part === '/NbOfTxsPerSts/DtldCtrlSum') this.detailed.sum = readAmount(element, true);
    else if (part === '/NbOfTxsPerSts/DtldSts') this.detailed.status = readReference(element, 4);
    else if (part === '/NbOfTxsPerSts') this.endDetailed(element);
  }

  private endDetailed({ line }: ReadElement): void {
    const { status, ...totals } = this.detailed;
    if (status === 'RJCT') this.rejectedSaid = { ...totals, line };
    this.detailed = {};
  }

  private closeGroup(part: string, element: ReadElement): void {
    if (part === '/OrgnlMsgId') this.original.messageId = readReference(element);
    else if (part === '/OrgnlNbOfTxs') this.original.count = readCount(element);
    else if (part === '/OrgnlCtrlSum') this.original.sum = readAmount(element, true);
    else if (part === '/GrpSts') this.group.status = readReference(element, 4);
    else if (/^\/StsRsnInf\/Rsn\/(?:Cd|Prtry)$/.test(part)) this.group.reason ??= readReference(element);
  }

  /** A status of the whole file counts where no payment is named. */
  private addWhole(): void {
    const { status, reason } = this.group;
    if (this.payments > 0 || status === undefined || status === PARTLY) return;
    const kind = kindOf(status, this.last);
    const none = { endToEndId: undefined, amount: undefined, reference: undefined, day: undefined };
    this.add({ kind, ofAll: true, reason, ...none }, this.last);
  }

  finish(): BankFileHead {
    const { original, rejectedSaid, rejected } = this;
    const root = { ...this.last, path: ROOT };
    const messageId = getSaid(this.messageId, 'GrpHdr/MsgId', root);
    const answered = getSaid(original.messageId, 'OrgnlGrpInfAndSts/OrgnlMsgId', root);
    if (rejectedSaid) {
      const place = { path: `${BATCH}/NbOfTxsPerSts`, line: rejectedSaid.line };
      checkTotal('count', rejectedSaid.count, rejected.count, place);
      if (rejected.sumKnown) checkTotal('sum', rejectedSaid.sum, rejected.sum, place);
    }
    this.addWhole();
    const answers = { messageId: answered, count: original.count, sum: original.sum };
    return { format: 'pain.002', version: this.version, messageId, answers, accounts: [] };
  }
}
