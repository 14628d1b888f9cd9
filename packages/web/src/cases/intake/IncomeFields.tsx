import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { INCOME_KINDS } from '@tirek/law';
import { COMMON_KINDS, type IncomeEntry, newEntry, OTHER_KINDS } from '../../check/income-form.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { oneOf } from '../../listing/use-filters.ts';
import type { Troubles } from './read-intake.ts';

const KINDS = [...COMMON_KINDS, ...OTHER_KINDS];

interface IncomeFieldsProps {
  readonly months: string;
  readonly place: number;
  readonly incomes: readonly IncomeEntry[];
  readonly troubles: Troubles;
  onChange(incomes: IncomeEntry[]): void;
}

/** What one member received, row by row: kind, sum, for a month or for the whole quarter. */
export function IncomeFields({ months, place, incomes, troubles, onChange }: IncomeFieldsProps) {
  const { t, say } = useOfficeWords();
  const check = useWords();
  const free = KINDS.find((kind) => !incomes.some((income) => income.kind === kind));
  const replace = (at: number, income: IncomeEntry): void =>
    onChange(incomes.map((one, i) => (i === at ? income : one)));
  return (
    <fieldset className="plain-fieldset stack-tiny">
      <legend>{t('intake.incomes', { months })}</legend>
      {incomes.map((income, i) => (
        <div key={income.kind} className="intake-income">
          <Select
            size="small"
            label={t('intake.income.kind')}
            value={income.kind}
            onChange={(event) => replace(i, { ...income, kind: oneOf(KINDS, event.target.value) ?? income.kind })}
          >
            {KINDS.filter((kind) => kind === income.kind || !incomes.some((one) => one.kind === kind)).map((kind) => (
              <option key={kind} value={kind}>
                {say(INCOME_KINDS[kind])}
              </option>
            ))}
          </Select>
          <TextField
            size="small"
            label={t('value.amount')}
            name={`members.${place}.incomes.${i}`}
            inputMode="decimal"
            autoComplete="off"
            value={income.amount}
            error={troubles.has(`members.${place}.incomes.${i}`) && t('intake.income.wrong')}
            onChange={(event) => replace(i, { ...income, amount: event.target.value })}
          />
          <Select
            size="small"
            label={t('value.per')}
            value={income.per}
            onChange={(event) => replace(i, { ...income, per: event.target.value === 'month' ? 'month' : 'quarter' })}
          >
            <option value="month">{check.t('income.per.month')}</option>
            <option value="quarter">{check.t('income.per.quarter')}</option>
          </Select>
          <button type="button" className="text-button" onClick={() => onChange(incomes.filter((_, j) => j !== i))}>
            {t('intake.income.remove', { kind: say(INCOME_KINDS[income.kind]) })}
          </button>
        </div>
      ))}
      {free !== undefined && (
        <div>
          <Button type="button" size="small" variant="tertiary" onClick={() => onChange([...incomes, newEntry(free)])}>
            {t('intake.income.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
