import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import { type Debt, MOST_INSTALMENTS, owed, RECOVERY_WAYS, toInstalments, WITHHOLDING_LIMIT } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { type DayFields, noDay, readDayFields } from '../../check/day-fields.ts';
import { DayInput } from '../../check/DayInput.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { OpenedForm } from './OpenedForm.tsx';
import { tenge } from './tiyn.ts';

/** A number of monthly parts as it is typed; undefined where it is none. */
export function readParts(text: string): number | undefined {
  const count = Number(text.trim());
  return /^\d{1,2}$/.test(text.trim()) && count >= 1 && count <= MOST_INSTALMENTS ? count : undefined;
}

/** What each part would come to. */
export function PartsSum({ amount, parts }: { readonly amount: number; readonly parts: number | undefined }) {
  const { t, tenge: written } = useOfficeWords();
  if (parts === undefined || amount <= 0) return null;
  const all = toInstalments(amount, parts, '2026-01-01');
  const [each = 0, last = 0] = [all[0]?.amount, all.at(-1)?.amount];
  const amounts = { amount: written(tenge(each)), last: written(tenge(last)) };
  return <p role="status">{t(each === last ? 'debt.parts.even' : 'debt.parts.each', amounts)}</p>;
}

/** Agreeing how a debt comes back: by the family itself in parts, or kept from later payments. */
export function PlanRepayment({ view, debt }: { readonly view: CaseView; readonly debt: Debt }) {
  const { t, percent } = useOfficeWords();
  const ways = (['voluntary', 'withholding'] as const).filter((way) => RECOVERY_WAYS[debt.cause].ways.includes(way));
  const [way, setWay] = useState<(typeof ways)[number]>('voluntary');
  const [count, setCount] = useState('6');
  const [first, setFirst] = useState<DayFields>(noDay);
  const [parts, due] = [readParts(count), readDayFields(first)];
  return (
    <OpenedForm
      view={view}
      type="planRepayment"
      open={t('debt.plan.open')}
      variant="primary"
      fields={(tried) => (
        <>
          <RadioGroup size="small" legend={t('debt.way')} value={way} onChange={setWay}>
            {ways.map((one) => (
              <Radio key={one} value={one}>
                {t(`debt.way.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
          {way === 'withholding' ? (
            <p>{t('debt.limit', { percent: percent(WITHHOLDING_LIMIT.percent / 100) })}</p>
          ) : (
            <>
              <TextField
                label={t('debt.parts')}
                inputMode="numeric"
                maxLength={2}
                autoComplete="off"
                value={count}
                error={tried && parts === undefined && `1–${MOST_INSTALMENTS}`}
                onChange={(event) => setCount(event.target.value)}
              />
              <PartsSum amount={owed(debt)} parts={parts} />
              <DayInput
                legend={t('debt.firstDue')}
                value={first}
                error={tried && !due.ok ? t('change.from.missing') : undefined}
                wrong={due.ok ? undefined : due.field}
                onChange={setFirst}
              />
            </>
          )}
        </>
      )}
      command={() => {
        if (way === 'withholding') return { type: 'planRepayment', debt: debt.debt, way };
        if (parts === undefined || !due.ok) return undefined;
        return { type: 'planRepayment', debt: debt.debt, way, parts, firstDue: due.iso };
      }}
    />
  );
}
