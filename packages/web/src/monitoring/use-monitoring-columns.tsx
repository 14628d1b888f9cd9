import { Link } from '@tanstack/react-router';
import type { MonitoringList } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Column, tiynCell } from '../listing/columns.ts';
import { useOffices } from '../offices/use-offices.ts';
import { useSignedIn } from '../session/use-me.ts';
import { Reasons } from './Reasons.tsx';
import { useSignWords } from './use-sign-words.ts';

type Row = MonitoringList['cases'][number];
const TEN_THOUSAND = 10_000;
const TIYN = 100;
/** An expectation, not an amount: whole tenge. */
const wholeTenge = (tiyn: number): number => Math.round(tiyn / TIYN) * TIYN;

/** The columns of the list of cases worth a look. */
export function useMonitoringColumns(tried: MonitoringList['tried']): readonly Column<Row>[] {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const { nameOf } = useOffices();
  const { why } = useSignWords();
  // Where a check is given in place, a row holds more than the way to its case.
  const link = may.includes('openCheck') ? { className: 'aksel-link' } : { 'data-row': true };
  return [
    {
      name: t('monitoring.case'),
      cell: ({ number }) => number,
      show: (row, number) => (
        <Link to="/cases/$id" params={{ id: row.case }} {...link}>
          {number}
        </Link>
      ),
      sort: 'number',
      className: () => 'nowrap',
    },
    { name: t('monitoring.office'), cell: ({ office }) => nameOf(office) },
    {
      name: t('monitoring.reasons'),
      cell: ({ reasons }) => (reasons === null ? t('monitoring.closed') : reasons.map(why).join(' ')),
      show: ({ reasons }, text) =>
        reasons === null ? <span className="tag tag-quiet">{text}</span> : <Reasons reasons={reasons} tried={tried} />,
      className: () => 'cell-reasons',
    },
    {
      name: t('monitoring.chance'),
      cell: ({ chance }) => (chance === null ? null : { share: chance / TEN_THOUSAND }),
      isNumber: true,
    },
    { name: t('monitoring.monthly'), cell: ({ monthly }) => tiynCell(monthly), sort: 'monthly', isNumber: true },
    {
      name: t('monitoring.expected'),
      cell: ({ expected }) => (expected === null ? null : { tiyn: wholeTenge(expected) }),
      isNumber: true,
    },
  ];
}
