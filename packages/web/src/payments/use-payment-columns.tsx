import { Link } from '@tanstack/react-router';
import type { ListedPayment } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Column, tiynCell } from '../listing/columns.ts';
import { PaymentTag } from './StateTag.tsx';
import { usePaymentWords } from './use-payment-words.ts';

type PaymentColumn = Column<ListedPayment>;

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

/** The columns of a register's payments: on the page account and withholding stand with what they are of, in a file by themselves. */
export function usePaymentColumns(): {
  readonly page: readonly PaymentColumn[];
  readonly file: readonly PaymentColumn[];
} {
  const { t } = useOfficeWords();
  const { money } = usePaymentWords();
  const whyOf = useWhy();
  const number: PaymentColumn = {
    name: t('register.payment.case'),
    cell: (payment) => payment.number,
    show: (payment, text) => (
      <Link to="/cases/$id/payments" params={{ id: payment.case }} className="aksel-link">
        {text}
      </Link>
    ),
    sort: 'number',
    className: () => 'nowrap',
  };
  const payee: PaymentColumn = {
    name: t('register.payment.payee'),
    cell: (payment) => payment.payee,
    show: ({ account }, text) => (
      <span>
        {text}
        <span className="quiet small block nowrap">{account ?? t('register.payment.noAccount')}</span>
      </span>
    ),
    isName: true,
  };
  const net: PaymentColumn = {
    name: t('register.payment.net'),
    cell: (payment) => tiynCell(payment.net),
    show: ({ withheld }, text) => (
      <span>
        {text}
        {withheld > 0 && (
          <span className="quiet small block">
            {t('register.payment.withheld')} {money(withheld)}
          </span>
        )}
      </span>
    ),
    sort: 'net',
    isNumber: true,
  };
  const state: PaymentColumn = {
    name: t('register.payment.state'),
    cell: (payment) => t(`paymentState.${payment.state}`),
    show: (payment) => {
      const why = whyOf(payment);
      return (
        <span>
          <PaymentTag state={payment.state} />
          {why !== '' && <span className="small block">{why}</span>}
        </span>
      );
    },
  };
  const file: readonly PaymentColumn[] = [
    number,
    payee,
    { name: t('register.payment.account'), cell: ({ account }) => account },
    { name: t('register.payment.gross'), cell: ({ gross }) => tiynCell(gross) },
    { name: t('register.payment.withheld'), cell: ({ withheld }) => tiynCell(withheld) },
    net,
    state,
    { name: t('register.payment.why'), cell: whyOf },
  ];
  return { page: [number, payee, net, state], file };
}
