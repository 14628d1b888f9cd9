import { Link } from '@tanstack/react-router';
import type { ExitRow, ExitTab } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Column, dayCell, numberCell, tiynCell } from '../listing/columns.ts';
import { useOffices } from '../offices/use-offices.ts';

/** The columns of each list about leaving; each row leads to the exit of its case. */
export function useExitColumns(tab: ExitTab): readonly Column<ExitRow>[] {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  const number: Column<ExitRow> = {
    name: t('exits.number'),
    cell: (row) => row.number,
    show: ({ id }, text) => (
      <Link to="/cases/$id/exit" params={{ id }} data-row>
        {text}
      </Link>
    ),
    sort: 'number',
    className: () => 'nowrap',
  };
  const family: Column<ExitRow> = { name: t('exits.family'), cell: ({ applicant }) => applicant, isName: true };
  const aidEnds: Column<ExitRow> = { name: t('exits.aidEnds'), cell: ({ aidTo }) => dayCell(aidTo), sort: 'aidTo' };
  const kind: Column<ExitRow> = {
    name: t('exits.kind'),
    cell: ({ kind: one }) => (one === null ? null : t(`exits.kind.${one}`)),
  };
  const result: Column<ExitRow> = {
    name: t('exits.result'),
    cell: ({ reviewResult }) => (reviewResult === null ? null : t(`exit.result.${reviewResult}`)),
  };
  const reason: Column<ExitRow> = {
    name: t('exits.reason'),
    cell: ({ exitReason }) => (exitReason === null ? null : t(`exit.reason.${exitReason}`)),
  };
  const own: Readonly<Record<ExitTab, readonly Column<ExitRow>[]>> = {
    leaving: [aidEnds, kind, result],
    left: [{ name: t('exits.leftOn'), cell: ({ exitDay }) => dayCell(exitDay), sort: 'exitDay' }, reason, result],
    followUps: [
      { name: t('exits.due'), cell: ({ followUpDay }) => dayCell(followUpDay), sort: 'followUpDay' },
      {
        name: t('exits.asked'),
        cell: ({ followUpAfter }) => (followUpAfter === null ? null : t('exit.months', { count: followUpAfter })),
      },
      reason,
    ],
    longStayers: [
      { name: t('exits.monthsAssisted'), cell: ({ months }) => numberCell(months), sort: 'months', isNumber: true },
      { name: t('exits.casesOfFamily'), cell: ({ cases }) => numberCell(cases), isNumber: true },
      kind,
      aidEnds,
    ],
    nearMisses: [
      { name: t('exits.over'), cell: ({ missedBy }) => tiynCell(missedBy), sort: 'missedBy', isNumber: true },
      { name: t('exits.now'), cell: ({ incomeNow }) => tiynCell(incomeNow), sort: 'incomeNow', isNumber: true },
      { name: t('exits.atMost'), cell: ({ incomeAtMost }) => tiynCell(incomeAtMost), isNumber: true },
      { name: t('exits.offers'), cell: ({ offers }) => offers.map((one) => t(`exits.offer.${one}`)).join('; ') },
    ],
  };
  return [number, family, ...own[tab], { name: t('cases.office'), cell: ({ office }) => nameOf(office) }];
}
