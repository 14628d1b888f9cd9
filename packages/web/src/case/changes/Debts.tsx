import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { DebtCard } from './DebtCard.tsx';
import { ProposeDebt } from './ProposeDebt.tsx';

/** Money paid without right in this case; the latest first. */
export function Debts({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const debts = view.debts ?? [];
  return (
    <section className="card stack-small" aria-labelledby="debts">
      <h2 id="debts" className="aksel-heading aksel-heading--small">
        {t('debt.title')}
      </h2>
      {debts.length === 0 && <p className="quiet">{t('debt.none')}</p>}
      <ProposeDebt view={view} />
      <ul className="bare-list debts">
        {debts.toReversed().map((debt) => (
          <DebtCard key={debt.debt} view={view} debt={debt} />
        ))}
      </ul>
    </section>
  );
}
