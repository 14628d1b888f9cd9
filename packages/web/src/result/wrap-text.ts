/** Golos Text is about this wide, in parts of the letter size; a guess for breaking lines, on the safe side for Cyrillic. */
const LETTER = 0.6;

/** How wide a text is drawn, in pixels, roughly. */
export const textWidth = (text: string, size: number): number => text.length * size * LETTER;

/** Breaks a label into lines for a picture; a word longer than a line stays whole. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
