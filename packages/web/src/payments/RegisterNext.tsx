import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import type { RegisterView } from '@tirek/server/contract';
import { useState } from 'react';
import { shortHash } from '../case/short-hash.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { isRegisterAct, type RegisterAct, useRegisterAct } from './use-register-act.ts';
import { usePaymentWords } from './use-payment-words.ts';

/** The step that leads on, for each state; the other ones that are offered stand beside it. */
const FORWARD: Readonly<Partial<Record<RegisterView['state'], RegisterAct>>> = {
  opened: 'gatherPayments',
  gathered: 'checkPayments',
  checked: 'lockPayments',
  locked: 'signPayments',
  signed: 'filePayments',
  filed: 'sendPayments',
  answered: 'reconcilePayments',
};

const IN_FLIGHT = ['sent', 'accepted'] as const;
const inFlight = ({ byState }: RegisterView): number =>
  IN_FLIGHT.reduce((sum, state) => sum + (byState[state]?.count ?? 0), 0);

/** What waits for somebody else, or for the bank. */
function Waits({ register }: { readonly register: RegisterView }) {
  const { t } = useOfficeWords();
  switch (register.state) {
    case 'locked':
    case 'sent':
    case 'reconciled':
      return <p>{t(`register.waits.${register.state}`)}</p>;
    case 'answered':
      return (
        <>
          <p>{t('register.waits.answered', { count: inFlight(register) })}</p>
          <p>
            <Link to="/payments/lines" className="aksel-link">
              {t('payments.queue.link')}
            </Link>
          </p>
        </>
      );
    default:
      return <p>{t('register.waits.other')}</p>;
  }
}

interface ActProps {
  readonly register: RegisterView;
  readonly type: RegisterAct;
  readonly isMain: boolean;
}

/** One step: what happens then, and the button that takes it after one more look. */
function Act({ register, type, isMain }: ActProps) {
  const { t, number } = useOfficeWords();
  const { money } = usePaymentWords();
  const [asked, setAsked] = useState(false);
  const act = useRegisterAct(register);
  const { count, sum, listHash } = register;
  const explained =
    type === 'signPayments'
      ? t('register.explained.signPayments', {
          count: number(count ?? 0),
          sum: money(sum ?? 0),
          hash: shortHash(listHash ?? ''),
        })
      : t(`register.explained.${type}`);
  const needsALook = type === 'lockPayments' || type === 'signPayments' || type === 'sendPayments';
  const send = (): void => act.mutate(type, { onSettled: () => setAsked(false) });
  return (
    <div className="stack-tiny">
      {isMain && <p>{explained}</p>}
      <ProblemNote error={act.error} />
      <div className="actions">
        {asked ? (
          <>
            <Button loading={act.isPending} onClick={send}>
              {t(`register.do.${type}`)}
            </Button>
            <Button variant="tertiary" onClick={() => setAsked(false)}>
              {t('office.cancel')}
            </Button>
          </>
        ) : (
          <Button
            variant={isMain ? 'primary' : 'tertiary'}
            size={isMain ? 'medium' : 'small'}
            loading={act.isPending}
            onClick={() => (needsALook ? setAsked(true) : send())}
          >
            {t(`register.do.${type}`)}
            {needsALook && '…'}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What to do now with a register, or who does it; never more than one clear step. */
export function RegisterNext({ register }: { readonly register: RegisterView }) {
  const { t } = useOfficeWords();
  const forward = FORWARD[register.state];
  const offered = register.offered.filter(isRegisterAct);
  const canReconcile = register.state !== 'answered' || inFlight(register) === 0;
  const main = forward !== undefined && offered.includes(forward) && canReconcile ? forward : undefined;
  const others = offered.filter((type) => type === 'gatherPayments' && type !== main);
  return (
    <section
      className={`card next ${register.state === 'reconciled' ? 'next-good' : ''}`}
      aria-labelledby="register-next"
    >
      <h2 id="register-next" className="aksel-heading aksel-heading--small">
        {t('register.next')}
      </h2>
      {main ? <Act key={main} register={register} type={main} isMain /> : <Waits register={register} />}
      {others.map((type) => (
        <Act key={type} register={register} type={type} isMain={false} />
      ))}
    </section>
  );
}
