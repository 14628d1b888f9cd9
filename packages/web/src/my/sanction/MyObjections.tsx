import { Tag } from '@navikt/ds-react/Tag';
import type { Objection } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { ReasonedAct } from '../../case/acts/ReasonedAct.tsx';
import { CitesOf } from '../../case/sanctions/CitesOf.tsx';
import { aboutText } from '../../case/sanctions/objection-about.ts';
import { COLOUR, dueOf } from '../../case/sanctions/Objections.tsx';
import { offered } from '../../case/use-case.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useOffices } from '../../offices/use-offices.ts';

function MyObjection({ view, objection }: { readonly view: CaseView; readonly objection: Objection }) {
  const words = useOfficeWords();
  const { t, day } = words;
  const { nameOf } = useOffices();
  const { id, against, text, filedOn, office, suspends, decided } = objection;
  const due = dueOf(objection);
  return (
    <li className="stack-small">
      <div className="told-head">
        <strong>{aboutText(against, view, words)}</strong>
        <Tag size="small" variant="moderate" data-color={decided ? COLOUR[decided.outcome] : 'info'}>
          {t(decided ? `objection.outcome.${decided.outcome}` : 'objection.open')}
        </Tag>
      </div>
      <p className="quiet small">{t('objection.filedBy', { day: day(filedOn) })}</p>
      <blockquote className="said">{text}</blockquote>
      {!decided && (
        <p>
          {due !== undefined && t('my.objections.waiting', { office: nameOf(office), day: day(due) })}{' '}
          {suspends && t('my.objections.rests')}
        </p>
      )}
      {decided && <p>{t(`my.objections.result.${decided.outcome}`)}</p>}
      {decided && decided.outcome !== 'withdrawn' && (
        <>
          <blockquote className="said">{decided.reason}</blockquote>
          <p>
            <CitesOf ids={decided.cites} />
          </p>
        </>
      )}
      {!decided && offered(view, 'withdrawObjection') && (
        <ReasonedAct
          view={view}
          open={t('my.objections.withdraw')}
          done={t('my.objections.withdraw')}
          explained={t('my.objections.withdraw.explained')}
          variant="tertiary"
          command={(reason) => ({ type: 'withdrawObjection', objection: id, reason })}
        />
      )}
    </li>
  );
}

/** One's own objections: who looks at them, by when, and the answer. */
export function MyObjections({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const objections = view.objections ?? [];
  return (
    <section className="card stack-small" aria-labelledby="my-objections">
      <h2 id="my-objections" className="aksel-heading aksel-heading--small">
        {t('my.objections.title')}
      </h2>
      <ul className="told-items">
        {objections.toReversed().map((objection) => (
          <MyObjection key={objection.id} view={view} objection={objection} />
        ))}
      </ul>
    </section>
  );
}
