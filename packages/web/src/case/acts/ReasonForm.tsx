import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { SHORTEST_REASON } from '@tirek/casework';
import type { CaseCommandSent, CaseView } from '@tirek/server/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useCommand } from '../use-case.ts';

interface ReasonFormProps {
  readonly view: CaseView;
  /** What the form is called. */
  readonly label: string;
  /** What the button says that does it. */
  readonly done: string;
  /** What stands above the reason; told whether it was tried already, so that only then something is missing. */
  fields(tried: boolean): ReactNode;
  /** What the words are asked for, where they are not a reason. */
  readonly asked?: { readonly label: string; readonly hint: string };
  /** Whether the words are where one begins: nothing else is on the way there. */
  readonly begins?: boolean;
  readonly size?: 'small';
  /** What is done for this reason; undefined while something above it is missing. */
  command(reason: string): CaseCommandSent | undefined;
  onClose(): void;
}

/** Something that is done only with a reason, which stays in the history: nothing is sent before it is long enough. */
export function ReasonForm(props: ReasonFormProps) {
  const { view, label, done, fields, asked, begins = false, size, command, onClose } = props;
  const { t } = useOfficeWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const made = isShort ? undefined : command(reason.trim());
    if (made) act.mutate(made, { onSuccess: onClose });
  };
  const sized = size ? { size } : {};
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={label}>
      {fields(tried)}
      <Textarea
        {...sized}
        {...(begins ? { ref: focused } : {})}
        label={asked?.label ?? t('office.reason')}
        description={asked?.hint ?? t('office.reason.hint')}
        minRows={2}
        maxLength={4000}
        value={reason}
        error={tried && isShort && t('act.reason.short')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" {...sized} loading={act.isPending}>
          {done}
        </Button>
        <Button type="button" {...sized} variant="tertiary" onClick={onClose}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

const focused = (field: HTMLTextAreaElement | null): void => field?.focus();
