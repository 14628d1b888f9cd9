import type { BankLineKind } from '@tirek/casework';
import {
  type AddLine,
  type BankFileHead,
  checkTotal,
  getSaid,
  type LineReader,
  readAmount,
  readCount,
  readDay,
  readReference,
} from './bank-line.ts';
import { BadBankFile } from './bad-bank-file.ts';
import type { ReadElement } from './read-xml.ts';

/** Versions of the notification of debits and credits whose elements read here are the same. */
export const CAMT_054_VERSIONS = ['08', '09', '10', '11', '12'];

const ROOT = 'BkToCstmrDbtCdtNtfctn';
const NOTICE = `${ROOT}/Ntfctn`;
const SUMMARY = `${NOTICE}/TxsSummry`;
const ENTRY = `${NOTICE}/Ntry`;
const DETAIL = `${ENTRY}/NtryDtls/TxDtls`;
/** What a bank writes where a payer gave no name to a payment. */
const NOT_PROVIDED = 'NOTPROVIDED';

type Direction = 'CRDT' | 'DBIT';
interface Totals {
  count: number;
  sum: number;
}
interface Entry {
  amount?: number;
  direction?: Direction;
  status?: string;
  day?: string;
  reference?: string;
  reversal?: boolean;
  batchCount?: number;
  batchSum?: number;
  details: Totals;
}
interface Detail {
  endToEndId?: string;
  reference?: string;
  amount?: number;
  direction?: Direction;
  reason?: string;
  isReturn?: boolean;
}
interface SaidTotals {
  count?: number;
  sum?: number;
  line: number;
}
type TotalName = 'TtlNtries' | 'TtlCdtNtries' | 'TtlDbtNtries';

const newEntry = (): Entry => ({ details: { count: 0, sum: 0 } });
const nothing = (): Record<TotalName, Totals> => ({
  TtlNtries: { count: 0, sum: 0 },
  TtlCdtNtries: { count: 0, sum: 0 },
  TtlDbtNtries: { count: 0, sum: 0 },
});

function readDirection(element: ReadElement): Direction {
  if (element.text === 'CRDT' || element.text === 'DBIT') return element.text;
  throw new BadBankFile('value', { line: element.line, element: element.path });
}

function kindOf(entry: Entry, direction: Direction, isReturn: boolean): BankLineKind {
  if (entry.status !== 'BOOK') return 'notBooked';
  if (direction === 'DBIT') return entry.reversal ? 'other' : 'paid';
  return isReturn || entry.reversal ? 'returned' : 'incoming';
}

/** Reads the bank's notification of what was debited and credited to our account. */
export class Camt054Reader implements LineReader {
  private readonly version: string;
  private readonly add: AddLine;
  private messageId: string | undefined;
  private readonly accounts: string[] = [];
  private account: string | undefined;
  private entry = newEntry();
  private detail: Detail = {};
  private counted = nothing();
  private said: Partial<Record<TotalName, SaidTotals>> = {};
  private last: ReadElement = { path: ROOT, text: '', currency: undefined, line: 1 };

  constructor(version: string, add: AddLine) {
    this.version = version;
    this.add = add;
  }

  close(element: ReadElement): void {
    this.last = element;
    const { path } = element;
    if (path.startsWith(DETAIL)) this.closeDetail(path.slice(DETAIL.length), element);
    else if (path.startsWith(ENTRY)) this.closeEntry(path.slice(ENTRY.length), element);
    else if (path.startsWith(SUMMARY)) this.closeSummary(path.slice(SUMMARY.length), element);
    else if (path === NOTICE) this.endNotice(element);
    else if (path === `${NOTICE}/Acct/Id/IBAN`) this.account = readReference(element);
    else if (path === `${NOTICE}/Acct/Ccy` && element.text !== 'KZT')
      throw new BadBankFile('currency', { line: element.line, element: path, found: element.text.slice(0, 3) });
    else if (path === `${ROOT}/GrpHdr/MsgId`) this.messageId = readReference(element);
  }

  private closeSummary(part: string, element: ReadElement): void {
    const [, name, which] = /^\/(TtlNtries|TtlCdtNtries|TtlDbtNtries)\/(NbOfNtries|Sum)$/.exec(part) ?? [];
    if (name === undefined) return;
    // The expression lets in no other name.
    const totals = (this.said[name as TotalName] ??= { line: element.line });
    if (which === 'Sum') totals.sum = readAmount(element, true);
    else totals.count = readCount(element);
  }

