import '../listing/listing.css';
import { DEBT_CAUSES, DEBT_STAGES } from '@tirek/casework';
import type { DebtList } from '@tirek/server/contract';
import { tenge } from '../case/changes/tiyn.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { FilterSelect } from '../listing/FilterSelect.tsx';
import { officeDay } from '../listing/office-day.ts';
import { OfficeFilter } from '../listing/OfficeFilter.tsx';
import { PagedList } from '../listing/PagedList.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useSort } from '../listing/use-sort.ts';
import { ask } from '../session/ask.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useDebtColumns } from './use-debt-columns.tsx';
import './debts.css';

type Asked = Readonly<Record<'stage' | 'cause' | 'office' | 'sort', string | undefined>>;

const fetchDebts = (asked: Asked, after: string | undefined, signal?: AbortSignal): Promise<DebtList> =>
  ask<DebtList>(withQuery('/v1/debts', { ...asked, after }), signal ? { signal } : {});

function DebtFilters({ asked, change }: { readonly asked: Asked; change(next: Record<string, string>): void }) {
  const { t } = useOfficeWords();
  return (
    <div className="filters" role="search">
      <FilterSelect
        label={t('debts.stage')}
        value={asked.stage}
        all={t('debts.stage.all')}
        options={DEBT_STAGES}
        nameOf={(one) => t(`debt.stage.${one}`)}
        onChange={(stage) => change({ stage })}
      />
      <FilterSelect
        label={t('debt.cause')}
        value={asked.cause}
        all={t('debts.cause.all')}
        options={DEBT_CAUSES}
        nameOf={(one) => t(`debt.cause.${one}`)}
        onChange={(cause) => change({ cause })}
      />
      <OfficeFilter value={asked.office} onChange={(office) => change({ office })} />
    </div>
  );
}

function Sums({ sums }: Pick<DebtList, 'sums'>) {
  const { t, number, tenge: written } = useOfficeWords();
  const shown = [
    [t('debts.count'), number(sums.count)],
    [t('debts.sum.asked'), written(tenge(sums.amount))],
    [t('debts.sum.repaid'), written(tenge(sums.repaid))],
    [t('debts.sum.writtenOff'), written(tenge(sums.writtenOff))],
    [t('debts.sum.owed'), written(tenge(sums.owed))],
  ] as const;
  return (
    <dl className="sums">
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt className="quiet small">{label}</dt>
          <dd className="nowrap">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Money paid without right in one's territory: how far each debt is, what is left, what is due next. */
export function DebtsPage() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const columns = useDebtColumns();
  const sorting = useSort(columns, 'nextDue');
  const asked: Asked = {
    sort: sorting.asked,
    stage: oneOf(DEBT_STAGES, filters['stage']),
    cause: oneOf(DEBT_CAUSES, filters['cause']),
    office: filters['office'],
  };
  const list = usePages(['debts', asked], (after) => fetchDebts(asked, after));
  const debts = (list.pages ?? []).flatMap((page) => page.debts);
  const sums = list.pages?.[0]?.sums;
  return (
    <div className="stack-small">
      <PageHeading title={t('debts.title')} size="medium" />
      <p className="lead">{t('debts.lead')}</p>
      <DebtFilters asked={asked} change={change} />
      {sums && sums.count > 0 && <Sums sums={sums} />}
      <PagedList
        list={list}
        caption={t('debts.title')}
        columns={columns}
        rows={debts}
        keyOf={({ debt }) => debt}
        sorting={sorting}
        none={t('debts.none')}
        count={sums?.count}
        exported={{
          name: `tirek-debts-${officeDay()}`,
          fetchPage: async (after, signal) => {
            const { debts: rows, next } = await fetchDebts(asked, after, signal);
            return { rows, next };
          },
        }}
      />
    </div>
  );
}
