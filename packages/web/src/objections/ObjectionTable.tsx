import { Link } from '@tanstack/react-router';
import type { ListedObjection } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';

/** Words of a row, the same on the page and in the table that is kept. */
export function useObjectionCells(state: 'open' | 'answered') {
  const { t, day } = useOfficeWords();
  const { nameOf } = useOffices();
  const written = (iso: string | null): string => (iso === null ? '' : day(iso));
  const head = [
    t('objections.what'),
    t('objections.family'),
    t('work.number'),
    t('objections.office'),
    t('objections.filed'),
    t(state === 'open' ? 'objections.due' : 'objections.result'),
    ...(state === 'open' ? [t('objections.answers')] : []),
  ];
  const toCells = (row: ListedObjection): readonly string[] => [
    `${t(`objection.kind.${row.kind}`)} · ${t(`objection.way.${row.way}`)}`,
    row.applicant,
    row.number,
    nameOf(row.office),
    day(row.filedDay),
    row.outcome === null
      ? `${written(row.dueDay)}${row.late ? ` · ${t('objections.late')}` : ''}`
      : `${t(`objection.outcome.${row.outcome}`)}, ${written(row.decidedDay)}`,
    ...(state === 'open' ? [nameOf(row.answeringOffice)] : []),
  ];
  return { head, toCells };
}

interface ObjectionTableProps {
  readonly objections: readonly ListedObjection[];
  readonly state: 'open' | 'answered';
  readonly caption: string;
}

/** Objections to be scanned; each row leads to its case. */
export function ObjectionTable({ objections, state, caption }: ObjectionTableProps) {
  const { t } = useOfficeWords();
  const { head, toCells } = useObjectionCells(state);
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
          {objections.map((row) => {
            const [what, family, ...cells] = toCells(row);
            return (
              <tr key={`${row.case} ${row.id}`}>
                <th scope="row" data-label={head[0]}>
                  <span>
                    <Link to="/cases/$id/sanctions" params={{ id: row.case }} data-row>
                      {what}
                    </Link>
                    {row.mayAnswer && (
                      <span className="row-tags">
                        <span className="tag">{t('objections.yours')}</span>
                      </span>
                    )}
                  </span>
                </th>
                <td data-label={head[1]} translate="no">
                  {family}
                </td>
                {cells.map((cell, i) => (
                  <td key={head[i + 2]} data-label={head[i + 2]} className={i === 3 && row.late ? 'late' : ''}>
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
