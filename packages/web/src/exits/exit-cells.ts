import type { ExitRow, ExitTab } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';

const TIYN = 100;

/** Words of a row of each list, the same on the page and in the table that is kept. */
export function useExitCells(tab: ExitTab) {
  const { t, day, tenge } = useOfficeWords();
  const { nameOf } = useOffices();
  const written = (iso: string | null): string => (iso === null ? '' : day(iso));
  const money = (tiyn: number | null): string => (tiyn === null ? '' : tenge(tiyn / TIYN));
  const kind = ({ kind: one }: ExitRow): string => (one === null ? '' : t(`exits.kind.${one}`));
  const result = ({ reviewResult }: ExitRow): string => (reviewResult === null ? '' : t(`exit.result.${reviewResult}`));
  const office = { name: t('cases.office'), of: (row: ExitRow) => nameOf(row.office) };
  const columns: Readonly<Record<ExitTab, readonly { readonly name: string; of(row: ExitRow): string }[]>> = {
    leaving: [
      { name: t('exits.aidEnds'), of: ({ aidTo }) => written(aidTo) },
      { name: t('exits.kind'), of: kind },
      { name: t('exits.result'), of: result },
      office,
    ],
    left: [
      { name: t('exits.leftOn'), of: ({ exitDay }) => written(exitDay) },
      { name: t('exits.reason'), of: ({ exitReason }) => (exitReason === null ? '' : t(`exit.reason.${exitReason}`)) },
      { name: t('exits.result'), of: result },
      office,
    ],
    followUps: [
      { name: t('exits.due'), of: ({ followUpDay }) => written(followUpDay) },
      {
        name: t('exits.asked'),
        of: ({ followUpAfter }) => (followUpAfter === null ? '' : t('exit.months', { count: followUpAfter })),
      },
      { name: t('exits.reason'), of: ({ exitReason }) => (exitReason === null ? '' : t(`exit.reason.${exitReason}`)) },
      office,
    ],
    longStayers: [
      { name: t('exits.monthsAssisted'), of: ({ months }) => String(months ?? '') },
      { name: t('exits.casesOfFamily'), of: ({ cases }) => String(cases ?? '') },
      { name: t('exits.kind'), of: kind },
      { name: t('exits.aidEnds'), of: ({ aidTo }) => written(aidTo) },
      office,
    ],
    nearMisses: [
      { name: t('exits.over'), of: ({ missedBy }) => money(missedBy) },
      { name: t('exits.now'), of: ({ incomeNow }) => money(incomeNow) },
      { name: t('exits.atMost'), of: ({ incomeAtMost }) => money(incomeAtMost) },
      { name: t('exits.offers'), of: ({ offers }) => offers.map((one) => t(`exits.offer.${one}`)).join('; ') },
      office,
    ],
  };
  const own = columns[tab];
  return {
    head: [t('exits.number'), t('exits.family'), ...own.map(({ name }) => name)],
    toCells: (row: ExitRow): readonly string[] => [row.number, row.applicant, ...own.map(({ of }) => of(row))],
  };
}
