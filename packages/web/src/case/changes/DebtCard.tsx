import { Tag } from '@navikt/ds-react/Tag';
import { awaitedInstalment, balanceOf, type Debt, isObjectedTo, stageOf, WITHHOLDING_LIMIT } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { monthText } from '../../office/month.ts';
import { DebtActs } from './DebtActs.tsx';
import { Calendar, Withheld } from './RepaymentCalendar.tsx';
import { tenge } from './tiyn.ts';

/** The colour of a stage: nothing alarms before it was decided. */
export const STAGE_COLOUR = {
  proposed: 'info',
  established: 'warning',
  repaying: 'info',
  court: 'warning',
  settled: 'success',
  ended: 'neutral',
} as const;

function Sums({ debt }: { readonly debt: Debt }) {
  const { t, tenge: written } = useOfficeWords();
  const { owed, repaid, writtenOff, toReturn } = balanceOf(debt);
  const rows = [
    ['debt.amount', debt.amount],
    ['debt.repaid', repaid],
    ['debt.writtenOff', writtenOff],
    ['debt.owed', owed],
    ['debt.toReturn', toReturn],
  ] as const;
  const shown = rows.filter(([label, amount]) => amount > 0 || label === 'debt.amount' || label === 'debt.owed');
  return (
    <dl className="debt-sums">
      {shown.map(([label, amount]) => (
        <div key={label}>
          <dt className="quiet small">{t(label)}</dt>
          <dd className="nowrap">{written(tenge(amount))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why it is asked back, for which months, and what the family says. */
function Story({ debt }: { readonly debt: Debt }) {
  const { t, day, language, tenge: written } = useOfficeWords();
  const { cause, reason, months, answers, answerBy, establishedOn, court, hardshipUntil } = debt;
  const monthsText = months
    .map(({ month, paid, due }) => `${monthText(language, month)} — ${written(tenge(paid - due))}`)
    .join('; ');
  return (
    <dl className="facts">
      <dt>{t('debt.why')}</dt>
      <dd>{reason}</dd>
      <dt>{t('debt.months')}</dt>
      <dd>{monthsText}</dd>
      <dt>{t('debt.cause')}</dt>
      <dd>
        {t(`debt.cause.${cause}`)}
        <span className="quiet small block">{t(`debt.cause.${cause}.note`)}</span>
      </dd>
      {establishedOn === null && (
        <>
          <dt>{t('debt.answerBy')}</dt>
          <dd>{day(answerBy)}</dd>
        </>
      )}
      {answers.length > 0 && (
        <>
          <dt>{t('debt.answers')}</dt>
          <dd>
            {answers.map(({ text, on }) => (
              <span key={`${on} ${text}`} className="block">
                {text} <span className="quiet small">{day(on)}</span>
              </span>
            ))}
          </dd>
        </>
      )}
      {hardshipUntil !== null && (
        <>
          <dt>{t('debt.hardship')}</dt>
          <dd>{t('debt.hardshipUntil', { day: day(hardshipUntil) })}</dd>
        </>
      )}
      {court && (
        <>
          <dt>{t('debt.way.court')}</dt>
          <dd>{[court.claim, court.ruling ?? ''].filter(Boolean).join(' · ')}</dd>
        </>
      )}
    </dl>
  );
}

/** One debt: how far it is, the sums, why, how it comes back, and what can be done now. */
export function DebtCard({ view, debt }: { readonly view: CaseView; readonly debt: Debt }) {
  const { t, day, percent } = useOfficeWords();
  const stage = stageOf(debt);
  const isObjected = isObjectedTo({ objections: view.objections ?? [] }, debt.debt);
  return (
    <li className="debt stack-small">
      <p className="my-line">
        <strong>{day(debt.proposedOn)}</strong>
        <Tag size="small" variant="moderate" data-color={STAGE_COLOUR[stage]}>
          {t(`debt.stage.${stage}`)}
        </Tag>
        {debt.way !== null && stage === 'repaying' && <span className="quiet small">{t(`debt.way.${debt.way}`)}</span>}
      </p>
      <Sums debt={debt} />
      {isObjected && (
        <div className="note note-warn">
          <p>{t('debt.objected')}</p>
        </div>
      )}
      {debt.reminded && debt.reminded.due === awaitedInstalment(debt)?.due && (
        <div className="note note-warn">
          <p>{t('debt.reminded', { day: day(debt.reminded.due), on: day(debt.reminded.on) })}</p>
        </div>
      )}
      <Story debt={debt} />
      <Calendar debt={debt} />
      {debt.way === 'withholding' && stage === 'repaying' && (
        <>
          <p className="quiet small">{t('debt.limit', { percent: percent(WITHHOLDING_LIMIT.percent / 100) })}</p>
          <Withheld view={view} debt={debt.debt} />
        </>
      )}
      <DebtActs view={view} debt={debt} />
    </li>
  );
}
