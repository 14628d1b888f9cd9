import { Link } from '@tanstack/react-router';
import type { ListedObjection } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Column, dayCell } from '../listing/columns.ts';
import { useOffices } from '../offices/use-offices.ts';

/** The columns of a list of objections; each row leads to its case. */
export function useObjectionColumns(state: 'open' | 'answered'): readonly Column<ListedObjection>[] {
  const { t, day } = useOfficeWords();
  const { nameOf } = useOffices();
  const what: Column<ListedObjection> = {
    name: t('objections.what'),
    cell: ({ kind, way }) => `${t(`objection.kind.${kind}`)} · ${t(`objection.way.${way}`)}`,
    show: (row, text) => (
      <span>
        <Link to="/cases/$id/sanctions" params={{ id: row.case }} data-row>
          {text}
        </Link>
        {row.mayAnswer && (
          <span className="row-tags">
            <span className="tag">{t('objections.yours')}</span>
          </span>
        )}
      </span>
    ),
  };
  const due: Column<ListedObjection> = {
    name: t('objections.due'),
    cell: ({ dueDay }) => dayCell(dueDay),
    show: ({ late }, text) => (late ? `${text} · ${t('objections.late')}` : text),
    sort: 'dueDay',
    className: ({ late }) => (late ? 'late' : ''),
  };
  const result: Column<ListedObjection> = {
    name: t('objections.result'),
    cell: ({ outcome, decidedDay }) =>
      outcome === null || decidedDay === null ? null : `${t(`objection.outcome.${outcome}`)}, ${day(decidedDay)}`,
    sort: 'decidedDay',
  };
  const answers: Column<ListedObjection> = {
    name: t('objections.answers'),
    cell: ({ answeringOffice }) => nameOf(answeringOffice),
  };
  return [
    what,
    { name: t('objections.family'), cell: ({ applicant }) => applicant, isName: true },
    { name: t('work.number'), cell: ({ number }) => number, sort: 'number', className: () => 'nowrap' },
    { name: t('objections.office'), cell: ({ office }) => nameOf(office) },
    { name: t('objections.filed'), cell: ({ filedDay }) => dayCell(filedDay), sort: 'filedDay' },
    ...(state === 'open' ? [due, answers] : [result]),
  ];
}
