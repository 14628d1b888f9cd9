import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/words.tsx';
import { deleteAnswers } from './check-store.ts';

interface DeleteAnswersProps {
  /** What the button says, where it is more than deleting. */
  readonly label?: string;
  readonly icon?: ReactNode;
  onDeleted(): void;
}

/** Deletes every answer after one question back; asks in place, without a window on top of the page. */
export function DeleteAnswers({ label, icon = <TrashIcon aria-hidden />, onDeleted }: DeleteAnswersProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The question takes the focus, and gives it back.
    if (asking) keep.current?.focus();
    else if (asked.current) begin.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <Button ref={begin} variant="tertiary" size="small" icon={icon} onClick={() => setAsking(true)}>
        {label ?? t('flow.delete')}
      </Button>
    );
  const erase = (): void => {
    deleteAnswers();
    onDeleted();
  };
  return (
    <div role="group" aria-label={t('flow.delete.sure')} className="sure">
      <span>{t('flow.delete.sure')}</span>
      <Button size="small" variant="danger" onClick={erase}>
        {t('flow.delete.yes')}
      </Button>
      <Button ref={keep} size="small" variant="secondary" onClick={() => setAsking(false)}>
        {t('flow.delete.no')}
      </Button>
    </div>
  );
}
