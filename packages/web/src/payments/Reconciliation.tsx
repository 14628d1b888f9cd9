import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RegisterReconciliation, RegisterView } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { BringBankFile } from './BringBankFile.tsx';
import { FileOutcomes } from './FileOutcomes.tsx';
import { reconciliationQuery } from './queries.ts';
import { usePaymentWords } from './use-payment-words.ts';

/** Before the file is handed over there is nothing for bank and books to agree on. */
const TOLD = ['sent', 'answered', 'reconciled'] as const;

const SIDES = ['register', 'bank', 'ledger'] as const;

function Sums({ of }: { readonly of: RegisterReconciliation }) {
  const { t } = useOfficeWords();
  const { money } = usePaymentWords();
  const { register, bank, ledger } = of;
  const rows = [
    ['ordered', register.sum, null, ledger.sent],
    ['paid', null, bank.paid, ledger.settled],
    ['rejected', null, bank.rejected, ledger.rejected],
    ['returned', null, bank.returned, ledger.returned],
    ['open', null, bank.open, ledger.inTransit],
  ] as const;
  const said = (sum: number | null): string => (sum === null ? '' : money(sum));
  return (
    <div className="list-scroll">
      <table className="list-table list-cards sums">
        <thead>
          <tr>
            <th scope="col">
              <span className="aksel-sr-only">{t('reconcile.what')}</span>
            </th>
            {SIDES.map((side) => (
              <th key={side} scope="col" className="number">
                {t(`reconcile.${side}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...sides]) => (
            <tr key={name}>
              <th scope="row">{t(`reconcile.${name}`)}</th>
              {sides.map((sum, i) => (
                // The three sides stand in one order.
                // oxlint-disable-next-line react/no-array-index-key
                <td key={i} className="number" data-label={t(`reconcile.${SIDES[i] ?? 'register'}`)}>
                  {said(sum)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Files({ of }: { readonly of: RegisterReconciliation }) {
  const { t, day } = useOfficeWords();
  return (
    <div className="stack-tiny">
      <h3 className="aksel-heading aksel-heading--xsmall">{t('bank.files')}</h3>
      {of.files.length === 0 && <p className="quiet">{t('bank.files.none')}</p>}
      <ul className="bare-list stack-tiny">
        {of.files.map(({ id, format, takenDay, takenBy, outcomes, lines }) => (
          <li key={id}>
            <strong>{t(format === 'pain.002' ? 'bank.format.pain002' : 'bank.format.camt054')}</strong>{' '}
            <span className="quiet small">
              {format} · {day(takenDay)} · {of.names[takenBy] ?? t('office.unknown')}
            </span>
            <FileOutcomes outcomes={outcomes} lines={lines} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The bank, the register and the books, side by side, and the way to bring what the bank says. */
export function Reconciliation({ register }: { readonly register: RegisterView }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const isTold = TOLD.some((state) => state === register.state);
  const { data, error } = useQuery({ ...reconciliationQuery(register.id), enabled: isTold });
  if (!isTold) return null;
  return (
    <section className="card stack-small" aria-labelledby="bank">
      <h2 id="bank" className="aksel-heading aksel-heading--small">
        {t('bank.title')}
      </h2>
      {may.includes('takeBankFile') && <BringBankFile />}
      <ProblemNote error={error} />
      {data && (
        <>
          <h3 className="aksel-heading aksel-heading--xsmall">{t('reconcile.title')}</h3>
          <Sums of={data} />
          <div className={`note ${data.agrees ? 'note-good' : 'note-bad'}`} role="status">
            <p>{t(data.agrees ? 'reconcile.agrees' : 'reconcile.differs')}</p>
            {data.openLines > 0 && (
              <p>
                <Link to="/payments/lines" className="aksel-link">
                  {t('reconcile.lines', { count: data.openLines })}
                </Link>
              </p>
            )}
          </div>
          <Files of={data} />
        </>
      )}
    </section>
  );
}
