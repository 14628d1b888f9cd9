/** A bank of Kazakhstan as payments know it: the three digits of its accounts, and its identifier. */
export interface Bank {
  /** Digits 5 to 7 of the IBAN. */
  readonly code: string;
  /** ISO 9362. */
  readonly bic: string;
  /** Short name, as people say it. */
  readonly name: string;
}

/**
 * Where the list is from: the directory of banks that the National Bank keeps (Board's resolution № 128 of 27.10.2020).
 * The directory itself could not be read here; codes and identifiers were compared in two published copies of it, of
 * 2010 and of 2026, and only those that agree or that the later one alone has are here. `checked` is the day of that.
 */
export const BANKS_SOURCE = {
  act: 'https://adilet.zan.kz/rus/docs/V2000021593',
  confidence: 'secondary',
  checked: '2026-11-25',
} as const;

/** Banks that keep accounts of persons. A code that is not here is unknown: its payments are not filed. */
export const BANKS: readonly Bank[] = [
  { code: '246', bic: 'HLALKZKZ', name: 'ADCB Islamic Bank' },
  { code: '432', bic: 'VTBAKZKZ', name: 'VTB' },
  { code: '435', bic: 'SHBKKZKA', name: 'Shinhan Bank' },
  { code: '551', bic: 'KSNVKZKA', name: 'Freedom Bank' },
  { code: '563', bic: 'KPSTKZKA', name: 'Qazpost' },
  { code: '601', bic: 'HSBKKZKX', name: 'Halyk Bank' },
  { code: '722', bic: 'CASPKZKA', name: 'Kaspi Bank' },
  { code: '821', bic: 'KINCKZKA', name: 'Bank RBK' },
  { code: '832', bic: 'CITIKZKA', name: 'Citibank' },
  { code: '849', bic: 'NURSKZKX', name: 'Nurbank' },
  { code: '856', bic: 'KCJBKZKX', name: 'CenterCredit' },
  { code: '885', bic: 'KZIBKZKA', name: 'KZI Bank' },
  { code: '886', bic: 'INLMKZKA', name: 'Home Credit Bank' },
  { code: '896', bic: 'ZAJSKZ22', name: 'Zaman-Bank' },
  { code: '913', bic: 'BKCHKZKA', name: 'Bank of China' },
  { code: '914', bic: 'BRKEKZKA', name: 'Bereke Bank' },
  { code: '930', bic: 'ICBKKZKX', name: 'ICBC' },
  { code: '948', bic: 'EURIKZKA', name: 'Eurasian Bank' },
  { code: '949', bic: 'ATYNKZKA', name: 'Altyn Bank' },
  { code: '965', bic: 'IRTYKZKA', name: 'ForteBank' },
  { code: '972', bic: 'HCSKKZKA', name: 'Otbasy Bank' },
  { code: '998', bic: 'TSESKZKA', name: 'Alatau City Bank' },
];

/** Where the state keeps its own money: no person has an account there. */
const STATE_BANKS: readonly Bank[] = [
  { code: '070', bic: 'KKMFKZ2A', name: 'Treasury' },
  { code: '125', bic: 'NBRKKZKX', name: 'National Bank' },
];

const BY_CODE = new Map(BANKS.map((bank) => [bank.code, bank]));
const STATE_BY_CODE = new Map(STATE_BANKS.map((bank) => [bank.code, bank]));

/** The bank that keeps an account, by the three digits in its IBAN; undefined where the code is not known. */
export const findBank = (iban: string): Bank | undefined => BY_CODE.get(iban.slice(4, 7));

/** The bank of an account that aid is paid from: the treasury's, or any other; undefined where its code is not known. */
export const findPayerBank = (iban: string): Bank | undefined => STATE_BY_CODE.get(iban.slice(4, 7)) ?? findBank(iban);
