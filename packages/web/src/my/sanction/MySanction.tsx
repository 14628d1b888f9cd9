import { firstMonth, type ImposedSanction, standingOf } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { BeforeAfter } from '../../case/sanctions/BeforeAfter.tsx';
import { CitesOf } from '../../case/sanctions/CitesOf.tsx';
import { stateOfView } from '../../case/sanctions/view-state.ts';
import { monthText } from '../../office/month.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { Objecting } from './Objecting.tsx';

/** A sanction in plain words: what changes, for how long, why, what to do, and that one need not agree. */
export function MySanction({ view, sanction }: { readonly view: CaseView; readonly sanction: ImposedSanction }) {
  const { t, language } = useOfficeWords();
  const objections = view.objections ?? [];
  const standing = standingOf(stateOfView(view), sanction, officeDay());
  const { id, kind, breach, amountBefore, amountAfter, cites, lifted } = sanction;
  const month = monthText(language, firstMonth({ objections }, sanction) ?? sanction.from);
  const reason = view.sanctions?.breaches.find((one) => one.id === breach)?.settled?.reason;
  const isPast = standing === 'lifted' || standing === 'over';
  return (
    <section className="card stack-small" aria-labelledby={`my-${id}`}>
      <h2 id={`my-${id}`} className="aksel-heading aksel-heading--small">
        {t('my.sanction.title')}
      </h2>
      {standing !== 'lifted' && <p>{t(`my.sanction.${kind}`, { month })}</p>}
      {standing === 'rests' && <p className="note note-good">{t('my.sanction.rests')}</p>}
      {standing === 'over' && <p>{t('my.sanction.over')}</p>}
      {lifted && (
        <>
          <p>{t('my.sanction.lifted')}</p>
          <blockquote className="said">{lifted.reason}</blockquote>
        </>
      )}
      {!isPast && (
        <>
          <BeforeAfter before={amountBefore} after={amountAfter} />
          {reason !== undefined && (
            <div className="stack-tiny">
              <p className="quiet small">{t('my.sanction.why')}</p>
              <blockquote className="said">{reason}</blockquote>
              <p>
                <CitesOf ids={cites} />
              </p>
            </div>
          )}
          <p className="quiet">{t('my.sanction.help')}</p>
        </>
      )}
      {!lifted && <Objecting view={view} against={{ kind: 'sanction', sanction: id }} />}
    </section>
  );
}
