import '../listing/listing.css';
import '../case/case.css';
import '../case/case-work.css';
import './payments.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { RegisterView } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { HeldPayments } from './HeldPayments.tsx';
import { registerQuery } from './queries.ts';
import { Reconciliation } from './Reconciliation.tsx';
import { RegisterNext } from './RegisterNext.tsx';
import { RegisterPayments } from './RegisterPayments.tsx';
import { RegisterSteps } from './RegisterSteps.tsx';
import { BankFileOut, Signatures } from './SignaturesAndFile.tsx';
import { usePaymentWords } from './use-payment-words.ts';

const EVENTS = [
  'paymentsOpened',
  'paymentsGathered',
  'paymentsChecked',
  'paymentsLocked',
  'paymentsSigned',
  'paymentsFiled',
  'paymentsSent',
  'paymentsAnswered',
  'paymentsReconciled',
] as const;

function History({ register }: { readonly register: RegisterView }) {
  const { t, day } = useOfficeWords();
  return (
    <section className="card stack-small" aria-labelledby="register-history">
      <h2 id="register-history" className="aksel-heading aksel-heading--small">
        {t('register.history')}
      </h2>
      <ol className="bare-list stack-tiny">
        {register.history.map(({ type, day: on, at, person }) => {
          const event = EVENTS.find((one) => one === type);
          return (
            <li key={`${type} ${at}`}>
              {event ? t(`registerEvent.${event}`) : ''}
              <span className="quiet small block">
                {[day(on), register.names[person] ?? ''].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** One register: what to do now, what the gate holds and why, the list, signatures, file, and what the bank says. */
export function RegisterPage() {
  const { t, number } = useOfficeWords();
  const { month, money } = usePaymentWords();
  const { nameOf } = useOffices();
  const { id = '' } = useParams({ strict: false });
  const register = useSuspenseQuery(registerQuery(id)).data;
  const title = t('payments.registerOf', { month: month(register.month), number: number(register.number) });
  const { count, sum, withheld } = register;
  return (
    <div className="stack">
      <header className="case-head">
        <p>
          <Link to="/payments" className="aksel-link">
            ← {t('payments.title')}
          </Link>
        </p>
        <PageHeading title={title} size="medium" />
        <p className="quiet">
          {nameOf(register.office)}
          {count !== null && ` · ${t('payments.count')}: ${number(count)}`}
          {sum !== null && ` · ${money(sum)}`}
          {withheld > 0 && ` · ${t('register.withheld')}: ${money(withheld)}`}
          {` · ${t('register.fundsLeft')}: ${money(register.funds.left)}`}
        </p>
      </header>
      <RegisterSteps state={register.state} />
      <div className="case-columns">
        <div className="stack">
          <RegisterNext register={register} />
          <Reconciliation register={register} />
          <HeldPayments register={register} />
          <RegisterPayments register={register} />
        </div>
        <div className="stack">
          <Signatures register={register} />
          <BankFileOut register={register} />
          <History register={register} />
        </div>
      </div>
    </div>
  );
}
