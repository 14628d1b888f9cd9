import { createRequire } from 'node:module';
import path from 'node:path';
import type { LetterPage } from '../page.ts';
import { definitionOf } from './definition.ts';

/** What is used of pdfmake, which brings no types of its own. */
interface PdfMake {
  addFonts(fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>): void;
  setLocalAccessPolicy(mayRead: (file: string) => boolean): void;
  setUrlAccessPolicy(mayFetch: (url: string) => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Buffer> };
}

const require = createRequire(import.meta.url);
const pdfmake = require('pdfmake') as PdfMake;
// The whole font as one file: the parts that pages of the web load would leave letters of Kazakh and ₸ blank.
const FONTS = path.dirname(require.resolve('@expo-google-fonts/golos-text/package.json'));
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => file.startsWith(FONTS + path.sep));
pdfmake.addFonts({
  Golos: {
    normal: path.join(FONTS, '400Regular', 'GolosText_400Regular.ttf'),
    bold: path.join(FONTS, '700Bold', 'GolosText_700Bold.ttf'),
  },
});

/** Lays a letter out as PDF. */
export const layOut = (page: LetterPage): Promise<Uint8Array> => pdfmake.createPdf(definitionOf(page)).getBuffer();
