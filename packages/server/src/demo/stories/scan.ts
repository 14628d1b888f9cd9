import { DEMO_PHOTO } from '../photo.ts';

/** A page that says what it is. */
const objectsOf = (text: string): readonly string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
];

function toPdf(said: string): Buffer {
  const objects = objectsOf(`BT /F1 18 Tf 72 760 Td (${said}) Tj ET`);
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${count}\n0000000000 65535 f \n${rows}${trailer}`);
}

/** The scan of an application on paper, as every story brings it. */
export const DEMO_SCAN: Uint8Array = toPdf('Application for targeted social assistance');
/** The scan of a contract that was signed on paper. */
export const DEMO_SIGNED: Uint8Array = toPdf('Social contract: signed page');
/** What a family shows of what it has done. */
export const DEMO_EVIDENCE: Uint8Array = toPdf('Note: took part');

/** What a step of a story brings, as it is kept. */
export const FILES = {
  visitPhoto: { kind: 'visitPhoto', mediaType: 'image/png', content: DEMO_PHOTO },
  paperApplication: { kind: 'paperApplication', mediaType: 'application/pdf', content: DEMO_SCAN },
  signedContract: { kind: 'contract', mediaType: 'application/pdf', content: DEMO_SIGNED },
  evidence: { kind: 'obligation', mediaType: 'application/pdf', content: DEMO_EVIDENCE },
} as const;
