import { toTenge, fromTenge } from '../bank/tenge.ts';
import { XmlReader } from '../bank/read-xml.ts';
import { chanceOf } from './chance.ts';

/** How a made-up bank behaves: the same seed gives the same answers. */
export interface BankManner {
  readonly seed: number;
  /** Share of payments it does not accept, and share of those paid that come back. */
  readonly rejects: number;
  readonly returns: number;
  /** ISO day on which it pays, and on which it gives back what came back. */
  readonly paysOn: string;
  readonly returnsOn: string;
  /** An account that was closed: what is paid to it comes back. */
  readonly closed?: string;
  /** An account whose bank cuts our name of the payment short. */
  readonly misnames?: string;
}

/** Files of the made-up bank that answer one file of payments; each is text, piece by piece. */
export interface BankAnswers {
  /** pain.002: what it accepts and what it does not. */
  readonly report: () => Iterable<string>;
  /** camt.054: what it paid; undefined where it paid nothing. */
  readonly paid: (() => Iterable<string>) | undefined;
  /** camt.054: what came back; undefined where nothing did. */
  readonly returned: (() => Iterable<string>) | undefined;
}

interface Asked {
  readonly endToEndId: string;
  /** The name under which the bank tells that it was paid. */
  readonly paidAs: string;
  readonly instructionId: string;
  readonly amount: number;
  readonly rejected: string | undefined;
  readonly returned: string | undefined;
}
/** What comes back from an account that was closed. */
const ACCOUNT_CLOSED = 'AC04';
/** So much of our name is left where a bank cuts it. */
const CUT_TO = 16;

interface AskedFile {
  messageId: string;
  account: string;
  readonly payments: Asked[];
}

const REJECTED = ['AC01', 'AC04', 'AC06', 'BE01'] as const;
const RETURNED = ['AC04', 'MD07', 'AC06'] as const;
const PIECE = 500;
const ROOT = 'CstmrCdtTrfInitn';
const PAYMENT = `${ROOT}/PmtInf/CdtTrfTxInf`;

async function readAsked(
  file: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  { seed, rejects, returns, closed, misnames }: BankManner,
): Promise<AskedFile> {
  const chance = chanceOf(seed);
  const asked: AskedFile = { messageId: '', account: '', payments: [] };
  let [endToEndId, instructionId, account, amount] = ['', '', '', 0];
  const decideOne = (): void => {
    const rejected = chance.is(rejects) ? chance.pick(REJECTED) : undefined;
    const byChance = !rejected && chance.is(returns) ? chance.pick(RETURNED) : undefined;
    const returned = account === closed ? ACCOUNT_CLOSED : byChance;
    const paidAs = account === misnames ? endToEndId.slice(0, CUT_TO) : endToEndId;
    asked.payments.push({ endToEndId, paidAs, instructionId, amount, rejected, returned });
  };
  const xml = new XmlReader({
    begin: () => {},
    close: ({ path, text }) => {
      if (path === `${ROOT}/GrpHdr/MsgId`) asked.messageId = text;
      else if (path === `${ROOT}/PmtInf/DbtrAcct/Id/IBAN`) asked.account = text;
      else if (path === `${PAYMENT}/PmtId/EndToEndId`) endToEndId = text;
      else if (path === `${PAYMENT}/PmtId/InstrId`) instructionId = text;
      else if (path === `${PAYMENT}/CdtrAcct/Id/IBAN`) account = text;
      else if (path === `${PAYMENT}/Amt/InstdAmt`) amount = fromTenge(text) ?? 0;
      else if (path === PAYMENT) decideOne();
    },
  });
  for await (const piece of file) xml.write(typeof piece === 'string' ? Buffer.from(piece) : piece);
  xml.end();
  return asked;
}

const sumOf = (payments: readonly Asked[]): number => payments.reduce((sum, { amount }) => sum + amount, 0);

function* inPieces(payments: readonly Asked[], write: (payment: Asked) => string): Iterable<string> {
  for (let from = 0; from < payments.length; from += PIECE)
    yield payments
      .slice(from, from + PIECE)
      .map(write)
      .join('');
}

