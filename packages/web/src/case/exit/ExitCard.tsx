import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { Link } from '@tanstack/react-router';
import { EXIT_REASONS, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../language/words.tsx';
import { monthsText } from '../../office/month.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { oneOf } from '../../listing/use-filters.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered, useCommand } from '../use-case.ts';

type Leaving = NonNullable<CaseView['leaving']>;

function Later({ later }: { readonly later: NonNullable<Leaving['later']> }) {
  const { t } = useOfficeWords();
  const { id, number } = later;
  if (id === null || number === null) return <p>{t('exit.out.later.away')}</p>;
  return (
    <p>
      <Link to="/cases/$id" params={{ id }} className="aksel-link">
        {t('exit.out.later', { number })}
      </Link>
    </p>
  );
}

function ExitForm({ view, leaving }: { readonly view: CaseView; readonly leaving: Leaving }) {
  const { t } = useOfficeWords();
  const act = useCommand(view);
  const [reason, setReason] = useState<string>(leaving.suggested);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const short = text.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const chosen = oneOf(EXIT_REASONS, reason);
    if (chosen !== undefined && !short) act.mutate({ type: 'recordExit', reason: chosen, text: text.trim() });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('exit.out.title')}>
      <RadioGroup
        size="small"
        legend={t('exit.out.reason')}
        value={reason}
        onChange={(value: string) => setReason(value)}
      >
        {leaving.reasons.map((one) => (
          <Radio key={one} value={one} {...(one === leaving.suggested ? { description: t('exit.out.suggested') } : {})}>
            {t(`exit.reason.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        label={t('exit.out.text')}
        value={text}
        minRows={2}
        error={tried && short && t('exit.text.short')}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="quiet small">{t('exit.out.explained')}</p>
      <ProblemNote error={act.error} />
      <div>
        <Button type="submit" size="small" loading={act.isPending}>
          {t('exit.out.save')}
        </Button>
      </div>
    </form>
  );
}

/** Closing the case: when aid ends, what is still to be paid, why the family leaves. */
export function ExitCard({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const { language } = useWords();
  const { leaving, exit } = view;
  if (!leaving) return null;
  const done = exit?.exit;
  const goesOn = officeDay() <= leaving.aidTo;
  // What the office would refuse is not asked: first aid ends, and every month is paid.
  const mayClose = !done && !goesOn && leaving.unpaid.length === 0 && offered(view, 'recordExit');
  return (
    <section className="card stack-small" aria-labelledby="exit">
      <h2 id="exit" className="aksel-heading aksel-heading--small">
        {t('exit.out.title')}
      </h2>
      {done ? (
        <>
          <p>
            <strong>{t(`exit.reason.${done.reason}`)}</strong> · {t('exit.out.done', { day: day(done.on) })}
          </p>
          <p>{done.text}</p>
        </>
      ) : (
        <>
          <p>{t('exit.out.ends', { day: day(leaving.aidTo) })}</p>
          {goesOn ? (
            <p className="quiet">{t('exit.out.later.day')}</p>
          ) : leaving.unpaid.length > 0 ? (
            <p className="note note-warn">{t('exit.out.owed', { months: monthsText(language, leaving.unpaid) })}</p>
          ) : (
            <p className="quiet">{t('exit.out.paid')}</p>
          )}
        </>
      )}
      {leaving.later && <Later later={leaving.later} />}
      {mayClose && <ExitForm view={view} leaving={leaving} />}
    </section>
  );
}
