import '../../case/case-work.css';
import '../../case/changes/changes.css';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { balanceOf, type Debt, isObjectedTo, SHORTEST_REASON, stageOf, WITHHOLDING_LIMIT } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { OpenedForm } from '../../case/changes/OpenedForm.tsx';
import { Calendar, partsOf, Withheld } from '../../case/changes/RepaymentCalendar.tsx';
import { readTiyn, tenge } from '../../case/changes/tiyn.ts';
import { useOfficeWords } from '../../language/office/words.tsx';

interface MyDebtProps {
  readonly view: CaseView;
  readonly debt: Debt;
}

const longEnough = (text: string): boolean => text.trim().length >= SHORTEST_REASON;

/** Saying what one thinks before anything is decided. */
function Answer({ view, debt }: MyDebtProps) {
  const { t } = useOfficeWords();
  const [text, setText] = useState('');
  return (
    <>
      {debt.answers.length > 0 && <p>{t('my.debt.answered')}</p>}
      <OpenedForm
        view={view}
        type="answerDebt"
        open={t('my.debt.answer')}
        done={t('my.debt.answer.send')}
        variant={debt.answers.length > 0 ? 'tertiary' : 'primary'}
        fields={(tried) => (
          <Textarea
            label={t('change.text')}
            description={t('my.debt.answer.lead')}
            minRows={3}
            value={text}
            error={tried && !longEnough(text) && t('change.text.short')}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        command={() =>
          longEnough(text) ? { type: 'answerDebt', debt: debt.debt, text: text.trim(), documents: [] } : undefined
        }
      />
    </>
  );
}

/** Asking to wait or to pay in smaller parts. */
function Hardship({ view, debt }: MyDebtProps) {
  const { t } = useOfficeWords();
  const [text, setText] = useState('');
  const [canPay, setCanPay] = useState('');
  if (debt.hardshipAsked) return <p>{t('my.debt.hardship.waits')}</p>;
  const monthly = canPay.trim() === '' ? null : readTiyn(canPay);
  return (
    <OpenedForm
      view={view}
      type="askHardship"
      open={t('my.debt.hardship')}
      done={t('my.debt.answer.send')}
      fields={(tried) => (
        <>
          <Textarea
            label={t('change.text')}
            description={t('my.debt.hardship.lead')}
            minRows={3}
            value={text}
            error={tried && !longEnough(text) && t('change.text.short')}
            onChange={(event) => setText(event.target.value)}
          />
          <TextField
            label={t('my.debt.hardship.canPay')}
            inputMode="decimal"
            autoComplete="off"
            value={canPay}
            error={tried && monthly === undefined && t('debt.pay.amount.wrong')}
            onChange={(event) => setCanPay(event.target.value)}
          />
        </>
      )}
      command={() =>
        longEnough(text) && monthly !== undefined
          ? { type: 'askHardship', debt: debt.debt, text: text.trim(), documents: [], canPay: monthly }
          : undefined
      }
    />
  );
}

function HowItComesBack({ view, debt }: MyDebtProps) {
  const { t, day, percent, tenge: written } = useOfficeWords();
  const next = partsOf(debt).find(({ left }) => left > 0);
  if (debt.way === 'withholding')
    return (
      <>
        <p>{t('my.debt.withholding', { percent: percent(WITHHOLDING_LIMIT.percent / 100) })}</p>
        <Withheld view={view} debt={debt.debt} />
      </>
    );
  return (
    <>
      {next && <p>{t('my.debt.next', { amount: written(tenge(next.left)), day: day(next.due) })}</p>}
      <Calendar debt={debt} />
    </>
  );
}

function Owed({ view, debt }: MyDebtProps) {
  const { t, day, tenge: written } = useOfficeWords();
  const { owed } = balanceOf(debt);
  const isObjected = isObjectedTo({ objections: view.objections ?? [] }, debt.debt);
  return (
    <>
      <p>{t('my.debt.established', { amount: written(tenge(debt.amount)) })}</p>
      {debt.cause === 'agencyError' && <p>{t('my.debt.agency')}</p>}
      <p>
        <strong>{t('my.debt.left', { amount: written(tenge(owed)) })}</strong>
      </p>
      {debt.hardshipUntil !== null && <p>{t('my.debt.until', { day: day(debt.hardshipUntil) })}</p>}
      {isObjected && <p>{t('debt.objected')}</p>}
      <HowItComesBack view={view} debt={debt} />
      <Hardship view={view} debt={debt} />
      <p className="quiet small">{t('my.debt.objection')}</p>
    </>
  );
}

function MyDebt({ view, debt }: MyDebtProps) {
  const { t, day, tenge: written } = useOfficeWords();
  const stage = stageOf(debt);
  const { toReturn } = balanceOf(debt);
  return (
    <li className="stack-small">
      {stage === 'proposed' && (
        <>
          <p>{t('my.debt.proposed', { amount: written(tenge(debt.amount)), day: day(debt.answerBy) })}</p>
          <p className="quiet">{debt.reason}</p>
          <Answer view={view} debt={debt} />
        </>
      )}
      {(stage === 'established' || stage === 'repaying' || stage === 'court') && <Owed view={view} debt={debt} />}
      {stage === 'settled' && <p>{t('my.debt.settled')}</p>}
      {stage === 'ended' && <p>{t('my.debt.ended')}</p>}
      {toReturn > 0 && <p>{t('my.debt.toReturn', { amount: written(tenge(toReturn)) })}</p>}
    </li>
  );
}

/** Money that was paid too much, in kind words: nothing is decided unheard, and much can be agreed. */
export function MyDebts({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const debts = view.debts ?? [];
  if (debts.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="my-debts">
      <h2 id="my-debts" className="aksel-heading aksel-heading--small">
        {t('my.debt.title')}
      </h2>
      <ul className="bare-list debts">
        {debts.toReversed().map((debt) => (
          <MyDebt key={debt.debt} view={view} debt={debt} />
        ))}
      </ul>
    </section>
  );
}
