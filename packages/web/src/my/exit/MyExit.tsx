import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import { followUpDays } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';

const SOON_MS = 30 * 86_400_000;

function Back({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  return (
    <>
      <h3 className="aksel-heading aksel-heading--xsmall">{t('my.exit.back')}</h3>
      <p>{t('my.exit.back.lead')}</p>
      <div>
        <Button as={Link} to={`/my/apply?from=${view.id}`} variant="secondary" size="small">
          {t('my.exit.back.do')}
        </Button>
      </div>
    </>
  );
}

function Closed({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const { exit } = view;
  if (!exit?.exit) return null;
  const next = followUpDays(exit).find(({ recordedOn }) => recordedOn === null);
  return (
    <section className="card stack-small next-good" aria-labelledby="my-exit">
      <h2 id="my-exit" className="aksel-heading aksel-heading--small">
        {t('my.exit.title')}
      </h2>
      {exit.exit.reason !== 'died' && <p>{t('my.exit.thanks')}</p>}
      {exit.review && exit.review.result !== 'notReached' && (
        <p>{t('my.exit.reached', { result: t(`exit.result.${exit.review.result}`).toLowerCase() })}</p>
      )}
      <p className="quiet">{t('my.exit.words', { text: exit.exit.text })}</p>
      {next && (
        <>
          <h3 className="aksel-heading aksel-heading--xsmall">{t('my.exit.next')}</h3>
          <p>{t('my.exit.next.asked', { day: day(next.due) })}</p>
        </>
      )}
      {!view.leaving?.later && <Back view={view} />}
    </section>
  );
}

/** What was reached, what happens next, how to come back; shortly before the end, that it ends. */
export function MyExit({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const { leaving, exit } = view;
  if (exit?.exit) return <Closed view={view} />;
  if (!leaving || Date.parse(leaving.aidTo) - SOON_MS > Date.parse(officeDay())) return null;
  const isOver = leaving.aidTo < officeDay();
  return (
    <section className="card stack-small" aria-labelledby="my-exit">
      <h2 id="my-exit" className="aksel-heading aksel-heading--small">
        {t(isOver ? 'my.exit.ended' : 'my.exit.ends', { day: day(leaving.aidTo) })}
      </h2>
      {!isOver && <p>{t('my.exit.ends.lead')}</p>}
      {!leaving.later && <Back view={view} />}
    </section>
  );
}
