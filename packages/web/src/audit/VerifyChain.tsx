import { Button } from '@navikt/ds-react/Button';
import { useMutation } from '@tanstack/react-query';
import type { AuditVerification } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask, Refused } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';

/** Reckons the whole chain again and says whether every entry and every event is as it was written. */
export function VerifyChain() {
  const { t, number } = useOfficeWords();
  const verifying = useMutation({
    mutationFn: () => ask<AuditVerification>('/v1/audit/verify'),
    // A large audit takes longer than one request: the server goes on meanwhile, and whoever asks again joins it.
    retry: (_, error) => error instanceof Refused && error.problem.status === 503,
    retryDelay: 2000,
  });
  const { data } = verifying;
  return (
    <div className="card stack-small">
      <div>
        <Button variant="secondary" loading={verifying.isPending} onClick={() => verifying.mutate()}>
          {t('audit.verify')}
        </Button>
      </div>
      <ProblemNote error={verifying.error} />
      <div role="status">
        {data && (
          <p className={`note ${data.valid ? 'note-good' : 'note-bad'}`}>
            {data.valid
              ? t('audit.valid', { entries: number(data.entries), events: number(data.events) })
              : t('audit.invalid', { faults: data.faults.length })}
          </p>
        )}
      </div>
    </div>
  );
}
