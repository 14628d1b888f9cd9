const FAMILY = "'Golos Text Variable', system-ui, sans-serif";

let brush: CanvasRenderingContext2D | null | undefined;

/** How wide a text is drawn, in pixels; half bold, so that a bold label fits too. */
export function textWidth(text: string, size: number): number {
  brush ??= document.createElement('canvas').getContext('2d');
  if (!brush) return text.length * size * 0.6;
  brush.font = `600 ${size}px ${FAMILY}`;
  return brush.measureText(text).width;
}

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
