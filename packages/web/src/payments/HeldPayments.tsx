import { Button } from '@navikt/ds-react/Button';
import { PROOFS } from '@tirek/casework';
import type { RegisterView } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { useFilters } from '../listing/use-filters.ts';
import { usePaymentWords } from './use-payment-words.ts';

/** Payments the gate holds, by the first proof that was not passed, and what would let them go. */
export function HeldPayments({ register }: { readonly register: RegisterView }) {
  const { t } = useOfficeWords();
  const { money } = usePaymentWords();
  const [, change] = useFilters();
  const held = PROOFS.flatMap((proof) => {
    const counted = register.heldFor[proof];
    return counted ? [{ proof, ...counted }] : [];
  });
  if (held.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="held">
      <h2 id="held" className="aksel-heading aksel-heading--small">
        {t('register.held')}
      </h2>
      <p className="quiet">{t('register.held.lead')}</p>
      <ul className="held-reasons">
        {held.map(({ proof, count, sum }) => (
          <li key={proof}>
            <p>
              <strong>{t(`proof.${proof}`)}</strong>: {t('proof.outcome.failed')} ·{' '}
              {t('register.held.count', { count })} · {money(sum)}
            </p>
            <p className="quiet">{t(`proof.todo.${proof}`)}</p>
            <div>
              <Button size="small" variant="tertiary" onClick={() => change({ state: '', held: proof })}>
                {t('register.held.show')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
