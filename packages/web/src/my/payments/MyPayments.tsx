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

/** What the family itself can mend; the rest is for the office, which is told in words of its own. */
const ABOUT_ACCOUNT: readonly (string | null)[] = ['accountOfFamily', 'ibanValid'];

/** What one can do about a payment that is held or came back. */
function WhatToDo({ payment, noAccount }: Pick<PayMonth, 'payment'> & { readonly noAccount: boolean }) {
  const { t } = useOfficeWords();
  const { reasonMeaning } = usePaymentWords();
  if (payment?.state === 'held' && payment.heldFor !== null) {
    if (!ABOUT_ACCOUNT.includes(payment.heldFor)) return <p>{t('myPay.held.office')}</p>;
    // That there is no account is said once, above all months.
    return noAccount ? null : <p>{t('myPay.held.account')}</p>;
  }
  const isBack = payment?.state === 'rejected' || payment?.state === 'returned';
  if (!isBack) return null;
  return (
    <p>{t('myPay.back.todo', { reason: payment.bankReason === null ? '' : reasonMeaning(payment.bankReason) })}</p>
  );
}

function Month({ of, noAccount }: { readonly of: PayMonth; readonly noAccount: boolean }) {
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
      <WhatToDo payment={payment} noAccount={noAccount} />
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
  const noAccount = view.account === null;
  return (
    <>
      {noAccount && <AccountCard view={view} asked={t('myPay.noAccount')} />}
      <section className="card stack-small" aria-labelledby="my-payments">
        <h2 id="my-payments" className="aksel-heading aksel-heading--small">
          {t('myPay.title')}
        </h2>
        <p className="quiet">{t('myPay.lead')}</p>
        <ProblemNote error={error} />
        {data && calendar.length === 0 && <p>{t('myPay.none')}</p>}
        <ul className="pay-months">
          {calendar.map((of) => (
            <Month key={of.month.month} of={of} noAccount={noAccount} />
          ))}
        </ul>
        <details>
          <summary>{t('myPay.missing')}</summary>
          <p>{t('myPay.missing.text')}</p>
        </details>
      </section>
      {!noAccount && <AccountCard view={view} />}
    </>
  );
}
