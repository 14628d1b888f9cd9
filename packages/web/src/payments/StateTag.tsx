import type { PaymentStanding, RegisterStanding } from '@tirek/casework';
import { useOfficeWords } from '../language/office/words.tsx';

const PAYMENT_LOOK: Readonly<Partial<Record<PaymentStanding, string>>> = {
  held: 'tag-warn',
  left: 'tag-quiet',
  rejected: 'tag-bad',
  returned: 'tag-bad',
  gathered: 'tag-quiet',
};

/** Where a payment stands, in words: "sent" never looks like "received". */
export function PaymentTag({ state }: { readonly state: PaymentStanding }) {
  const { t } = useOfficeWords();
  return <span className={`tag ${PAYMENT_LOOK[state] ?? ''}`}>{t(`paymentState.${state}`)}</span>;
}

const REGISTER_LOOK: Readonly<Partial<Record<RegisterStanding, string>>> = {
  opened: 'tag-quiet',
  locked: 'tag-warn',
  reconciled: 'tag-quiet',
};

/** How far a register has come, in words. */
export function RegisterTag({ state }: { readonly state: RegisterStanding }) {
  const { t } = useOfficeWords();
  return <span className={`tag ${REGISTER_LOOK[state] ?? ''}`}>{t(`registerState.${state}`)}</span>;
}
