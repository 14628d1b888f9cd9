import { Button, type ButtonProps } from '@navikt/ds-react/Button';
import type { CaseCommandSent, CaseView } from '@tirek/server/contract';
import { type ReactNode, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered, useCommand } from '../use-case.ts';

interface ConfirmedActProps {
  readonly view: CaseView;
  readonly command: CaseCommandSent;
  /** What the button says; where `explained` is given it opens a confirmation that says what happens. */
  readonly label: string;
  readonly explained?: ReactNode;
  readonly confirm?: string;
  readonly variant?: ButtonProps['variant'];
}

/** Why something is offered but cannot be done yet, in the server's words. */
export function BlockedNote({ view, type }: { readonly view: CaseView; readonly type: CaseCommandSent['type'] }) {
  const { say, t } = useOfficeWords();
  const blocked = offered(view, type)?.blocked;
  if (!blocked) return null;
  return (
    <div className="note note-warn">
      <p>
        <strong>{t('act.blocked')}</strong> {say(blocked.text)}
      </p>
    </div>
  );
}

/** Something that is done by a button, after saying in place what happens then. Nothing where the server does not offer it. */
export function ConfirmedAct({ view, command, label, explained, confirm, variant = 'primary' }: ConfirmedActProps) {
  const { t } = useOfficeWords();
  const [asked, setAsked] = useState(false);
  const act = useCommand(view);
  const offer = offered(view, command.type);
  if (!offer) return null;
  const send = (): void => act.mutate(command, { onSettled: () => setAsked(false) });
  if (asked && explained !== undefined)
    return (
      <div className="act-form stack-small" role="group" aria-label={label}>
        {explained}
        <ProblemNote error={act.error} />
        <div className="actions">
          <Button ref={(button) => button?.focus()} variant={variant} loading={act.isPending} onClick={send}>
            {confirm ?? label}
          </Button>
          <Button variant="tertiary" onClick={() => setAsked(false)}>
            {t('office.cancel')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="stack-tiny">
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button
          variant={variant}
          disabled={offer.blocked !== null}
          loading={act.isPending}
          onClick={() => (explained === undefined ? send() : setAsked(true))}
        >
          {label}
        </Button>
      </div>
    </div>
  );
}
