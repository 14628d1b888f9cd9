import { Button } from '@navikt/ds-react/Button';
import { useMutation } from '@tanstack/react-query';
import type { CaseReplay, CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ask } from '../../session/ask.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { outlineText } from './Recomputed.tsx';

function Replayed({ replay }: { readonly replay: CaseReplay }) {
  const words = useOfficeWords();
  const { t, day, number } = words;
  return (
    <div className={`note ${replay.same ? 'note-good' : 'note-bad'} stack-tiny`} role="status">
      <p>
        <strong>{t(replay.same ? 'replay.same' : 'replay.differs')}</strong>
      </p>
      <ul className="bare-list">
        {replay.determinations.map(({ seq, on, same, sameTrace, sameFacts, stored, recomputed, differences }) => (
          <li key={seq}>
            {day(on)}: {outlineText(stored, words)}
            {!same && (
              <span className="block">
                {recomputed ? t('replay.now', { outline: outlineText(recomputed, words) }) : t('replay.impossible')}
              </span>
            )}
            {!sameFacts && <span className="block">{t('replay.otherFacts')}</span>}
            {same && !sameTrace && (
              <span className="quiet small block">{t('replay.otherTexts', { count: number(differences.length) })}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Every determination reckoned again from the history alone, to the tenge. */
export function ReplayCard({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const replaying = useMutation({ mutationFn: () => ask<CaseReplay>(`/v1/cases/${view.id}/replay`) });
  if (!may.includes('replayDecision') || !view.determination) return null;
  return (
    <section className="card stack-small" aria-labelledby="replay">
      <h2 id="replay" className="aksel-heading aksel-heading--small">
        {t('replay.title')}
      </h2>
      <p className="quiet">{t('replay.lead')}</p>
      {replaying.data && <Replayed replay={replaying.data} />}
      <ProblemNote error={replaying.error} />
      <div className="actions">
        <Button variant="secondary" loading={replaying.isPending} onClick={() => replaying.mutate()}>
          {t('replay.do')}
        </Button>
      </div>
    </section>
  );
}
