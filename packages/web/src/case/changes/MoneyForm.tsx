import { TextField } from '@navikt/ds-react/TextField';
import type { CaseCommandSent, CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { type DayFields, readDayFields, toDayFields } from '../../check/day-fields.ts';
import { DayInput } from '../../check/DayInput.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { OpenedForm } from './OpenedForm.tsx';
import { readTiyn } from './tiyn.ts';

interface AmountFieldProps {
  readonly label: string;
  readonly value: string;
  readonly tried: boolean;
  onChange(value: string): void;
}

/** An amount in tenge as people type it. */
export function AmountField({ label, value, tried, onChange }: AmountFieldProps) {
  const { t } = useOfficeWords();
  return (
    <TextField
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      error={tried && readTiyn(value) === undefined && t('debt.pay.amount.wrong')}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface MoneyFormProps {
  readonly view: CaseView;
  readonly debt: string;
  readonly type: 'recordRepayment' | 'recordReturn';
  readonly way: 'voluntary' | 'court';
}

/** Money that came in for a debt, or went back to the family: how much, known by what, on which day. */
export function MoneyForm({ view, debt, type, way }: MoneyFormProps) {
  const { t } = useOfficeWords();
  const [amount, setAmount] = useState('');
  const [reference, setReference] = useState('');
  const [on, setOn] = useState<DayFields>(toDayFields(officeDay()));
  const day = readDayFields(on);
  const command = (): CaseCommandSent | undefined => {
    const tiyn = readTiyn(amount);
    if (tiyn === undefined || reference.trim() === '' || !day.ok) return undefined;
    const money = { debt, amount: tiyn, reference: reference.trim(), on: day.iso };
    return type === 'recordReturn' ? { type, ...money } : { type, ...money, way };
  };
  return (
    <OpenedForm
      view={view}
      type={type}
      open={t(type === 'recordReturn' ? 'debt.return' : 'debt.pay')}
      done={t('debt.pay.do')}
      command={command}
      fields={(tried) => (
        <>
          <AmountField label={t('debt.pay.amount')} value={amount} tried={tried} onChange={setAmount} />
          <TextField
            label={t('debt.pay.reference')}
            description={t('debt.pay.reference.hint')}
            autoComplete="off"
            value={reference}
            error={tried && reference.trim() === '' && t('debt.pay.reference.missing')}
            onChange={(event) => setReference(event.target.value)}
          />
          <DayInput
            legend={t('debt.pay.on')}
            value={on}
            error={tried && !day.ok ? t('change.from.missing') : undefined}
            wrong={day.ok ? undefined : day.field}
            onChange={setOn}
          />
        </>
      )}
    />
  );
}
