import { Button } from '@navikt/ds-react/Button';
import { PAYMENT_STATES, PROOFS } from '@tirek/casework';
import type { ListedPayment, PaymentPage, RegisterView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { PagedList } from '../listing/PagedList.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useSort } from '../listing/use-sort.ts';
import { ask } from '../session/ask.ts';
import { usePaymentColumns } from './use-payment-columns.tsx';
import { usePaymentWords } from './use-payment-words.ts';

const PAGE = 25;
const EXPORT_PAGE = 100;

interface Asked {
  readonly state: string | undefined;
  readonly heldFor: string | undefined;
  readonly sort: string | undefined;
}

async function fetchPayments(id: string, asked: Asked, after: string | undefined, limit: number, signal?: AbortSignal) {
  const path = withQuery(`/v1/payment-registers/${id}/payments`, { ...asked, after, limit: String(limit) });
  const page = await ask<PaymentPage>(path, signal ? { signal } : {});
  return { rows: page.payments, next: page.next };
}

function Proofs({ payment }: { readonly payment: ListedPayment }) {
  const { t } = useOfficeWords();
  return (
    <ul className="proofs">
      {payment.proofs.map(({ proof, outcome }) => (
        <li key={proof} className={outcome === 'passed' ? '' : 'proof-failed'}>
          <span>{t(`proof.${proof}`)}</span>
          <span>{t(`proof.outcome.${outcome}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What shows the proofs of payments: the button in a row, and what it opens under it. */
function useProofs() {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (id: string): void => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
  const name = t('register.payment.proofs');
  const button = ({ id, proofs }: ListedPayment) =>
    proofs.length > 0 && (
      <Button size="small" variant="tertiary" aria-expanded={open.includes(id)} onClick={() => toggle(id)}>
        {name}
      </Button>
    );
  const below = (payment: ListedPayment) => open.includes(payment.id) && <Proofs payment={payment} />;
  return { act: { name, button }, below };
}

/** How many payments stand where; each count is a filter of the list below. */
function StateCounts({ register }: { readonly register: RegisterView }) {
  const { t, number } = useOfficeWords();
  const { money } = usePaymentWords();
  const [filters, change] = useFilters();
  const counts = PAYMENT_STATES.flatMap((state) => {
    const counted = register.byState[state];
    return counted && counted.count > 0 ? [{ state, ...counted }] : [];
  });
  const chosen = filters['state'] ?? '';
  return (
    <ul className="state-counts" aria-label={t('register.byState')}>
      {counts.map(({ state, count, sum }) => (
        <li key={state}>
          <button
            type="button"
            aria-pressed={chosen === state}
            onClick={() => change({ state: chosen === state ? '' : state, held: '' })}
          >
            <span>{t(`paymentState.${state}`)}</span>
            <strong>{number(count)}</strong>
            <span className="small nowrap">{money(sum)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The payments of a register, page by page, by where they stand. */
export function RegisterPayments({ register }: { readonly register: RegisterView }) {
  const { t } = useOfficeWords();
  const [filters] = useFilters();
  const columns = usePaymentColumns();
  const sorting = useSort(columns.page);
  const asked: Asked = {
    state: oneOf(PAYMENT_STATES, filters['state']),
    heldFor: oneOf(PROOFS, filters['held']),
    sort: sorting.asked,
  };
  const { id, version } = register;
  const list = usePages(['payments', 'list', id, version, asked], (after) => fetchPayments(id, asked, after, PAGE));
  const payments = (list.pages ?? []).flatMap((page) => page.rows);
  return (
    <section className="stack-small" aria-labelledby="register-payments">
      <h2 id="register-payments" className="aksel-heading aksel-heading--small">
        {t('register.list')}
      </h2>
      <StateCounts register={register} />
      <PagedList
        list={list}
        caption={t('register.list')}
        columns={columns.page}
        rows={payments}
        keyOf={(payment) => payment.id}
        sorting={sorting}
        {...useProofs()}
        none={t('register.list.none')}
        exported={{
          name: `tirek-payments-${register.month}-${register.number}`,
          columns: columns.file,
          fetchPage: (after, signal) => fetchPayments(id, asked, after, EXPORT_PAGE, signal),
        }}
      />
    </section>
  );
}
