import { useQuery } from '@tanstack/react-query';
import { useOfficeWords } from '../language/office/words.tsx';
import { officeDay } from '../listing/office-day.ts';
import { useOffices } from '../offices/use-offices.ts';
import { useSignedIn } from '../session/use-me.ts';
import { AllocateFunds } from './AllocateFunds.tsx';
import { fundsQuery } from './queries.ts';
import { usePaymentWords } from './use-payment-words.ts';

/** Money given to one's territory this year, what went out of it, and what is left. */
export function Funds() {
  const { t } = useOfficeWords();
  const { money } = usePaymentWords();
  const { office } = useSignedIn();
  const { nameOf } = useOffices();
  const year = officeDay().slice(0, 'yyyy'.length);
  const { data } = useQuery(fundsQuery(year));
  const own = data?.territories.filter((one) => one.office === office) ?? [];
  const shown = own.length > 0 ? own : (data?.territories ?? []).slice(0, 1);
  if (data && shown.length === 0)
    return (
      <section className="funds" aria-label={t('payments.funds', { year })}>
        <p>{t('payments.funds.none')}</p>
        <AllocateFunds year={year} />
      </section>
    );
  return shown.map((one) => (
    <section key={one.office} className="funds" aria-label={t('payments.funds', { year })}>
      <p className="quiet small">
        {t('payments.funds', { year })} · {nameOf(one.office)}
      </p>
      <dl>
        <div>
          <dt>{t('payments.funds.allocated')}</dt>
          <dd>{money(one.allocated)}</dd>
        </div>
        <div>
          <dt>{t('payments.funds.spent')}</dt>
          <dd>{money(one.spent)}</dd>
        </div>
        <div className={one.left === 0 ? 'funds-none' : ''}>
          <dt>{t('payments.funds.left')}</dt>
          <dd>{money(one.left)}</dd>
        </div>
      </dl>
      <meter className="funds-bar" min={0} max={Math.max(1, one.allocated)} value={one.spent} aria-hidden />
      {one.office === office && <AllocateFunds year={year} />}
    </section>
  ));
}
