import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { BlockedNote, ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { momentText } from '../../office/moment.ts';
import { offered } from '../use-case.ts';

type Register = CaseView['evidence']['awaited'][number];

function AwaitedRegister({ one, view }: { readonly one: Register; readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const { register, failures, failedOn, retryAt } = one;
  const named = t(`register.${register}`);
  return (
    <li className="awaited">
      <span>
        <strong>{named}</strong>
        <span className={`block small ${failedOn === null ? 'quiet' : 'late'}`}>
          {failedOn === null ? t('awaited.since') : t('awaited.failed', { day: day(failedOn), count: failures })}
          {retryAt !== null && ` · ${t('awaited.retry', { at: momentText(retryAt) })}`}
        </span>
      </span>
      {offered(view, 'giveUpRegister') && (
        <div className="awaited-act">
          <ReasonedAct
            view={view}
            variant="tertiary"
            open={t('awaited.giveUp')}
            done={t('awaited.giveUp')}
            explained={t('awaited.giveUp.explained')}
            command={(reason) => ({ type: 'giveUpRegister', register, reason })}
          />
        </div>
      )}
    </li>
  );
}

/** Registers that have not answered yet: since when, the next attempt, and what can be done meanwhile. */
export function Awaited({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { awaited } = view.evidence;
  if (awaited.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="awaited">
      <h2 id="awaited" className="aksel-heading aksel-heading--small">
        {t('awaited.title')} · {awaited.length}
      </h2>
      <p className="quiet">{t('awaited.why')}</p>
      <ul className="bare-list stack-small">
        {awaited.map((one) => (
          <AwaitedRegister key={one.register} one={one} view={view} />
        ))}
      </ul>
      {offered(view, 'notifyOfDelay') && (
        <>
          <BlockedNote view={view} type="notifyOfDelay" />
          <ConfirmedAct
            view={view}
            command={{ type: 'notifyOfDelay' }}
            variant="secondary"
            label={t('awaited.notify')}
            explained={<p>{t('awaited.notify.explained')}</p>}
          />
        </>
      )}
    </section>
  );
}
