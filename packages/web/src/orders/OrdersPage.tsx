import '../case/case-work.css';
import { Select } from '@navikt/ds-react/Select';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { isWithin } from '@tirek/casework';
import type { OrderList } from '@tirek/server/contract';
import { toDayFields, readDayFields } from '../check/day-fields.ts';
import { DayInput } from '../check/DayInput.tsx';
import { today } from '../check/today.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useState } from 'react';
import { IssueOrder } from './IssueOrder.tsx';
import { OrderCard } from './OrderCard.tsx';

const ALL = 'all';
const OTHER = 'other';

interface FiltersProps {
  readonly office: string;
  /** An ISO day, or `all`. */
  readonly on: string;
}

/** Which office and which day; they live in the address. */
function Filters({ office, on }: FiltersProps) {
  const { t } = useOfficeWords();
  const me = useSignedIn();
  const { all, nameOf } = useOffices();
  const navigate = useNavigate();
  const [day, setDay] = useState(() => toDayFields(on === ALL ? today() : on));
  const own = me.office ?? '';
  // One's own territory, and what stands above it.
  const seen = all.filter(({ path, kind }) => kind !== 'ministry' && (isWithin(path, own) || isWithin(own, path)));
  const show = (next: { readonly office?: string; readonly on?: string }): void =>
    void navigate({ to: '/orders', search: { office, on, ...next }, replace: true });
  const choice = on === ALL ? ALL : on === today() ? '' : OTHER;
  const [other, setOther] = useState(choice === OTHER);
  return (
    <div className="filters">
      <Select label={t('order.office')} value={office} onChange={(event) => show({ office: event.target.value })}>
        {seen.map(({ path }) => (
          <option key={path} value={path}>
            {nameOf(path)}
          </option>
        ))}
      </Select>
      <Select
        label={t('order.on')}
        value={other ? OTHER : choice}
        onChange={({ target: { value } }) => {
          setOther(value === OTHER);
          if (value !== OTHER) show({ on: value === ALL ? ALL : today() });
        }}
      >
        <option value="">{t('order.on.today')}</option>
        <option value={ALL}>{t('order.on.any')}</option>
        <option value={OTHER}>{t('order.on.other')}</option>
      </Select>
      {other && (
        <DayInput
          legend={t('order.on.other')}
          value={day}
          onChange={(fields) => {
            setDay(fields);
            const reading = readDayFields(fields);
            if (reading.ok) show({ on: reading.iso });
          }}
        />
      )}
    </div>
  );
}

/** The orders by which commissions sit: who, for how long, how many must vote; issuing one and ending one. */
export function OrdersPage() {
  const { t } = useOfficeWords();
  const me = useSignedIn();
  const { office = me.office ?? '', on = ALL } = useSearch({ from: '/signing/office/orders' });
  const query = new URLSearchParams({ office, ...(on === ALL ? {} : { on }) }).toString();
  const orders = useQuery({
    queryKey: ['orders', office, on],
    queryFn: () => ask<OrderList>(`/v1/commission-orders?${query}`),
  });
  const mayIssue = me.may.includes('issueOrder') && isWithin(office, me.office ?? '');
  return (
    <div className="stack">
      <PageHeading title={t('order.title')} size="medium" />
      <p className="lead">{t('order.lead')}</p>
      <Filters office={office} on={on} />
      <ProblemNote error={orders.error} />
      {orders.isPending && <Loading />}
      {orders.data?.orders.length === 0 && <p className="empty">{t('order.none')}</p>}
      <ul className="orders">
        {orders.data?.orders.map((order) => (
          <OrderCard key={order.id} order={order} names={orders.data.names} />
        ))}
      </ul>
      {mayIssue && <IssueOrder key={office} office={office} />}
    </div>
  );
}
