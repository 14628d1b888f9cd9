import '../listing/listing.css';
import './payments.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { REGISTER_STATES } from '@tirek/casework';
import type { BankLinePage, ListedRegister, RegisterList } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Column, dayCell, numberCell, tiynCell } from '../listing/columns.ts';
import { FilterSelect } from '../listing/FilterSelect.tsx';
import { officeDay } from '../listing/office-day.ts';
import { PagedList } from '../listing/PagedList.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useSort } from '../listing/use-sort.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Funds } from './Funds.tsx';
import { MonthSelect } from './MonthSelect.tsx';
import { OpenRegister } from './OpenRegister.tsx';
import { PayerCard } from './PayerCard.tsx';
import { RegisterTag } from './StateTag.tsx';
import { usePaymentWords } from './use-payment-words.ts';

const PAGE = '25';

/** How many lines of the bank wait, and the way to them. */
function QueueLink() {
  const { t } = useOfficeWords();
  const { data } = useQuery({
    queryKey: ['payments', 'queue', 'count'],
    queryFn: () => ask<BankLinePage>('/v1/bank-lines?limit=1'),
  });
  if (!data) return null;
  return (
    <Link to="/payments/lines" className={`queue-link ${data.open > 0 ? 'queue-link-waits' : ''}`}>
      <strong>{t('payments.queue.link')}</strong>
      <span>{data.open > 0 ? t('payments.queue.waiting', { count: data.open }) : t('payments.queue.nothing')}</span>
    </Link>
  );
}

/** The columns of the list of registers; each row leads to its register. */
function useRegisterColumns(): readonly Column<ListedRegister>[] {
  const { t, number } = useOfficeWords();
  const { month } = usePaymentWords();
  const { nameOf } = useOffices();
  return [
    {
      name: t('payments.register'),
      cell: (row) => t('payments.registerOf', { month: month(row.month), number: number(row.number) }),
      show: ({ id }, text) => (
        <Link to="/payments/$id" params={{ id }} data-row>
          {text}
        </Link>
      ),
      sort: 'month',
      className: () => 'nowrap',
    },
    { name: t('payments.territory'), cell: ({ office }) => nameOf(office) },
    {
      name: t('payments.state'),
      cell: ({ state }) => t(`registerState.${state}`),
      show: ({ state }) => <RegisterTag state={state} />,
    },
    { name: t('payments.count'), cell: ({ count }) => numberCell(count), sort: 'count', isNumber: true },
    { name: t('payments.sum'), cell: ({ sum }) => tiynCell(sum), sort: 'sum', isNumber: true },
    { name: t('payments.sentOn'), cell: ({ sentDay }) => dayCell(sentDay), sort: 'sentDay' },
  ];
}

type Asked = Readonly<Record<'month' | 'state' | 'sort', string | undefined>>;

const fetchRegisters = (asked: Asked, after: string | undefined, signal?: AbortSignal): Promise<RegisterList> =>
  ask<RegisterList>(withQuery('/v1/payment-registers', { ...asked, after, limit: PAGE }), signal ? { signal } : {});

/** Registers of payments by month and territory, the funds that are left, and what of the bank waits. */
export function PaymentsPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const [filters, change] = useFilters();
  const columns = useRegisterColumns();
  const sorting = useSort(columns, '-month');
  const asked: Asked = {
    month: filters['month'],
    state: oneOf(REGISTER_STATES, filters['state']),
    sort: sorting.asked,
  };
  const list = usePages(['payments', 'registers', asked], (after) => fetchRegisters(asked, after));
  const registers = (list.pages ?? []).flatMap((page) => page.registers);
  const isFiltered = asked.month !== undefined || asked.state !== undefined;
  return (
    <div className="stack-small">
      <PageHeading title={t('payments.title')} size="medium" />
      <p className="quiet">{t('payments.lead')}</p>
      <div className="payments-tops">
        <Funds />
        <QueueLink />
      </div>
      {may.includes('openPayments') && <OpenRegister />}
      <div className="filters" role="search">
        <MonthSelect
          value={filters['month'] ?? ''}
          all={t('payments.state.all')}
          onChange={(month) => change({ month })}
        />
        <FilterSelect
          label={t('payments.state')}
          value={asked.state}
          all={t('payments.state.all')}
          options={REGISTER_STATES}
          nameOf={(state) => t(`registerState.${state}`)}
          onChange={(state) => change({ state })}
        />
      </div>
      <PagedList
        list={list}
        caption={t('payments.title')}
        columns={columns}
        rows={registers}
        keyOf={({ id }) => id}
        sorting={sorting}
        none={t(isFiltered ? 'payments.none.filtered' : 'payments.none')}
        exported={{
          name: `tirek-registers-${officeDay()}`,
          fetchPage: async (after, signal) => {
            const page = await fetchRegisters(asked, after, signal);
            return { rows: page.registers, next: page.next };
          },
        }}
      />
      <PayerCard />
    </div>
  );
}
