import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { BlockedNote, ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { offered } from '../use-case.ts';

/** What can be done with the application as a whole, as far as the server offers it. */
export function CaseActs({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const [refer, withdraw] = [offered(view, 'referToCommission'), offered(view, 'withdraw')];
  if (!refer && !withdraw) return null;
  return (
    <section className="card stack-small" aria-labelledby="acts">
      <h2 id="acts" className="aksel-heading aksel-heading--small">
        {t('acts.title')}
      </h2>
      {refer && (
        <>
          <BlockedNote view={view} type="referToCommission" />
          <ConfirmedAct
            view={view}
            command={{ type: 'referToCommission' }}
            label={t('acts.refer')}
            explained={<p>{t('acts.refer.explained')}</p>}
          />
        </>
      )}
      {withdraw && (
        <div>
          <ReasonedAct
            view={view}
            variant="tertiary"
            open={t('acts.withdraw')}
            done={t('acts.withdraw.do')}
            explained={t('acts.withdraw.explained')}
            command={(reason) => ({ type: 'withdraw', reason })}
          />
        </div>
      )}
    </section>
  );
}
