import type { TableCell } from '@tirek/server/contract';
import type { ReactNode } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';

/** A column of a list: one for the page and for what is downloaded of it. */
export interface Column<Row> {
  readonly name: string;
  /** What a row has in it; nothing where it is null or empty. */
  cell(row: Row): TableCell;
  /** How the page shows it, where that is more than the text. */
  show?(row: Row, text: string): ReactNode;
  /** The name the server orders the list by, where it can. */
  readonly sort?: string;
  /** Figures stand under each other. */
  readonly isNumber?: boolean;
  /** Names of people are not translated by a browser. */
  readonly isName?: boolean;
  className?(row: Row): string;
}

const TIYN = 100;

/** What a cell says on the page. */
export function useCellText(): (cell: TableCell) => string {
  const { day, tenge, number, percent } = useOfficeWords();
  return (cell) => {
    if (cell === null) return '';
    if (typeof cell === 'string') return cell;
    if ('day' in cell) return day(cell.day);
    if ('tiyn' in cell) return tenge(cell.tiyn / TIYN);
    return 'share' in cell ? percent(cell.share) : number(cell.number);
  };
}

/** A day, where there is one. */
export const dayCell = (iso: string | null): TableCell => (iso === null ? null : { day: iso });
/** Whole tiyn, where they are known. */
export const tiynCell = (tiyn: number | null): TableCell => (tiyn === null ? null : { tiyn });
/** A number, where it is known. */
export const numberCell = (number: number | null): TableCell => (number === null ? null : { number });
