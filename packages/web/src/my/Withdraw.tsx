import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { CaseView } from '@tirek/server/contract';
import { useEffect, useRef, useState } from 'react';
import { offered, useCommand } from '../case/use-case.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ProblemNote } from '../session/ProblemNote.tsx';

/** Takes the application back, after a second look. */
export function Withdraw({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const command = useCommand(view);
  const field = useRef<HTMLTextAreaElement>(null);
  // What was opened is where one goes on.
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!offered(view, 'withdraw')) return null;
  if (!open)
    return (
      <div>
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {t('my.withdraw')}
        </button>
      </div>
    );
  return (
    <section className="card stack-small" aria-labelledby="withdraw">
      <h2 id="withdraw" className="aksel-heading aksel-heading--small">
        {t('my.withdraw')}
      </h2>
      <p>{t('my.withdraw.lead')}</p>
      <Textarea
        ref={field}
        label={t('office.reason')}
        description={t('office.reason.hint')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemNote error={command.error} />
      <div className="actions">
        <Button
          data-color="danger"
          loading={command.isPending}
          disabled={reason.trim().length < 10}
          onClick={() => command.mutate({ type: 'withdraw', reason: reason.trim() })}
        >
          {t('my.withdraw.do')}
        </Button>
        <Button variant="secondary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </section>
  );
}
