import { Button, type ButtonProps } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { SHORTEST_REASON } from '@tirek/casework';
import type { CaseCommandSent, CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useCommand } from '../use-case.ts';

interface ReasonedActProps {
  readonly view: CaseView;
  /** What the button says that opens the form, and the one that does it. */
  readonly open: string;
  readonly done: string;
  /** What happens then. */
  readonly explained: string;
  readonly variant?: ButtonProps['variant'];
  command(reason: string): CaseCommandSent;
}

/** Something that is done only with a reason, which stays in the history: asked for in place, with what happens then. */
export function ReasonedAct({ view, open, done, explained, variant = 'secondary', command }: ReasonedActProps) {
  const { t } = useOfficeWords();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  const short = reason.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!short) act.mutate(command(reason.trim()));
  };
  if (!asked)
    return (
      <div className="actions">
        <Button type="button" variant={variant} onClick={() => setAsked(true)}>
          {open}
        </Button>
      </div>
    );
  return (
    <form className="act-form stack-small" onSubmit={submit} aria-label={open}>
      <p>{explained}</p>
      <Textarea
        // It was just asked for, and nothing else is on the way there.
        ref={(field) => field?.focus()}
        label={t('office.reason')}
        description={t('office.reason.hint')}
        value={reason}
        minRows={2}
        error={tried && short && t('act.reason.short')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" loading={act.isPending}>
          {done}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => setAsked(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
