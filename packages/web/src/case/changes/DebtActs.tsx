import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { balanceOf, type Debt, isObjectedTo, owed, RECOVERY_WAYS, SHORTEST_REASON, stageOf } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { offered } from '../use-case.ts';
import { GrantHardship } from './GrantHardship.tsx';
import { AmountField, MoneyForm } from './MoneyForm.tsx';
import { OpenedForm } from './OpenedForm.tsx';
import { PlanRepayment } from './PlanRepayment.tsx';
import { readTiyn, tenge } from './tiyn.ts';

interface DebtActsProps {
  readonly view: CaseView;
  readonly debt: Debt;
}

const longEnough = (text: string): boolean => text.trim().length >= SHORTEST_REASON;

/** Hearing the family, then dropping it or deciding that it is owed. */
function Deciding({ view, debt }: DebtActsProps) {
  const { t, tenge: written } = useOfficeWords();
  const [answer, setAnswer] = useState('');
  return (
    <>
      <ConfirmedAct
        view={view}
        command={{ type: 'establishDebt', debt: debt.debt }}
        label={t('debt.establish')}
        explained={<p>{t('debt.establish.explained', { amount: written(tenge(debt.amount)) })}</p>}
      />
      <OpenedForm
        view={view}
        type="answerDebt"
        open={t('debt.answer')}
        fields={(tried) => (
          <Textarea
            label={t('debt.answers')}
            minRows={2}
            value={answer}
            error={tried && !longEnough(answer) && t('change.text.short')}
            onChange={(event) => setAnswer(event.target.value)}
          />
        )}
        command={() =>
          longEnough(answer) ? { type: 'answerDebt', debt: debt.debt, text: answer.trim(), documents: [] } : undefined
        }
      />
      {offered(view, 'dropDebt') && (
        <ReasonedAct
          view={view}
          open={t('debt.drop')}
          done={t('debt.drop')}
          explained={t('debt.drop.explained')}
          variant="tertiary"
          command={(reason) => ({ type: 'dropDebt', debt: debt.debt, reason })}
        />
      )}
    </>
  );
}

function Court({ view, debt }: DebtActsProps) {
  const { t } = useOfficeWords();
  const [text, setText] = useState('');
  const [amount, setAmount] = useState('');
  const isAsked = debt.court !== null;
  if (!RECOVERY_WAYS[debt.cause].ways.includes('court') || debt.court?.ruling) return null;
  return (
    <OpenedForm
      view={view}
      type={isAsked ? 'recordRuling' : 'askCourt'}
      open={t(isAsked ? 'debt.ruling' : 'debt.court')}
      variant="tertiary"
      fields={(tried) => (
        <>
          {isAsked && <AmountField label={t('debt.ruling.amount')} value={amount} tried={tried} onChange={setAmount} />}
          <TextField
            label={t(isAsked ? 'debt.ruling.text' : 'debt.court.claim')}
            autoComplete="off"
            value={text}
            error={tried && text.trim() === '' && t('debt.pay.reference.missing')}
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
      command={() => {
        const tiyn = readTiyn(amount);
        if (text.trim() === '') return undefined;
        if (!isAsked) return { type: 'askCourt', debt: debt.debt, claim: text.trim() };
        return tiyn === undefined
          ? undefined
          : { type: 'recordRuling', debt: debt.debt, amount: tiyn, ruling: text.trim() };
      }}
    />
  );
}

function WriteOff({ view, debt }: DebtActsProps) {
  const { t, tenge: written } = useOfficeWords();
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const { writeOffProposal: waiting } = debt;
  if (waiting) {
    const sum = written(tenge(waiting.amount));
    return (
      <div className="note stack-small">
        <p>
          <strong>{t('debt.writeOff.waits', { amount: sum })}.</strong> {waiting.reason}
        </p>
        <ConfirmedAct
          view={view}
          command={{ type: 'approveWriteOff', debt: debt.debt }}
          label={t('debt.writeOff.approve')}
          explained={<p>{t('debt.writeOff.approve.explained', { amount: sum })}</p>}
        />
        {offered(view, 'giveBackWriteOff') && (
          <ReasonedAct
            view={view}
            open={t('debt.writeOff.giveBack')}
            done={t('debt.writeOff.giveBack')}
            explained={t('debt.writeOff.giveBack.explained')}
            command={(why) => ({ type: 'giveBackWriteOff', debt: debt.debt, reason: why })}
          />
        )}
      </div>
    );
  }
  return (
    <OpenedForm
      view={view}
      type="proposeWriteOff"
      open={t('debt.writeOff')}
      variant="tertiary"
      fields={(tried) => (
        <>
          <AmountField label={t('debt.writeOff.amount')} value={amount} tried={tried} onChange={setAmount} />
          <Textarea
            label={t('office.reason')}
            description={t('office.reason.hint')}
            minRows={2}
            value={reason}
            error={tried && !longEnough(reason) && t('act.reason.short')}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
      command={() => {
        const tiyn = readTiyn(amount);
        if (tiyn === undefined || !longEnough(reason)) return undefined;
        return { type: 'proposeWriteOff', debt: debt.debt, amount: tiyn, reason: reason.trim() };
      }}
    />
  );
}

/** What can be done about a debt as it stands now. */
export function DebtActs({ view, debt }: DebtActsProps) {
  const stage = stageOf(debt);
  const { toReturn } = balanceOf(debt);
  const isObjected = isObjectedTo({ objections: view.objections ?? [] }, debt.debt);
  if (stage === 'proposed') return <Deciding view={view} debt={debt} />;
  return (
    <>
      {toReturn > 0 && <MoneyForm view={view} debt={debt.debt} type="recordReturn" way="voluntary" />}
      {owed(debt) > 0 && (
        <>
          <GrantHardship view={view} debt={debt} />
          {!isObjected && stage !== 'court' && <PlanRepayment view={view} debt={debt} />}
          <MoneyForm
            view={view}
            debt={debt.debt}
            type="recordRepayment"
            way={stage === 'court' && !isObjected ? 'court' : 'voluntary'}
          />
          {!isObjected && <Court view={view} debt={debt} />}
          <WriteOff view={view} debt={debt} />
        </>
      )}
    </>
  );
}
