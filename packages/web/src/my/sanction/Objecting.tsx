import './objecting.css';
import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { Objectionable } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { offered, useCommand } from '../../case/use-case.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';

const READY = ['circumstances', 'amount', 'review'] as const;
type Ready = (typeof READY)[number];

/** "I do not agree", and "send": two taps. Words of one's own are welcome and not asked for. */
export function Objecting({ view, against }: { readonly view: CaseView; readonly against: Objectionable }) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const [ready, setReady] = useState<Ready>('circumstances');
  const [more, setMore] = useState('');
  const act = useCommand(view);
  const form = useRef<HTMLFormElement>(null);
  // What was opened is where one goes on.
  useEffect(() => {
    if (open) form.current?.focus();
  }, [open]);
  const key = JSON.stringify(against);
  const isOpen = (view.objections ?? []).some((one) => one.decided === null && JSON.stringify(one.against) === key);
  if (!offered(view, 'fileObjection') || isOpen) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const text = [t(`my.object.ready.${ready}`), more.trim()].filter((one) => one !== '').join('. ');
    const way = ready === 'review' ? 'humanReview' : 'objection';
    act.mutate({ type: 'fileObjection', against, way, text, documents: [] }, { onSuccess: () => setOpen(false) });
  };
  if (!open)
    return (
      <div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('my.object')}
        </Button>
      </div>
    );
  return (
    <form
      ref={form}
      tabIndex={-1}
      className="objecting stack-small"
      noValidate
      onSubmit={submit}
      aria-label={t('my.object.title')}
    >
      <p>{t('my.object.lead')}</p>
      <RadioGroup legend={t('my.object.reason')} value={ready} onChange={(value: Ready) => setReady(value)}>
        {READY.map((one) => (
          <Radio key={one} value={one}>
            {t(`my.object.ready.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={t('my.object.more')}
        minRows={2}
        value={more}
        onChange={(event) => setMore(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" loading={act.isPending}>
          {t('my.object.send')}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
