import type { FigureEntryText } from '@tirek/law';
import { useWords } from '../language/words.tsx';

/** Writes a figure's value by its kind: tenge, a share below one as per cent, a number. */
export function useWriteFigure(): (kind: FigureEntryText['kind'], value: number) => string {
  const { tenge, percent, number } = useWords();
  return (kind, value) =>
    kind === 'money' ? tenge(value) : kind === 'ratio' && value < 1 ? percent(value) : number(value);
}
