import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useCommand } from '../use-case.ts';

/** The family came or called: its words are taken down. */
export function AnswerForFamily({ view, breach }: { readonly view: CaseView; readonly breach: string }) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  const short = text.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!short) act.mutate({ type: 'answerBreach', breach, text: text.trim(), documents: [] });
  };
  if (!open)
    return (
      <div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('breach.answerFor')}
        </Button>
      </div>
    );
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('breach.answerFor')}>
      <Textarea
        ref={(field) => field?.focus()}
        label={t('breach.answer.text')}
        minRows={2}
        value={text}
        error={tried && short && t('breach.answer.short')}
        onChange={(event) => setText(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={act.isPending}>
          {t('breach.answer.do')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
