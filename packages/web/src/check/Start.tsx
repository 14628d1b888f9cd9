import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../language/words.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { isStarted } from './check-state.ts';
import { DeleteAnswers } from './DeleteAnswers.tsx';
import { OpenFile } from './OpenFile.tsx';
import { useCheck } from './use-check.ts';

const Examples = lazy(() => import('./Examples.tsx').then((m) => ({ default: m.Examples })));

function Privacy() {
  const { t } = useWords();
  return (
    <div className="privacy">
      <PadlockLockedIcon aria-hidden fontSize="1.5rem" />
      <p>
        <strong>{t('start.privacy.title')}.</strong> {t('start.privacy')}
      </p>
    </div>
  );
}

function HowItGoes() {
  const { t } = useWords();
  return (
    <section aria-labelledby="how" className="stack-small">
      <h2 id="how" className="aksel-heading aksel-heading--small">
        {t('start.steps')}
      </h2>
      <ol className="numbered">
        <li>{t('start.step.1')}</li>
        <li>{t('start.step.2')}</li>
        <li>{t('start.step.3')}</li>
      </ol>
    </section>
  );
}

/** The first screen: what this is, what happens to the answers, and one clear way to begin. */
export function Start() {
  const { t } = useWords();
  const { check, go } = useCheck();
  const [deleted, setDeleted] = useState(false);
  const begun = isStarted(check);
  return (
    <div className="start">
      <div className="start-main stack">
        <PageHeading title={t('start.title')} />
        <p className="lead">{t('start.lead')}</p>
        <Privacy />
        <div className="actions">
          <Button onClick={() => go({ step: begun ? 'ask' : 'where' })}>
            {begun ? t('start.continue') : t('start.begin')}
          </Button>
          <OpenFile variant="secondary" />
        </div>
        {begun && (
          <div className="kept">
            <p>{t('start.kept')}</p>
            <DeleteAnswers onDeleted={() => setDeleted(true)} />
          </div>
        )}
        <p role="status" className={deleted && !begun ? 'quiet' : 'aksel-sr-only'}>
          {deleted && !begun ? t('flow.deleted') : ''}
        </p>
      </div>
      <div className="start-side stack">
        <HowItGoes />
      </div>
      <Suspense fallback={<Loading />}>
        <Examples />
      </Suspense>
    </div>
  );
}