function* writeReport({ messageId, payments }: AskedFile, { paysOn }: BankManner): Iterable<string> {
  const rejected = payments.filter((payment) => payment.rejected);
  const status = rejected.length === 0 ? 'ACSP' : rejected.length === payments.length ? 'RJCT' : 'PART';
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.14"><CstmrPmtStsRpt>
<GrpHdr><MsgId>BANK-${messageId.slice(0, 26)}-S</MsgId><CreDtTm>${paysOn}T10:00:00+05:00</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.12</OrgnlMsgNmId>
<OrgnlNbOfTxs>${payments.length}</OrgnlNbOfTxs><OrgnlCtrlSum>${toTenge(sumOf(payments))}</OrgnlCtrlSum>
<GrpSts>${status}</GrpSts></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>${messageId}</OrgnlPmtInfId>
<NbOfTxsPerSts><DtldNbOfTxs>${rejected.length}</DtldNbOfTxs><DtldSts>RJCT</DtldSts><DtldCtrlSum>${toTenge(
    sumOf(rejected),
  )}</DtldCtrlSum></NbOfTxsPerSts>\n`;
  yield* inPieces(payments, (payment) => {
    const why = payment.rejected ? `<StsRsnInf><Rsn><Cd>${payment.rejected}</Cd></Rsn></StsRsnInf>` : '';
    return `<TxInfAndSts><OrgnlInstrId>${payment.instructionId}</OrgnlInstrId><OrgnlEndToEndId>${
      payment.endToEndId
    }</OrgnlEndToEndId><TxSts>${payment.rejected ? 'RJCT' : 'ACSP'}</TxSts>${why}<OrgnlTxRef><Amt><InstdAmt Ccy="KZT">${toTenge(
      payment.amount,
    )}</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>\n`;
  });
  yield '</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>\n';
}

interface Notice {
  readonly asked: AskedFile;
  readonly payments: readonly Asked[];
  readonly way: 'DBIT' | 'CRDT';
  readonly day: string;
}

function writeDetail({ paidAs, amount, returned }: Asked, way: Notice['way'], reference: string): string {
  const why = way === 'CRDT' ? `<RtrInf><Rsn><Cd>${returned}</Cd></Rsn></RtrInf>` : '';
  return `<TxDtls><Refs><AcctSvcrRef>${reference}</AcctSvcrRef><EndToEndId>${paidAs}</EndToEndId></Refs><Amt Ccy="KZT">${toTenge(
    amount,
  )}</Amt><CdtDbtInd>${way}</CdtDbtInd>${why}</TxDtls>\n`;
}

/** One entry for some hundreds of payments: banks book what was asked for together together. */
function writeEntry(payments: readonly Asked[], from: number, { way, day }: Notice): string {
  const sum = toTenge(sumOf(payments));
  const reference = (index: number): string =>
    `${day.replaceAll('-', '')}${way.slice(0, 1)}${String(from + index + 1).padStart(7, '0')}`;
  const [family, kind] = way === 'DBIT' ? ['ICDT', 'DMCT'] : ['RCDT', 'RRTN'];
  return [
    `<Ntry><Amt Ccy="KZT">${sum}</Amt><CdtDbtInd>${way}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt>`,
    `<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>${family}</Cd><SubFmlyCd>${kind}</SubFmlyCd></Fmly></Domn></BkTxCd>`,
    `<NtryDtls><Btch><NbOfTxs>${payments.length}</NbOfTxs><TtlAmt Ccy="KZT">${sum}</TtlAmt></Btch>\n`,
    ...payments.map((payment, index) => writeDetail(payment, way, reference(index))),
    '</NtryDtls></Ntry>\n',
  ].join('');
}

function* writeNotice(notice: Notice): Iterable<string> {
  const { asked, payments, way, day } = notice;
  const id = `BANK-${asked.messageId.slice(0, 26)}-${way.slice(0, 1)}`;
  const entries = Math.ceil(payments.length / PIECE);
  const totals = `<NbOfNtries>${entries}</NbOfNtries><Sum>${toTenge(sumOf(payments))}</Sum>`;
  const direction = way === 'DBIT' ? 'TtlDbtNtries' : 'TtlCdtNtries';
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.12"><BkToCstmrDbtCdtNtfctn>
<GrpHdr><MsgId>${id}</MsgId><CreDtTm>${day}T18:00:00+05:00</CreDtTm></GrpHdr>
<Ntfctn><Id>${id}</Id><Acct><Id><IBAN>${asked.account}</IBAN></Id><Ccy>KZT</Ccy></Acct>
<TxsSummry><TtlNtries>${totals}</TtlNtries><${direction}>${totals}</${direction}></TxsSummry>\n`;
  for (let from = 0; from < payments.length; from += PIECE)
    yield writeEntry(payments.slice(from, from + PIECE), from, notice);
  yield '</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>\n';
}

/**
 * A made-up bank: reads a file of payments (pain.001) and answers it as a bank would. Only for the made-up town and for
 * measuring: it pays nobody.
 */
export async function answerPayments(
  file: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  manner: BankManner,
): Promise<BankAnswers> {
  const asked = await readAsked(file, manner);
  const paid = asked.payments.filter(({ rejected }) => !rejected);
  const back = asked.payments.filter(({ returned }) => returned);
  const notice = (payments: readonly Asked[], way: Notice['way'], day: string) =>
    payments.length === 0 ? undefined : () => writeNotice({ asked, payments, way, day });
  return {
    report: () => writeReport(asked, manner),
    paid: notice(paid, 'DBIT', manner.paysOn),
    returned: notice(back, 'CRDT', manner.returnsOn),
  };
}
