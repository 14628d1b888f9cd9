import '../../listing/listing.css';
import '../case-work.css';
import '../../payments/payments.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { CasePayments } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { PaymentTag } from '../../payments/StateTag.tsx';
import { casePaymentsQuery } from '../../payments/queries.ts';
import { usePaymentWords } from '../../payments/use-payment-words.ts';
import { useCase } from '../use-case.ts';
import { CitesOf } from '../sanctions/CitesOf.tsx';
import { AccountCard } from './AccountCard.tsx';
import { partName } from './part-name.ts';

type Month = CasePayments['months'][number];

/** The parts a month's amount is put together from, each with its law. */
export function WhyThisAmount({ month }: { readonly month: Month }) {
  const { t, day } = useOfficeWords();
  const { money } = usePaymentWords();
  return (
    <details>
      <summary>{t('casePay.why')}</summary>
      <ul className="bare-list">
        {month.parts.map((part) => (
          <li key={`${part.from} ${part.code}`}>
            {t('casePay.part', { from: day(part.from), to: day(part.to), amount: money(part.amount) })}
            <span className="quiet small block">{t(partName(part.code))}</span>
            {part.cites.length > 0 && <CitesOf ids={part.cites} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Months({ of }: { readonly of: CasePayments }) {
  const { t } = useOfficeWords();
  const { money, month: monthOf } = usePaymentWords();
  return (
    <section className="card stack-small" aria-labelledby="case-months">
      <h2 id="case-months" className="aksel-heading aksel-heading--small">
        {t('casePay.months')}
      </h2>
      {of.months.length === 0 && <p className="quiet">{t('casePay.months.none')}</p>}
      <ul className="pay-months">
        {of.months.map((month) => (
          <li key={month.month}>
            <p className="pay-month-head">
              <span>
                <strong>{monthOf(month.month)}</strong>
                {month.payIn !== month.month && (
                  <span className="quiet small"> · {t('myPay.coming', { month: monthOf(month.payIn) })}</span>
                )}
              </span>
              <span>
                {t('casePay.due')} <strong>{money(month.due)}</strong> · {t('casePay.paid')}{' '}
                <strong>{money(month.paid)}</strong>
              </span>
            </p>
            <WhyThisAmount month={month} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Paths({ of }: { readonly of: CasePayments }) {
  const { t, day } = useOfficeWords();
  const { money, months, reason, reasonNext } = usePaymentWords();
  return (
    <section className="card stack-small" aria-labelledby="case-path">
      <h2 id="case-path" className="aksel-heading aksel-heading--small">
        {t('casePay.path')}
      </h2>
      {of.payments.length === 0 && <p className="quiet">{t('casePay.path.none')}</p>}
      <ul className="pay-months">
        {of.payments.map((payment) => (
          <li key={payment.id}>
            <p className="pay-month-head">
              <span>
                {months(payment.months)} <PaymentTag state={payment.state} />
              </span>
              <strong>{money(payment.net)}</strong>
            </p>
            <p className="quiet small">
              {[
                payment.account ?? '',
                payment.withheld > 0 ? `${t('register.payment.withheld')} ${money(payment.withheld)}` : '',
                payment.settledDay === null ? '' : t('casePay.settledOn', { day: day(payment.settledDay) }),
                payment.returnedDay === null ? '' : t('casePay.returnedOn', { day: day(payment.returnedDay) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {payment.heldFor !== null && payment.state === 'held' && (
              <p>
                {t(`proof.${payment.heldFor}`)}: {t('proof.outcome.failed')}. {t(`proof.todo.${payment.heldFor}`)}
              </p>
            )}
            {payment.bankReason !== null && (
              <p>
                {reason(payment.bankReason)}. {reasonNext(payment.bankReason)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Withheld({ of }: { readonly of: CasePayments }) {
  const { t } = useOfficeWords();
  const { money, month } = usePaymentWords();
  if (of.withholdings.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="case-withheld">
      <h2 id="case-withheld" className="aksel-heading aksel-heading--small">
        {t('casePay.withheld')}
      </h2>
      <ul className="bare-list">
        {of.withholdings.map((one) => (
          <li key={`${one.debt} ${one.month}`}>
            {month(one.month)} · <strong>{money(one.amount)}</strong>{' '}
            <span className="quiet small">
              {t(one.applied ? 'casePay.withheld.applied' : 'casePay.withheld.planned')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a family is entitled to month by month and why, what was paid of it and how it went, and where it is paid to. */
export function PaymentsPart() {
  const view = useCase();
  const of = useSuspenseQuery(casePaymentsQuery(view.id)).data;
  return (
    <div className="case-columns">
      <div className="stack">
        <Months of={of} />
        <Paths of={of} />
      </div>
      <div className="stack">
        <AccountCard view={view} />
        <Withheld of={of} />
      </div>
    </div>
  );
}
