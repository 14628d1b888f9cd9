import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { INCOME_KINDS, type IncomeKind } from '@tirek/law';
import { useRef, useState } from 'react';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import { incomeQuarter, incomesOf, withIncomes } from './check-state.ts';
import { COMMON_KINDS, type IncomeEntry, newEntry, OTHER_KINDS, readEntries, toEntries } from './income-form.ts';
import { memberLabels } from './member-label.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCheck } from './use-check.ts';

interface AmountProps {
  readonly entry: IncomeEntry;
  readonly error: string | undefined;
  onChange(entry: IncomeEntry): void;
}

function Amount({ entry, error, onChange }: AmountProps) {
  const { t, say } = useWords();
  const kind = say(INCOME_KINDS[entry.kind]);
  const amount = t(entry.per === 'month' ? 'income.amount.month' : 'income.amount.quarter');
  return (
    <div className="amount choice-more">
      <TextField
        label={
          <>
            <span className="aksel-sr-only">{kind}: </span>
            {amount}
          </>
        }
        data-kind={entry.kind}
        inputMode="decimal"
        autoComplete="off"
        value={entry.amount}
        error={error}
        onChange={(event) => onChange({ ...entry, amount: event.target.value })}
      />
      <Select
        label={
          <>
            <span className="aksel-sr-only">{kind}: </span>
            {t('income.per')}
          </>
        }
        value={entry.per}
        onChange={(event) => onChange({ ...entry, per: event.target.value === 'month' ? 'month' : 'quarter' })}
      >
        <option value="month">{t('income.per.month')}</option>
        <option value="quarter">{t('income.per.quarter')}</option>
      </Select>
    </div>
  );
}

interface KindsProps {
  readonly kinds: readonly IncomeKind[];
  readonly entries: readonly IncomeEntry[];
  readonly wrong: { kind: IncomeKind; text: string } | undefined;
  onChange(entries: IncomeEntry[]): void;
}

function Kinds({ kinds, entries, wrong, onChange }: KindsProps) {
  const { say, t } = useWords();
  const tick = (ticked: IncomeKind[]): void => {
    const elsewhere = entries.filter((e) => !kinds.includes(e.kind));
    onChange([...elsewhere, ...ticked.map((kind) => entries.find((e) => e.kind === kind) ?? newEntry(kind))]);
  };
  const here = entries.filter((e) => kinds.includes(e.kind));
  return (
    <CheckboxGroup
      legend={t('income.kinds.one')}
      hideLegend
      className="choices"
      value={here.map((e) => e.kind)}
      onChange={tick}
    >
      {kinds.map((kind) => {
        const entry = here.find((e) => e.kind === kind);
        return (
          <div key={kind} className="choice-with-more">
            <Checkbox value={kind}>{say(INCOME_KINDS[kind])}</Checkbox>
            {entry && (
              <Amount
                entry={entry}
                error={wrong?.kind === kind ? wrong.text : undefined}
                onChange={(next) => onChange(entries.map((e) => (e.kind === kind ? next : e)))}
              />
            )}
          </div>
        );
      })}
    </CheckboxGroup>
  );
}

/** What one member received in the quarter that counts: kinds to tick, an amount for each. */
export function IncomesQuestion({ member: id, onAnswer, ...frame }: AskProps & { readonly member: string }) {
  const words = useWords();
  const { t, say, quarter: writeQuarter } = words;
  const { check, on } = useCheck();
  const quarter = incomeQuarter(on);
  const isYou = check.file.members.find((m) => m.id === id)?.relation === 'applicant';
  const [entries, setEntries] = useState(() => toEntries(incomesOf(check.file, id, quarter)));
  const [wrong, setWrong] = useState<{ kind: IncomeKind; text: string }>();
  const [open, setOpen] = useState(() => entries.some((e) => OTHER_KINDS.includes(e.kind)));
  const form = useRef<HTMLDivElement>(null);
  const change = (next: IncomeEntry[]): void => {
    setEntries(next);
    setWrong(undefined);
  };
  const next = (): void => {
    const reading = readEntries(entries);
    if (reading.ok) {
      const earners = check.earners.filter((e) => e !== id);
      return onAnswer({ file: withIncomes(check.file, id, reading.rows, quarter), earners });
    }
    setWrong({ kind: reading.kind, text: t(`income.${reading.why}`, { kind: say(INCOME_KINDS[reading.kind]) }) });
    form.current?.querySelector<HTMLInputElement>(`input[data-kind="${reading.kind}"]`)?.focus();
  };
  const label = memberLabels(check.file, on, words).get(id) ?? '';
  return (
    <QuestionFrame
      {...frame}
      above={`${label} · ${writeQuarter(quarter.from)}`}
      title={t(isYou ? 'income.kinds.you' : 'income.kinds.one')}
      next={entries.length === 0 ? t('income.none') : frame.isChange ? t('household.keep') : t('flow.next')}
      onNext={next}
    >
      <div ref={form} className="stack-small">
        <Kinds kinds={COMMON_KINDS} entries={entries} wrong={wrong} onChange={change} />
        <details className="more-kinds" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('income.kinds.more')}</summary>
          <Kinds kinds={OTHER_KINDS} entries={entries} wrong={wrong} onChange={change} />
        </details>
      </div>
    </QuestionFrame>
  );
}
