import { Button, type ButtonProps } from '@navikt/ds-react/Button';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { CaseCommandSent, CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered, useCommand } from '../use-case.ts';

interface OpenedFormProps {
  readonly view: CaseView;
  readonly type: CaseCommandSent['type'];
  /** What the button says that opens the form, and the one that does it. */
  readonly open: string;
  readonly done?: string;
  readonly variant?: ButtonProps['variant'];
  /** The fields; `tried` once it was sent with something missing. */
  fields(tried: boolean): ReactNode;
  /** What is to be done; undefined while something is missing or wrong. */
  command(): CaseCommandSent | undefined;
}

/** Something that needs more than a reason, asked for in place. Nothing where the server does not offer it. */
export function OpenedForm({ view, type, open, done = open, variant = 'secondary', fields, command }: OpenedFormProps) {
  const { t } = useOfficeWords();
  const [opened, setOpened] = useState(false);
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  if (!offered(view, type)) return null;
  if (!opened)
    return (
      <div className="actions">
        <Button type="button" size="small" variant={variant} onClick={() => setOpened(true)}>
          {open}
        </Button>
      </div>
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const wanted = command();
    if (wanted) act.mutate(wanted, { onSuccess: () => setOpened(false) });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={open}>
      {fields(tried)}
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={act.isPending}>
          {done}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => setOpened(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
