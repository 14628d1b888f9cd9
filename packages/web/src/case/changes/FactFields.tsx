import { Select } from '@navikt/ds-react/Select';
import type { ChangeKind, Fact } from '@tirek/casework';
import { INCOME_KINDS, incomeKinds } from '@tirek/law';
import type { CaseView } from '@tirek/server/contract';
import { incomeQuarter } from '../../check/check-state.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { type Stated, ValueField } from '../overview/ValueField.tsx';
import { useFactWords } from '../use-fact-words.ts';
import { familyNow } from './report-form.ts';

interface MemberFieldProps {
  readonly view: CaseView;
  readonly value: string;
  readonly error: string | undefined;
  onChange(member: string): void;
}

/** Whom of the family it is about. */
export function MemberField({ view, value, error, onChange }: MemberFieldProps) {
  const { t } = useOfficeWords();
  const { names } = useFactWords(familyNow(view));
  return (
    <Select label={t('change.who')} value={value} error={error} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t('value.choose')}</option>
      {[...names].map(([id, name]) => (
        <option key={id} value={id} translate="no">
          {name}
        </option>
      ))}
    </Select>
  );
}

interface FactFieldsProps {
  readonly view: CaseView;
  readonly kind: ChangeKind;
  readonly fact: Fact;
  readonly member: string | null;
  readonly error: string | undefined;
  onFact(fact: Fact, stated: Stated): void;
  onChange(stated: Stated): void;
}

/** What is otherwise now: for an income which one and how much, else the value the fact has. */
export function FactFields({ view, kind, fact, member, error, onFact, onChange }: FactFieldsProps) {
  const { t, say } = useOfficeWords();
  const words = useFactWords(familyNow(view));
  return (
    <>
      {kind === 'income' && (
        <>
          <p className="quiet">{t('change.income.note')}</p>
          <Select
            label={t('change.income.kind')}
            value={fact.slice('income.'.length)}
            onChange={({ target }) => {
              const chosen = incomeKinds.find((one) => one === target.value);
              if (chosen) onFact(`income.${chosen}`, undefined);
            }}
          >
            {incomeKinds.map((one) => (
              <option key={one} value={one}>
                {say(INCOME_KINDS[one])}
              </option>
            ))}
          </Select>
        </>
      )}
      <ValueField
        key={`${fact} ${member ?? ''}`}
        fact={fact}
        member={member}
        words={words}
        quarter={incomeQuarter(view.applicationDay ?? officeDay())}
        label={t('change.value')}
        error={error}
        onChange={onChange}
      />
    </>
  );
}
