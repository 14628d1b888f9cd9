import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import { useQuery } from '@tanstack/react-query';
import type { DebtList } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { withQuery } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { usePaymentWords } from './use-payment-words.ts';

type Debt = DebtList['debts'][number];

/** Which debt of which case money is for. */
export interface ChosenDebt {
  readonly case: string;
  readonly debt: string;
}

interface RepaidDebtProps {
  /** Whole tiyn that came in. */
  readonly amount: number;
  readonly isMissing: boolean;
  onChoose(chosen: ChosenDebt | undefined): void;
}

/** Why a debt cannot take so much; undefined where it can. */
function useTrouble(amount: number): (debt: Debt) => string | undefined {
  const { t } = useOfficeWords();
  const { money } = usePaymentWords();
  return ({ owed, stage }) => {
    if (stage === 'proposed') return t('queue.repay.notDecided');
    return owed < amount ? t('queue.repay.less', { owed: money(owed) }) : undefined;
  };
}

function Debts({ debts, amount, isMissing, onChoose }: RepaidDebtProps & { readonly debts: readonly Debt[] }) {
  const { t, day } = useOfficeWords();
  const { money } = usePaymentWords();
  const troubleOf = useTrouble(amount);
  return (
    <RadioGroup
      size="small"
      legend={t('queue.repay.debt')}
      error={isMissing && t('queue.repay.debt.missing')}
      onChange={(id: string) => {
        const found = debts.find(({ debt }) => debt === id);
        onChoose(found && { case: found.case, debt: found.debt });
      }}
    >
      {debts.map((one) => {
        const trouble = troubleOf(one);
        return (
          <Radio
            key={one.debt}
            value={one.debt}
            disabled={trouble !== undefined}
            description={trouble ?? t('queue.repay.since', { day: day(one.proposedDay), owed: money(one.owed) })}
          >
            <span translate="no">{one.applicant}</span> · {t(`debt.cause.${one.cause}`)} · {money(one.amount)}
          </Radio>
        );
      })}
    </RadioGroup>
  );
}

/** Finds the debts of a case by its number, and lets one be chosen. */
export function RepaidDebt(props: RepaidDebtProps) {
  const { t } = useOfficeWords();
  const [typed, setTyped] = useState('');
  const [number, setNumber] = useState<string>();
  const found = useQuery({
    queryKey: ['debts', 'of', number],
    enabled: number !== undefined,
    queryFn: () => ask<DebtList>(withQuery('/v1/debts', { number })),
  });
  const find = (): void => {
    props.onChoose(undefined);
    if (typed.trim() !== '') setNumber(typed.trim());
  };
  return (
    <div className="stack-small">
      <div className="find-row">
        <TextField
          size="small"
          label={t('queue.repay.case')}
          description={t('queue.repay.case.hint')}
          autoComplete="off"
          value={typed}
          error={props.isMissing && number === undefined && t('queue.repay.case.missing')}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            find();
          }}
        />
        <Button size="small" type="button" variant="secondary" onClick={find}>
          {t('queue.repay.find')}
        </Button>
      </div>
      <ProblemNote error={found.error} />
      {found.isFetching && <Loading />}
      {found.data &&
        (found.data.debts.length === 0 ? (
          <p role="status">{t('queue.repay.none')}</p>
        ) : (
          <Debts {...props} key={number} debts={found.data.debts} />
        ))}
    </div>
  );
}
