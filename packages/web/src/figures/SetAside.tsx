import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FigureDone, PublishedFigure } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';

/** A mistyped entry is set aside with a reason, so that it can be typed anew. */
export function SetAside({ figure }: { readonly figure: PublishedFigure }) {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const rejecting = useMutation({
    mutationFn: () =>
      ask<FigureDone>(`/v1/figures/${figure.id}/rejection`, {
        method: 'POST',
        body: { reason: reason.trim() },
        version: figure.version,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['figures'] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    rejecting.mutate();
  };
  if (!open)
    return (
      <div>
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {t('figures.setAside')}
        </button>
      </div>
    );
  return (
    <form className="stack-small" onSubmit={submit} aria-label={t('figures.setAside')}>
      <TextField
        label={t('office.reason')}
        description={t('office.reason.hint')}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemNote error={rejecting.error} />
      <div className="actions">
        <Button type="submit" size="small" variant="secondary" loading={rejecting.isPending}>
          {t('figures.setAside')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
