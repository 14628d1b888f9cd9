import '../../listing/listing.css';
import '../../payments/payments.css';
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '@tirek/server/contract';
import { AccountCard } from '../../case/payments/AccountCard.tsx';
import { WhyThisAmount } from '../../case/payments/PaymentsPart.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { casePaymentsQuery } from '../../payments/queries.ts';
import { usePaymentWords } from '../../payments/use-payment-words.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { type PayMonth, payCalendar, type PayStatus } from './pay-calendar.ts';

const LOOK: Readonly<Record<PayStatus, string>> = {
  nothing: 'tag-quiet',
  due: 'tag-quiet',
  preparing: '',
  held: 'tag-warn',
  sent: '',
  settled: '',
  back: 'tag-bad',
};

/** What one can do about a payment that is held or came back. */
function WhatToDo({ payment }: Pick<PayMonth, 'payment'>) {
  const { t } = useOfficeWords();
  const { reasonMeaning } = usePaymentWords();
  if (payment?.state === 'held' && payment.heldFor !== null)
    return <p>{t('myPay.held.todo', { todo: t(`proof.todo.${payment.heldFor}`) })}</p>;
  const isBack = payment?.state === 'rejected' || payment?.state === 'returned';
  if (!isBack) return null;
  return (
    <p>{t('myPay.back.todo', { reason: payment.bankReason === null ? '' : reasonMeaning(payment.bankReason) })}</p>
  );
}

function Month({ of }: { readonly of: PayMonth }) {
  const { t, day } = useOfficeWords();
  const { money, month: monthOf } = usePaymentWords();
  const { month, status, payment } = of;
  return (
    <li>
      <p className="pay-month-head">
        <strong>{monthOf(month.month)}</strong>
        <strong>{money(month.due)}</strong>
      </p>
      <p>
        <span className={`tag ${LOOK[status]}`}>
          {status === 'settled'
            ? t('myPay.status.settled', { day: payment?.settledDay ? day(payment.settledDay) : '' })
            : t(`myPay.status.${status}`)}
        </span>
        {month.payIn !== month.month && (
          <span className="quiet small"> {t('myPay.coming', { month: monthOf(month.payIn) })}</span>
        )}
      </p>
      {payment !== undefined && payment.withheld > 0 && (
        <p className="quiet small">{t('myPay.withheld', { amount: money(payment.withheld) })}</p>
      )}
      <WhatToDo payment={payment} />
      {month.parts.length > 0 && <WhyThisAmount month={month} />}
    </li>
  );
}

/** A family's calendar of payments: what comes when and why, where the money is, what to do when it did not come. */
export function MyPayments({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const isGranted = view.decision?.made.some(({ resolution }) => resolution.outcome === 'grant') ?? false;
  const { data, error } = useQuery({ ...casePaymentsQuery(view.id), enabled: isGranted });
  if (!isGranted) return null;
  const calendar = data ? payCalendar(data) : [];
  return (
    <>
      <section className="card stack-small" aria-labelledby="my-payments">
        <h2 id="my-payments" className="aksel-heading aksel-heading--small">
          {t('myPay.title')}
        </h2>
        <p className="quiet">{t('myPay.lead')}</p>
        {view.account === null && (
          <div className="note note-warn">
            <p>{t('myPay.noAccount')}</p>
          </div>
        )}
        <ProblemNote error={error} />
        <ul className="pay-months">
          {calendar.map((of) => (
            <Month key={of.month.month} of={of} />
          ))}
        </ul>
        <details>
          <summary>{t('myPay.missing')}</summary>
          <p>{t('myPay.missing.text')}</p>
        </details>
      </section>
      <AccountCard view={view} />
    </>
  );
}
