/** What a scanner says of a content. `notScanned`: there is no scanner, and the file is kept with that remark. */
export type Scan =
  | { readonly verdict: 'clean' }
  | { readonly verdict: 'notScanned' }
  | { readonly verdict: 'infected'; readonly name: string };

/** Looks for viruses before a file is kept. Throws `ScannerAway` where it cannot tell. */
export interface VirusScanner {
  scan(content: Uint8Array): Promise<Scan>;
}

/** The scanner that was asked for gave no verdict; the file is not kept. */
export class ScannerAway extends Error {
  constructor(cause?: unknown) {
    super('the virus scanner gave no verdict', { cause });
    this.name = 'ScannerAway';
  }
}

/** In the place of a scanner where none is set up. */
export const noScanner: VirusScanner = { scan: async () => ({ verdict: 'notScanned' }) };
