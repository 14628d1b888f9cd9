import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { SHORTEST_REASON } from '@tirek/casework';
import type { CheckView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { memberNames } from '../case/member-names.ts';
import { readDayFields, toDayFields } from '../check/day-fields.ts';
import { DayInput } from '../check/DayInput.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { useWords } from '../language/words.tsx';
import { officeDay } from '../listing/office-day.ts';
import { toMoment } from '../office/moment.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useCaseOf, useCheckCommand } from './use-check.ts';

/** The visit as whoever made it writes it down: when, who was met, what was seen. */
export function VisitForm({ view }: { readonly view: CheckView }) {
  const { t } = useOfficeWords();
  const words = useWords();
  const names = memberNames(useCaseOf(view).family, words);
  const [on, setOn] = useState(() => toDayFields(officeDay()));
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [met, setMet] = useState<string[]>([]);
  const [seen, setSeen] = useState('');
  const [stranger, setStranger] = useState(false);
  const [tried, setTried] = useState(false);
  const recording = useCheckCommand(view);
  const day = readDayFields(on);
  const startedAt = day.ok ? toMoment(day.iso, from) : undefined;
  const endedAt = day.ok ? toMoment(day.iso, to) : undefined;
  const isShort = seen.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (startedAt === undefined || endedAt === undefined || isShort) return;
    recording.mutate({ type: 'recordCheckVisit', startedAt, endedAt, met, seen: seen.trim(), stranger });
  };
  return (
    <form className="act-form stack-small" onSubmit={submit} noValidate aria-label={t('check.visit.add')}>
      <p>{t('check.look')}</p>
      <DayInput
        legend={t('check.visit.day')}
        value={on}
        error={tried && !day.ok ? t('visit.day.wrong') : undefined}
        wrong="date"
        onChange={setOn}
      />
      <div className="visit-pair">
        <TextField
          label={t('check.visit.from')}
          value={from}
          placeholder="14:00"
          inputMode="numeric"
          autoComplete="off"
          error={tried && startedAt === undefined && t('check.visit.time.wrong')}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          label={t('check.visit.to')}
          value={to}
          placeholder="14:30"
          inputMode="numeric"
          autoComplete="off"
          error={tried && endedAt === undefined && t('check.visit.time.wrong')}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
      <CheckboxGroup legend={t('check.visit.met')} value={met} onChange={(chosen: string[]) => setMet(chosen)}>
        {[...names].map(([id, name]) => (
          <Checkbox key={id} value={id}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Textarea
        label={t('check.visit.seen')}
        description={t('check.visit.seen.hint')}
        minRows={3}
        value={seen}
        error={tried && isShort && t('act.reason.short')}
        onChange={(event) => setSeen(event.target.value)}
      />
      <Checkbox checked={stranger} onChange={(event) => setStranger(event.target.checked)}>
        {t('check.visit.stranger')}
      </Checkbox>
      <ProblemNote error={recording.error} />
      <div className="actions">
        <Button type="submit" loading={recording.isPending}>
          {t('check.visit.do')}
        </Button>
      </div>
    </form>
  );
}
