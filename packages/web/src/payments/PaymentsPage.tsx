import '../listing/listing.css';
import './payments.css';
import { Select } from '@navikt/ds-react/Select';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { REGISTER_STATES } from '@tirek/casework';
import type { BankLinePage, ListedRegister, RegisterList } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
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

function RegisterRow({ register }: { readonly register: ListedRegister }) {
  const { t, number, day } = useOfficeWords();
  const { month, money } = usePaymentWords();
  const { nameOf } = useOffices();
  const { count, sum, sentDay } = register;
  return (
    <tr>
      <th scope="row" data-label={t('payments.register')} className="nowrap">
        <Link to="/payments/$id" params={{ id: register.id }} data-row>
          {t('payments.registerOf', { month: month(register.month), number: number(register.number) })}
        </Link>
      </th>
      <td data-label={t('payments.territory')}>{nameOf(register.office)}</td>
      <td data-label={t('payments.state')}>
        <RegisterTag state={register.state} />
      </td>
      <td data-label={t('payments.count')} className={`number ${count === null ? 'cell-empty' : ''}`}>
        {count === null ? '' : number(count)}
      </td>
      <td data-label={t('payments.sum')} className={`number nowrap ${sum === null ? 'cell-empty' : ''}`}>
        {sum === null ? '' : money(sum)}
      </td>
      <td data-label={t('payments.sentOn')} className={sentDay === null ? 'cell-empty' : ''}>
        {sentDay === null ? '' : day(sentDay)}
      </td>
    </tr>
  );
}

function RegisterTable({ registers }: { readonly registers: readonly ListedRegister[] }) {
  const { t } = useOfficeWords();
  return (
    <div className="list-scroll" data-list>
      <table className="list-table list-cards">
        <caption className="aksel-sr-only">{t('payments.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('payments.register')}</th>
            <th scope="col">{t('payments.territory')}</th>
            <th scope="col">{t('payments.state')}</th>
            <th scope="col" className="number">
              {t('payments.count')}
            </th>
            <th scope="col" className="number">
              {t('payments.sum')}
            </th>
            <th scope="col">{t('payments.sentOn')}</th>
          </tr>
        </thead>
        <tbody>
          {registers.map((register) => (
            <RegisterRow key={register.id} register={register} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Registers of payments by month and territory, the funds that are left, and what of the bank waits. */
export function PaymentsPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const [filters, change] = useFilters();
  const asked = { month: filters['month'], state: oneOf(REGISTER_STATES, filters['state']) };
  const list = usePages(['payments', 'registers', asked], (after) =>
    ask<RegisterList>(withQuery('/v1/payment-registers', { ...asked, after, limit: PAGE })),
  );
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
        <Select
          size="small"
          label={t('payments.state')}
          value={filters['state'] ?? ''}
          onChange={(event) => change({ state: event.target.value })}
        >
          <option value="">{t('payments.state.all')}</option>
          {REGISTER_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`registerState.${state}`)}
            </option>
          ))}
        </Select>
      </div>
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {registers.length > 0 && <RegisterTable registers={registers} />}
      {list.pages !== undefined && registers.length === 0 && (
        <p className="empty">{t(isFiltered ? 'payments.none.filtered' : 'payments.none')}</p>
      )}
      {registers.length > 0 && (
        <MorePages
          shown={registers.length}
          hasMore={list.hasNextPage}
          isLoading={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
      <PayerCard />
    </div>
  );
}
