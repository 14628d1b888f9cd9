/** What a spreadsheet would take for a formula is only a text here. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

function quoted(cell: string): string {
  const plain = harmless(cell);
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows as a table that spreadsheets of the country open at once: UTF-8 with its mark, semicolons between the cells. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
