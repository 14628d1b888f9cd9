import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { DEBT_CAUSES } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ReasonForm } from '../acts/ReasonForm.tsx';
import { offered } from '../use-case.ts';
import { useMonths } from './months-query.ts';
import { tenge } from './tiyn.ts';

interface ProposeFormProps {
  readonly view: CaseView;
  readonly overpaid: number;
  onDone(): void;
}

function ProposeForm({ view, overpaid, onDone }: ProposeFormProps) {
  const { t, tenge: written } = useOfficeWords();
  const [cause, setCause] = useState<(typeof DEBT_CAUSES)[number]>('goodFaith');
  return (
    <ReasonForm
      view={view}
      label={t('debt.propose')}
      done={t('debt.propose')}
      fields={() => (
        <>
          <p>{t('debt.propose.explained', { amount: written(tenge(overpaid)) })}</p>
          <RadioGroup legend={t('debt.cause')} value={cause} onChange={setCause}>
            {DEBT_CAUSES.map((one) => (
              <Radio key={one} value={one} description={t(`debt.cause.${one}.note`)}>
                {t(`debt.cause.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
        </>
      )}
      command={(reason) => ({ type: 'proposeDebt', cause, reason })}
      onClose={onDone}
    />
  );
}

/** Asking back what was overpaid and is not asked back yet. */
export function ProposeDebt({ view }: { readonly view: CaseView }) {
  const { t, tenge: written } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const { data } = useMonths(view);
  const overpaid = data?.overpaid ?? 0;
  if (overpaid === 0 || !offered(view, 'proposeDebt')) return null;
  if (open) return <ProposeForm view={view} overpaid={overpaid} onDone={() => setOpen(false)} />;
  return (
    <div className="note note-warn stack-tiny">
      <p>
        <strong>{t('months.overpaid', { amount: written(tenge(overpaid)) })}</strong>
      </p>
      <div className="actions">
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('debt.propose')}
        </Button>
      </div>
    </div>
  );
}
