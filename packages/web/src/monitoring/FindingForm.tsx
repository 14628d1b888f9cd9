import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import {
  CHECK_OUTCOMES,
  type CheckOutcome,
  FOUND_KINDS,
  type FoundKind,
  REGISTERS,
  SHORTEST_REASON,
} from '@tirek/casework';
import type { CheckView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { oneOf } from '../listing/use-filters.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useCheckCommand } from './use-check.ts';

interface WrongEntryProps {
  readonly register: string;
  readonly text: string;
  readonly error: string | false;
  onChange(register: string, text: string): void;
}

/** What a register has wrong about the family. */
function WrongEntry({ register, text, error, onChange }: WrongEntryProps) {
  const { t } = useOfficeWords();
  return (
    <div className="stack-small">
      <Select
        label={t('check.finding.register')}
        value={register}
        onChange={(event) => onChange(event.target.value, text)}
      >
        {REGISTERS.map((one) => (
          <option key={one} value={one}>
            {t(`register.${one}`)}
          </option>
        ))}
      </Select>
      <Textarea
        label={t('check.finding.register.text')}
        minRows={2}
        value={text}
        error={error}
        onChange={(event) => onChange(register, event.target.value)}
      />
    </div>
  );
}

/** What came of the check. Without a visit it can only be that none was possible. */
export function FindingForm({ view }: { readonly view: CheckView }) {
  const { t } = useOfficeWords();
  const [outcome, setOutcome] = useState<CheckOutcome>();
  const [found, setFound] = useState<FoundKind[]>([]);
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [entry, setEntry] = useState({ register: 'population', text: '' });
  const [tried, setTried] = useState(false);
  const recording = useCheckCommand(view);
  const outcomes = view.visit === null ? (['notPossible'] as const) : CHECK_OUTCOMES;
  const isShort = text.trim().length < SHORTEST_REASON;
  const isEntryShort = isWrong && entry.text.trim().length < SHORTEST_REASON;
  const needsFound = outcome === 'confirmed' && found.length === 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const register = oneOf(REGISTERS, entry.register);
    if (!outcome || needsFound || isShort || isEntryShort) return;
    recording.mutate({
      type: 'recordFinding',
      outcome,
      found: outcome === 'confirmed' ? found : [],
      text: text.trim(),
      wrongEntry: isWrong && register ? { register, text: entry.text.trim() } : null,
    });
  };
  return (
    <form className="act-form stack-small" onSubmit={submit} noValidate aria-label={t('check.finding.add')}>
      <RadioGroup
        legend={t('check.finding.outcome')}
        value={outcome ?? ''}
        error={tried && !outcome && t('check.finding.outcome.missing')}
        onChange={(chosen: string) => setOutcome(oneOf(CHECK_OUTCOMES, chosen))}
      >
        {outcomes.map((one) => (
          <Radio key={one} value={one}>
            {t(`check.outcome.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {outcome === 'confirmed' && (
        <CheckboxGroup
          legend={t('check.finding.found')}
          value={found}
          error={tried && needsFound && t('check.finding.found.missing')}
          onChange={(chosen: FoundKind[]) => setFound(chosen)}
        >
          {FOUND_KINDS.map((kind) => (
            <Checkbox key={kind} value={kind}>
              {t(`found.${kind}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {outcome === 'nothing' && <p className="note">{t('check.finding.nothing.hint')}</p>}
      <Textarea
        label={t('check.finding.text')}
        description={t('check.finding.text.hint')}
        minRows={2}
        value={text}
        error={tried && isShort && t('act.reason.short')}
        onChange={(event) => setText(event.target.value)}
      />
      <Checkbox checked={isWrong} onChange={(event) => setIsWrong(event.target.checked)}>
        {t('check.finding.wrong')}
      </Checkbox>
      {isWrong && (
        <WrongEntry
          {...entry}
          error={tried && isEntryShort && t('act.reason.short')}
          onChange={(register, wrong) => setEntry({ register, text: wrong })}
        />
      )}
      <ProblemNote error={recording.error} />
      <div className="actions">
        <Button type="submit" loading={recording.isPending}>
          {t('check.finding.do')}
        </Button>
      </div>
    </form>
  );
}
