import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import { PAYMENT_STATES, PROOFS } from '@tirek/casework';
import type { ListedPayment, PaymentPage, RegisterView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ExportCsv } from '../listing/ExportCsv.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PaymentTag } from './StateTag.tsx';
import { usePaymentWords } from './use-payment-words.ts';

const PAGE = 25;
const EXPORT_PAGE = 100;

interface Asked {
  readonly state: string | undefined;
  readonly heldFor: string | undefined;
}

async function fetchPayments(id: string, asked: Asked, after: string | undefined, limit: number, signal?: AbortSignal) {
  const path = withQuery(`/v1/payment-registers/${id}/payments`, { ...asked, after, limit: String(limit) });
  const page = await ask<PaymentPage>(path, signal ? { signal } : {});
  return { rows: page.payments, next: page.next === null ? null : String(page.next) };
}

/** Why a payment is held, or what the bank said; empty where there is nothing to say. */
function useWhy() {
  const { t } = useOfficeWords();
  const { reason } = usePaymentWords();
  return ({ heldFor, bankReason }: ListedPayment): string =>
    bankReason !== null
      ? reason(bankReason)
      : heldFor === null
        ? ''
        : `${t(`proof.${heldFor}`)}: ${t('proof.outcome.failed')}`;
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

function PaymentRow({ payment }: { readonly payment: ListedPayment }) {
  const { t } = useOfficeWords();
  const { money } = usePaymentWords();
  const why = useWhy()(payment);
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row" data-label={t('register.payment.case')} className="nowrap">
          <Link to="/cases/$id/payments" params={{ id: payment.case }} className="aksel-link">
            {payment.number}
          </Link>
        </th>
        <td data-label={t('register.payment.payee')} translate="no">
          <span>
            {payment.payee ?? ''}
            <span className="quiet small block nowrap">{payment.account ?? t('register.payment.noAccount')}</span>
          </span>
        </td>
        <td data-label={t('register.payment.net')} className="number nowrap">
          <span>
            {money(payment.net)}
            {payment.withheld > 0 && (
              <span className="quiet small block">
                {t('register.payment.withheld')} {money(payment.withheld)}
              </span>
            )}
          </span>
        </td>
        <td data-label={t('register.payment.state')}>
          <span>
            <PaymentTag state={payment.state} />
            {why !== '' && <span className="small block">{why}</span>}
          </span>
        </td>
        <td>
          {payment.proofs.length > 0 && (
            <Button size="small" variant="tertiary" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('register.payment.proofs')}
            </Button>
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5}>
            <Proofs payment={payment} />
          </td>
        </tr>
      )}
    </>
  );
}

function PaymentTable({ payments }: { readonly payments: readonly ListedPayment[] }) {
  const { t } = useOfficeWords();
  return (
    <div className="list-scroll">
      <table className="list-table list-cards">
        <caption className="aksel-sr-only">{t('register.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('register.payment.case')}</th>
            <th scope="col">{t('register.payment.payee')}</th>
            <th scope="col" className="number">
              {t('register.payment.net')}
            </th>
            <th scope="col">{t('register.payment.state')}</th>
            <th scope="col">
              <span className="aksel-sr-only">{t('register.payment.proofs')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {payments.map((payment) => (
            <PaymentRow key={payment.id} payment={payment} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ExportPayments({ register, asked }: { readonly register: RegisterView; readonly asked: Asked }) {
  const { t } = useOfficeWords();
  const why = useWhy();
  const tenge = (tiyn: number): string => (tiyn / 100).toFixed(2);
  const head = ['case', 'payee', 'account', 'gross', 'withheld', 'net', 'state', 'why'] as const;
  return (
    <ExportCsv
      name={`tirek-payments-${register.month}-${register.number}`}
      head={head.map((name) => t(`register.payment.${name}`))}
      toCells={(payment: ListedPayment) => [
        payment.number,
        payment.payee ?? '',
        payment.account ?? '',
        tenge(payment.gross),
        tenge(payment.withheld),
        tenge(payment.net),
        t(`paymentState.${payment.state}`),
        why(payment),
      ]}
      fetchPage={(after, signal) => fetchPayments(register.id, asked, after, EXPORT_PAGE, signal)}
    />
  );
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
  const asked: Asked = {
    state: oneOf(PAYMENT_STATES, filters['state']),
    heldFor: oneOf(PROOFS, filters['held']),
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
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {payments.length > 0 && <PaymentTable payments={payments} />}
      {list.pages !== undefined && payments.length === 0 && <p className="empty">{t('register.list.none')}</p>}
      {payments.length > 0 && (
        <div className="list-foot">
          <MorePages
            shown={payments.length}
            hasMore={list.hasNextPage}
            isLoading={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
          <ExportPayments register={register} asked={asked} />
        </div>
      )}
    </section>
  );
}
