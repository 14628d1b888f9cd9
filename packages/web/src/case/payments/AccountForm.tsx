import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { dayOfMoment } from '../../office/moment.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { memberNames } from '../member-names.ts';
import { offered, useCommand } from '../use-case.ts';
import { tellIban } from './iban-told.ts';

const GUARDIAN = ' guardian';
const OF_AGE = 18;

/** Members whose account may take the family's aid: those who are grown up on the day, or whose age nobody said. */
function grownUp({ family }: CaseView, today: string): readonly string[] {
  const line = `${Number(today.slice(0, 4)) - OF_AGE}${today.slice(4)}`;
  return (family.members ?? []).filter(({ birthDate }) => (birthDate ?? '') <= line).map(({ id }) => id);
}

function Guardian({
  name,
  iin,
  wrong,
  onChange,
}: {
  readonly name: string;
  readonly iin: string;
  readonly wrong: boolean;
  onChange(name: string, iin: string): void;
}) {
  const { t } = useOfficeWords();
  return (
    <>
      <TextField
        label={t('account.guardian.name')}
        value={name}
        error={wrong && t('account.guardian.missing')}
        onChange={(event) => onChange(event.target.value, iin)}
      />
      <TextField
        label={t('account.guardian.iin')}
        inputMode="numeric"
        autoComplete="off"
        value={iin}
        onChange={(event) => onChange(name, event.target.value)}
      />
    </>
  );
}

/** Names the account a family is paid to; the number is checked while it is typed. */
export function AccountForm({ view }: { readonly view: CaseView }) {
  const words = useOfficeWords();
  const { t } = words;
  const naming = useCommand(view);
  const [isOpen, setOpen] = useState(false);
  const [iban, setIban] = useState('');
  const [holder, setHolder] = useState('');
  const [guardian, setGuardian] = useState({ name: '', iin: '' });
  const [tried, setTried] = useState(false);
  const [today] = useState(() => dayOfMoment(new Date().toISOString()));
  if (!offered(view, 'nameAccount')) return null;
  if (!isOpen)
    return (
      <div className="stack-tiny">
        <p role="status">{naming.isSuccess && t('account.saved')}</p>
        <div>
          <Button variant={view.account ? 'secondary' : 'primary'} size="small" onClick={() => setOpen(true)}>
            {t(view.account ? 'account.change' : 'account.name')}
          </Button>
        </div>
      </div>
    );
  const told = tellIban(iban);
  const names = memberNames(view.family, words);
  const isGuardianWhole = guardian.name.trim().length > 1 && /^\d{12}$/.test(guardian.iin.trim());
  const isWhole = told?.isGood === true && holder !== '' && (holder !== GUARDIAN || isGuardianWhole);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isWhole) return;
    const of =
      holder === GUARDIAN
        ? ({ kind: 'guardian', name: guardian.name.trim(), iin: guardian.iin.trim() } as const)
        : ({ kind: 'member', member: holder } as const);
    naming.mutate({ type: 'nameAccount', account: { iban, holder: of } }, { onSuccess: () => setOpen(false) });
  };
  return (
    <form className="act-form stack-small" onSubmit={submit} noValidate>
      <TextField
        label={t('account.iban')}
        description={t('account.iban.hint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={iban}
        error={
          tried &&
          told?.isGood !== true &&
          (told ? t(told.message, told.figures) : t('account.check.short', { typed: 0 }))
        }
        onChange={(event) => setIban(event.target.value)}
      />
      <p className={`iban-check small ${told?.isGood ? 'iban-good' : 'quiet'}`} role="status">
        {told && !(tried && !told.isGood) && t(told.message, told.figures)}
      </p>
      <RadioGroup
        legend={t('account.holder')}
        value={holder}
        error={tried && holder === '' && t('account.holder.missing')}
        onChange={(next: string) => setHolder(next)}
      >
        {grownUp(view, today).map((member) => (
          <Radio key={member} value={member}>
            {names.get(member) ?? member}
          </Radio>
        ))}
        <Radio value={GUARDIAN}>{t('account.holder.guardian')}</Radio>
      </RadioGroup>
      {holder === GUARDIAN && (
        <Guardian
          {...guardian}
          wrong={tried && !isGuardianWhole}
          onChange={(name, iin) => setGuardian({ name, iin })}
        />
      )}
      <ProblemNote error={naming.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={naming.isPending}>
          {t('account.save')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
