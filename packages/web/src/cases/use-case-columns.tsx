import { Link } from '@tanstack/react-router';
import type { ListedCase } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Column, dayCell } from '../listing/columns.ts';
import { useOffices } from '../offices/use-offices.ts';

/** The columns of a list of cases; each row leads to its case. */
export function useCaseColumns(): readonly Column<ListedCase>[] {
  const { t, day } = useOfficeWords();
  const { nameOf } = useOffices();
  const outcomeOf = ({ outcome, decidedDay }: ListedCase): string => {
    if (outcome === null) return '';
    const said = t(`outcome.${outcome}`);
    return decidedDay === null ? said : t('cases.outcome.on', { outcome: said, day: day(decidedDay) });
  };
  return [
    {
      name: t('cases.number'),
      cell: ({ number }) => number,
      show: ({ id }, number) => (
        <Link to="/cases/$id" params={{ id }} data-row>
          {number}
        </Link>
      ),
      sort: 'number',
      className: () => 'nowrap',
    },
    { name: t('cases.applicant'), cell: ({ applicant }) => applicant, isName: true },
    { name: t('cases.phase'), cell: ({ phase }) => t(`phase.${phase}`) },
    { name: t('cases.office'), cell: ({ office }) => nameOf(office) },
    { name: t('cases.submitted'), cell: ({ submittedDay }) => dayCell(submittedDay), sort: 'submittedDay' },
    {
      name: t('cases.due'),
      cell: ({ outcome, dueDay }) => (outcome === null ? dayCell(dueDay) : null),
      sort: 'dueDay',
    },
    { name: t('cases.outcome'), cell: outcomeOf },
  ];
}
