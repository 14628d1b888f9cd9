import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { ProgrammeId } from '@tirek/family';
import { useId, useRef, useState } from 'react';
import { useWords } from '../language/words.tsx';
import { incomeQuarter, movedToQuarter } from './check-state.ts';
import { readDayFields, toDayFields } from './day-fields.ts';
import { DayInput, type DayInputHandle } from './DayInput.tsx';
import { programmesOn } from './programmes-on.ts';
import { today } from './today.ts';
import { useCheck } from './use-check.ts';

/** The first and the last day one may ask about. */
const FIRST = '2014-01-01';
const LAST = '2027-12-31';

function WhenForm({ onDone }: { readonly onDone: (moved: string | undefined) => void }) {
  const { t, day, quarter } = useWords();
  const { check, on, change } = useCheck();
  const [fields, setFields] = useState(toDayFields(on));
  const [programme, setProgramme] = useState<ProgrammeId>(check.programme ?? 'targetedAssistance');
  const [error, setError] = useState<{ text: string; field: 'date' | 'month' | 'year' }>();
  const input = useRef<DayInputHandle>(null);
  const reading = readDayFields(fields);
  const offered = reading.ok && reading.iso >= FIRST && reading.iso <= LAST ? programmesOn(reading.iso) : [];
  const refuse = (text: string, field: 'date' | 'month' | 'year'): void => {
    setError({ text, field });
    input.current?.focus(field);
  };
  const apply = (iso: string): void => {
    const [old, next] = [incomeQuarter(on), incomeQuarter(iso)];
    const moves = old.from !== next.from && (check.file.incomes ?? []).length > 0;
    change((c) => ({
      ...c,
      on: iso === today() ? null : iso,
      programme: offered.length > 1 && offered.includes(programme) ? programme : null,
      file: movedToQuarter(c.file, old, next),
    }));
    onDone(moves ? quarter(next.from) : undefined);
  };
  const submit = (): void => {
    if (!reading.ok) return refuse(t(`birth.${reading.why}`), reading.field);
    if (reading.iso < FIRST || reading.iso > LAST)
      return refuse(t('when.outside', { from: day(FIRST), to: day(LAST) }), 'year');
    apply(reading.iso);
  };
  return (
    <form
      className="when-form stack-small"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="quiet">{t('when.other.why')}</p>
      <DayInput
        ref={input}
        legend={t('when.title')}
        value={fields}
        error={error?.text}
        wrong={error?.field}
        onChange={(value) => {
          setFields(value);
          setError(undefined);
        }}
      />
      {offered.length > 1 && (
        <RadioGroup
          legend={t('when.programme')}
          value={offered.includes(programme) ? programme : 'targetedAssistance'}
          onChange={(value: ProgrammeId) => setProgramme(value)}
        >
          {offered.map((id) => (
            <Radio key={id} value={id}>
              {t(`programme.${id}`)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div className="actions">
        <Button type="submit" size="small">
          {t('household.keep')}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={() => apply(today())}>
          {t('when.today', { day: day(today()) })}
        </Button>
      </div>
    </form>
  );
}

/** The day whose law applies, and the way to ask under the law of another. */
export function WhenLine() {
  const { t, longDay } = useWords();
  const { on, check } = useCheck();
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<string>();
  const id = useId();
  return (
    <section className="when" aria-label={t('when.title')}>
      <p className="when-line">
        <span>
          {t('when.line', { day: longDay(on) })}
          {check.programme !== null && ` · ${t(`programme.${check.programme}`)}`}
        </span>
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t('when.change')}
        </button>
      </p>
      <div id={id} hidden={!open}>
        {open && (
          <WhenForm
            onDone={(months) => {
              setOpen(false);
              setMoved(months);
            }}
          />
        )}
      </div>
      <p role="status" className="quiet">
        {moved !== undefined && t('when.moved', { months: moved })}
      </p>
    </section>
  );
}
