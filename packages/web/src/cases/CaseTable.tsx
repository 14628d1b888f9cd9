import { Link } from '@tanstack/react-router';
import type { ListedCase } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';

/** Words of a row of the list, the same on the page and in the table that is kept. */
export function useCaseCells() {
  const { t, day } = useOfficeWords();
  const { nameOf: officeName } = useOffices();
  const written = (iso: string | null): string => (iso === null ? '' : day(iso));
  const head = [
    t('cases.number'),
    t('cases.applicant'),
    t('cases.phase'),
    t('cases.office'),
    t('cases.submitted'),
    t('cases.due'),
    t('cases.outcome'),
  ] as const;
  const outcomeOf = ({ outcome, decidedDay }: ListedCase): string => {
    if (outcome === null) return '';
    const said = t(`outcome.${outcome}`);
    return decidedDay === null ? said : t('cases.outcome.on', { outcome: said, day: day(decidedDay) });
  };
  const toCells = (row: ListedCase): readonly string[] => [
    row.number,
    row.applicant,
    t(`phase.${row.phase}`),
    officeName(row.office),
    written(row.submittedDay),
    row.outcome === null ? written(row.dueDay) : '',
    outcomeOf(row),
  ];
  return { head, toCells };
}

interface CaseTableProps {
  readonly cases: readonly ListedCase[];
  /** What the table holds, for who does not see the page around it. */
  readonly caption: string;
}

/** Cases to be scanned; each row leads to its case. */
export function CaseTable({ cases, caption }: CaseTableProps) {
  const { head, toCells } = useCaseCells();
  return (
    <div className="list-scroll" data-list>
      <table className="list-table list-cards">
        <caption className="aksel-sr-only">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((row) => {
            const [number, applicant, ...cells] = toCells(row);
            return (
              <tr key={row.id}>
                <th scope="row" data-label={head[0]} className="nowrap">
                  <Link to="/cases/$id" params={{ id: row.id }} data-row>
                    {number}
                  </Link>
                </th>
                <td data-label={head[1]} translate="no">
                  {applicant}
                </td>
                {cells.map((cell, i) => (
                  <td key={head[i + 2]} data-label={head[i + 2]} className={cell === '' ? 'cell-empty' : ''}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
