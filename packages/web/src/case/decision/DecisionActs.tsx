import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { RECOMPUTE_CAUSES, type RecomputeCause } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { BlockedNote, ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { offered, useCommand } from '../use-case.ts';
import { LetterPreviews } from './LetterPreviews.tsx';
import { ResolutionText } from './ResolutionText.tsx';

type Seen = { readonly view: CaseView };

/** Reckoning again says why; the difference is shown before anything is signed. */
function Recompute({ view }: Seen) {
  const { t } = useOfficeWords();
  const [cause, setCause] = useState<RecomputeCause>('facts');
  const [nothing, setNothing] = useState(false);
  const act = useCommand(view);
  if (!offered(view, 'recompute') || !view.determination) return null;
  const send = (): void =>
    act.mutate({ type: 'recompute', cause }, { onSuccess: ({ happened }) => setNothing(happened.length === 0) });
  return (
    <div className="act-form stack-small" role="group" aria-label={t('decision.recompute')}>
      <Select
        label={t('decision.recompute.cause')}
        value={cause}
        onChange={(event) => setCause(RECOMPUTE_CAUSES.find((known) => known === event.target.value) ?? 'facts')}
      >
        {RECOMPUTE_CAUSES.map((known) => (
          <option key={known} value={known}>
            {t(`decision.cause.${known}`)}
          </option>
        ))}
      </Select>
      <ProblemNote error={act.error} />
      {nothing && <p role="status">{t('decision.recompute.same')}</p>}
      <div className="actions">
        <Button variant="secondary" loading={act.isPending} onClick={send}>
          {t('decision.recompute')}
        </Button>
      </div>
    </div>
  );
}

function Propose({ view }: Seen) {
  const { t } = useOfficeWords();
  if (!view.determination || !offered(view, 'propose')) return null;
  return (
    <>
      <BlockedNote view={view} type="propose" />
      <ConfirmedAct
        view={view}
        command={{ type: 'propose' }}
        label={t('decision.propose')}
        explained={
          <>
            <p>{t('decision.propose.explained')}</p>
            <LetterPreviews id={view.id} />
          </>
        }
      />
    </>
  );
}

/** For the one who decides: what is proposed, the letter, approve or give back. */
function Decide({ view }: Seen) {
  const { t } = useOfficeWords();
  return (
    <>
      {offered(view, 'approve')?.blocked && <p className="quiet">{t('decision.fourEyes')}</p>}
      <BlockedNote view={view} type="approve" />
      <ConfirmedAct
        view={view}
        command={{ type: 'approve' }}
        label={t('decision.approve')}
        explained={<p>{t('decision.approve.explained')}</p>}
      />
      {offered(view, 'giveBack') && (
        <ReasonedAct
          view={view}
          open={t('decision.giveBack')}
          done={t('decision.giveBack.do')}
          explained={t('decision.giveBack.explained')}
          command={(reason) => ({ type: 'giveBack', reason })}
        />
      )}
    </>
  );
}

/** What is proposed, by whom. */
function Proposal({ view }: Seen) {
  const { t, day } = useOfficeWords();
  const proposal = view.decision?.proposal;
  if (!proposal) return null;
  const { resolution, by, on } = proposal;
  return (
    <div className="stack-small">
      <p className="quiet">{t('decision.proposed.by', { day: day(on), name: view.names[by] ?? '' })}</p>
      <ResolutionText view={view} resolution={resolution} />
      <LetterPreviews id={view.id} />
    </div>
  );
}

function GivenBack({ view }: Seen) {
  const { t, day } = useOfficeWords();
  const given = view.decision?.givenBack;
  if (!given) return null;
  return (
    <div className="note note-warn">
      <p>
        <strong>{t('decision.givenBack', { day: day(given.on), name: view.names[given.by] ?? '' })}</strong>
      </p>
      <p>{given.reason}</p>
    </div>
  );
}

const DONE_HERE = ['determine', 'recompute', 'propose', 'approve', 'giveBack'] as const;

/** What can be done about the decision now, and why not yet. */
export function DecisionActs({ view }: Seen) {
  const { t } = useOfficeWords();
  const { determination, decision, phase } = view;
  const isNothing = DONE_HERE.every((type) => !offered(view, type)) && !decision?.proposal && !decision?.givenBack;
  if (isNothing) return phase === 'decided' || determination ? null : <p className="empty">{t('decision.notYet')}</p>;
  return (
    <section className="card stack-small" aria-labelledby="decision-now">
      <h2 id="decision-now" className="aksel-heading aksel-heading--small">
        {t(decision?.proposal ? 'decision.proposed' : 'decision.now')}
      </h2>
      <GivenBack view={view} />
      <Proposal view={view} />
      <BlockedNote view={view} type="determine" />
      <ConfirmedAct
        view={view}
        command={{ type: 'determine' }}
        label={t(determination ? 'decision.determine.again' : 'decision.determine')}
        variant={determination ? 'secondary' : 'primary'}
      />
      <Propose view={view} />
      <Recompute view={view} />
      <Decide view={view} />
    </section>
  );
}