  private closeDetail(part: string, element: ReadElement): void {
    const { detail } = this;
    if (part === '') return this.endDetail(element);
    if (part === '/Refs/EndToEndId') detail.endToEndId = readReference(element);
    else if (part === '/Refs/AcctSvcrRef') detail.reference = readReference(element);
    else if (part === '/Amt' || part === '/AmtDtls/TxAmt/Amt') detail.amount ??= readAmount(element);
    else if (part === '/CdtDbtInd') detail.direction = readDirection(element);
    else if (part === '/RtrInf') detail.isReturn = true;
    else if (/^\/RtrInf\/Rsn\/(?:Cd|Prtry)$/.test(part)) detail.reason ??= readReference(element);
    return undefined;
  }

  private endDetail(at: ReadElement): void {
    const { entry, detail } = this;
    const amount = detail.amount ?? getSaid(entry.amount, 'Amt', at);
    entry.details.count += 1;
    entry.details.sum += amount;
    this.addLine({ ...detail, amount }, at);
    this.detail = {};
  }

  private addLine({ endToEndId, reference, amount, direction, reason, isReturn }: Detail, at: ReadElement): void {
    const { entry } = this;
    const way = direction ?? getSaid(entry.direction, 'CdtDbtInd', at);
    const line = {
      kind: kindOf(entry, way, isReturn ?? false),
      endToEndId: endToEndId === NOT_PROVIDED ? undefined : endToEndId,
      ofAll: false,
      amount,
      reference: reference ?? entry.reference,
      day: getSaid(entry.day, 'BookgDt', at),
      reason,
    };
    this.add(line, at);
  }

  private closeEntry(part: string, element: ReadElement): void {
    const { entry } = this;
    if (part === '') this.endEntry(element);
    else if (part === '/Amt') entry.amount = readAmount(element);
    else if (part === '/CdtDbtInd') entry.direction = readDirection(element);
    else if (part === '/RvslInd') entry.reversal = element.text === 'true' || element.text === '1';
    else if (part === '/Sts/Cd') entry.status = readReference(element, 4);
    else if (part === '/BookgDt/Dt' || part === '/BookgDt/DtTm') entry.day = readDay(element);
    else if (part === '/AcctSvcrRef') entry.reference = readReference(element);
    else if (part === '/NtryDtls/Btch/NbOfTxs') entry.batchCount = readCount(element);
    else if (part === '/NtryDtls/Btch/TtlAmt') entry.batchSum = readAmount(element);
  }

  private endEntry(at: ReadElement): void {
    const { entry } = this;
    const amount = getSaid(entry.amount, 'Amt', at);
    const direction = getSaid(entry.direction, 'CdtDbtInd', at);
    getSaid(entry.status, 'Sts/Cd', at);
    if (entry.details.count === 0) this.addLine({ amount }, at);
    else {
      checkTotal('sum', amount, entry.details.sum, at);
      checkTotal('sum', entry.batchSum, entry.details.sum, at);
      checkTotal('count', entry.batchCount, entry.details.count, at);
    }
    for (const total of ['TtlNtries', direction === 'CRDT' ? 'TtlCdtNtries' : 'TtlDbtNtries'] as const) {
      this.counted[total].count += 1;
      this.counted[total].sum += amount;
    }
    this.entry = newEntry();
  }

  private endNotice(at: ReadElement): void {
    this.accounts.push(getSaid(this.account, 'Acct/Id/IBAN', at));
    for (const total of ['TtlNtries', 'TtlCdtNtries', 'TtlDbtNtries'] as const) {
      const [said, counted] = [this.said[total], this.counted[total]];
      const place = { path: `${SUMMARY}/${total}`, line: said?.line ?? at.line };
      checkTotal('count', said?.count, counted.count, place);
      checkTotal('sum', said?.sum, counted.sum, place);
    }
    [this.counted, this.said, this.account] = [nothing(), {}, undefined];
  }

  finish(): BankFileHead {
    const root = { ...this.last, path: ROOT };
    const messageId = getSaid(this.messageId, 'GrpHdr/MsgId', root);
    if (this.accounts.length === 0) getSaid(undefined, 'Ntfctn', root);
    const accounts = [...new Set(this.accounts)];
    return { format: 'camt.054', version: this.version, messageId, answers: undefined, accounts };
  }
}
