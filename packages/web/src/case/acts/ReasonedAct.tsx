import { Button, type ButtonProps } from '@navikt/ds-react/Button';
import type { CaseCommandSent, CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { ReasonForm } from './ReasonForm.tsx';

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

/** Something that is done only with a reason: asked for in place, with what happens then. */
export function ReasonedAct({ view, open, done, explained, variant = 'secondary', command }: ReasonedActProps) {
  const [asked, setAsked] = useState(false);
  if (asked)
    return (
      <ReasonForm
        view={view}
        label={open}
        done={done}
        begins
        fields={() => <p>{explained}</p>}
        command={command}
        onClose={() => setAsked(false)}
      />
    );
  return (
    <div className="actions">
      <Button type="button" variant={variant} onClick={() => setAsked(true)}>
        {open}
      </Button>
    </div>
  );
}
