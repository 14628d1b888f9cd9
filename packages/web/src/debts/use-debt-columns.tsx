import { Tag } from '@navikt/ds-react/Tag';
import { Link } from '@tanstack/react-router';
import type { DebtList } from '@tirek/server/contract';
import { STAGE_COLOUR } from '../case/changes/DebtCard.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Column, dayCell, tiynCell } from '../listing/columns.ts';
import { useOffices } from '../offices/use-offices.ts';

type Row = DebtList['debts'][number];

/** The columns of the list of debts; each row leads to its case. */
export function useDebtColumns(): readonly Column<Row>[] {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  return [
    {
      name: t('debts.number'),
      cell: ({ number }) => number,
      show: (row, number) => (
        <Link to="/cases/$id/changes" params={{ id: row.case }} data-row>
          {number}
        </Link>
      ),
      sort: 'number',
      className: () => 'nowrap',
    },
    { name: t('debts.applicant'), cell: ({ applicant }) => applicant, isName: true },
    {
      name: t('debts.stage'),
      cell: ({ stage }) => t(`debt.stage.${stage}`),
      show: ({ stage }, text) => (
        <Tag size="small" variant="moderate" data-color={STAGE_COLOUR[stage]}>
          {text}
        </Tag>
      ),
    },
    { name: t('debt.cause'), cell: ({ cause }) => t(`debt.cause.${cause}`) },
    { name: t('cases.office'), cell: ({ office }) => nameOf(office) },
    { name: t('debt.amount'), cell: ({ amount }) => tiynCell(amount), sort: 'amount', isNumber: true },
    {
      name: t('debt.owed'),
      cell: ({ stage, owed }) => (stage === 'proposed' ? null : tiynCell(owed)),
      sort: 'owed',
      isNumber: true,
    },
    { name: t('debts.nextDue'), cell: ({ nextDue }) => dayCell(nextDue), sort: 'nextDue' },
  ];
}
