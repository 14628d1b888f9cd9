import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { type Debt, owed, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { type DayFields, noDay, readDayFields } from '../../check/day-fields.ts';
import { DayInput } from '../../check/DayInput.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { offered } from '../use-case.ts';
import { OpenedForm } from './OpenedForm.tsx';
import { PartsSum, readParts } from './PlanRepayment.tsx';
import { tenge } from './tiyn.ts';

interface GrantHardshipProps {
  readonly view: CaseView;
  readonly debt: Debt;
}

/** Letting a family wait, and giving it smaller parts; or saying why not. */
export function GrantHardship({ view, debt }: GrantHardshipProps) {
  const { t, day, tenge: written } = useOfficeWords();
  const [until, setUntil] = useState<DayFields>(noDay);
  const [count, setCount] = useState('');
  const [reason, setReason] = useState('');
  const [over, parts] = [readDayFields(until), readParts(count)];
  const isShort = reason.trim().length < SHORTEST_REASON;
  const asked = debt.hardshipAsked;
  return (
    <>
      {asked && (
        <div className="note">
          <p>
            <strong>{t('debt.hardship.asked')}</strong> · {day(asked.on)}
          </p>
          <p>{asked.text}</p>
          {asked.canPay !== null && <p>{t('debt.hardship.canPay', { amount: written(tenge(asked.canPay)) })}</p>}
        </div>
      )}
      <OpenedForm
        view={view}
        type="grantHardship"
        open={t('debt.hardship.grant')}
        variant={asked ? 'primary' : 'tertiary'}
        fields={(tried) => (
          <>
            <DayInput
              legend={t('debt.hardship.until')}
              value={until}
              error={tried && !over.ok ? t('change.from.missing') : undefined}
              wrong={over.ok ? undefined : over.field}
              onChange={setUntil}
            />
            <TextField
              label={t('debt.hardship.parts')}
              inputMode="numeric"
              maxLength={2}
              autoComplete="off"
              value={count}
              onChange={(event) => setCount(event.target.value)}
            />
            <PartsSum amount={owed(debt)} parts={parts} />
            <Textarea
              label={t('office.reason')}
              description={t('office.reason.hint')}
              minRows={2}
              value={reason}
              error={tried && isShort && t('act.reason.short')}
              onChange={(event) => setReason(event.target.value)}
            />
          </>
        )}
        command={() => {
          if (!over.ok || isShort) return undefined;
          const granted = { type: 'grantHardship', debt: debt.debt, until: over.iso, reason: reason.trim() } as const;
          return parts === undefined ? granted : { ...granted, parts };
        }}
      />
      {asked && offered(view, 'refuseHardship') && (
        <ReasonedAct
          view={view}
          open={t('debt.hardship.refuse')}
          done={t('debt.hardship.refuse')}
          explained={t('debt.hardship.refuse.explained')}
          command={(why) => ({ type: 'refuseHardship', debt: debt.debt, reason: why })}
        />
      )}
    </>
  );
}
