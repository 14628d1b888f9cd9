import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import type { Fact } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { monthName } from '../../language/format.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ReasonForm } from '../acts/ReasonForm.tsx';
import { factName } from '../fact-text.ts';
import { startOf, type Stated, ValueField } from '../overview/ValueField.tsx';
import { offered } from '../use-case.ts';
import { useFactWords } from '../use-fact-words.ts';
import { FAMILY_CORRECTIONS, MEMBER_CORRECTIONS, monthStart, quarterBefore } from './correction-form.ts';

const FAMILY = '';

interface MonthFieldsProps {
  readonly month: string;
  readonly year: string;
  readonly error: string | undefined;
  onChange(month: string, year: string): void;
}

function MonthFields({ month, year, error, onChange }: MonthFieldsProps) {
  const { t, language } = useOfficeWords();
  return (
    <fieldset className="day-input">
      <legend>{t('correction.month.from')}</legend>
      <div className="correction-month">
        <Select
          label={t('correction.month')}
          value={month}
          error={error !== undefined}
          onChange={(event) => onChange(event.target.value, year)}
        >
          <option value="">—</option>
          {Array.from({ length: 12 }, (_, i) => (
            <option key={i} value={i + 1}>
              {monthName(language, i + 1)}
            </option>
          ))}
        </Select>
        <TextField
          label={t('correction.year')}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={year}
          error={error !== undefined}
          onChange={(event) => onChange(month, event.target.value)}
        />
      </div>
      {error !== undefined && <p className="field-error">{error}</p>}
    </fieldset>
  );
}

interface CorrectionFormProps {
  readonly view: CaseView;
  /** The day of application, ISO. */
  readonly applied: string;
  onClose(): void;
}

function CorrectionForm({ view, applied, onClose }: CorrectionFormProps) {
  const { t } = useOfficeWords();
  const words = useFactWords(view.family);
  const [member, setMember] = useState([...words.names.keys()][0] ?? FAMILY);
  const facts = member === FAMILY ? FAMILY_CORRECTIONS : MEMBER_CORRECTIONS;
  const [fact, setFact] = useState<Fact>('income.wage');
  const [stated, setStated] = useState<Stated>();
  const [from, setFrom] = useState({ month: '', year: '' });
  const first = monthStart(from.month, from.year);
  const pick = (next: Fact): void => {
    setFact(next);
    setStated(startOf(next));
  };
  const whose = member === FAMILY ? null : member;
  return (
    <ReasonForm
      view={view}
      label={t('correction.title')}
      done={t('correction.do')}
      fields={(tried) => (
        <>
          <p>{t('correction.explained')}</p>
          <Select
            label={t('correction.whose')}
            value={member}
            onChange={(event) => {
              setMember(event.target.value);
              pick(event.target.value === FAMILY ? 'dwellings' : 'income.wage');
            }}
          >
            {[...words.names].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={FAMILY}>{t('correction.family')}</option>
          </Select>
          <Select
            label={t('correction.fact')}
            value={fact}
            onChange={(event) => pick(facts.find((known) => known === event.target.value) ?? fact)}
          >
            {facts.map((known) => (
              <option key={known} value={known}>
                {factName(known, words)}
              </option>
            ))}
          </Select>
          <ValueField
            key={`${fact} ${member}`}
            label={t('correction.value')}
            fact={fact}
            member={whose}
            words={words}
            quarter={quarterBefore(applied)}
            error={tried && !stated ? t('correction.value.missing') : undefined}
            onChange={setStated}
          />
          <MonthFields
            {...from}
            error={tried && first === undefined ? t('correction.month.missing') : undefined}
            onChange={(month, year) => setFrom({ month, year })}
          />
        </>
      )}
      command={(reason) =>
        stated && first !== undefined
          ? { type: 'correctFact', fact, member: whose, value: stated.value, from: first, reason }
          : undefined
      }
      onClose={onClose}
    />
  );
}

/** Correcting a fact from its month on, after the decision: the family is reckoned again and a new decision is made. */
export function CorrectFact({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const applied = view.applicationDay;
  if (!offered(view, 'correctFact') || applied === null) return null;
  if (open) return <CorrectionForm view={view} applied={applied} onClose={() => setOpen(false)} />;
  return (
    <div className="actions">
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('correction.open')}
      </Button>
    </div>
  );
}
