import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { type Fact, isFact } from '@tirek/casework';
import { incomeKinds } from '@tirek/law';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { incomeQuarter } from '../../check/check-state.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { CHOSEN_FACTS } from '../fact-options.ts';
import { factName } from '../fact-text.ts';
import { offered, useCommand } from '../use-case.ts';
import { useFactWords } from '../use-fact-words.ts';
import { type Stated, startOf, ValueField } from './ValueField.tsx';

const OF_MEMBER: readonly Fact[] = [...incomeKinds.map((kind): Fact => `income.${kind}`), ...CHOSEN_FACTS, 'birthDate'];
const OF_FAMILY: readonly Fact[] = ['dwellings', 'property', 'settlement'];

function PaperForm({ view, onDone }: { readonly view: CaseView; onDone(): void }) {
  const { t } = useOfficeWords();
  const words = useFactWords(view.family);
  const act = useCommand(view);
  const [member, setMember] = useState('');
  const [fact, setFact] = useState<Fact>();
  const [stated, setStated] = useState<Stated>();
  const [tried, setTried] = useState(false);
  const choose = (next: Fact | undefined): void => {
    setFact(next);
    setStated(next && startOf(next));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (fact === undefined || stated === undefined) return;
    const answer = { fact, member: member === '' ? null : member, value: stated.value };
    act.mutate({ type: 'receiveEvidence', answers: [answer] }, { onSuccess: onDone });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('paper.open')}>
      <p>{t('paper.lead')}</p>
      <Select
        size="small"
        label={t('paper.whose')}
        value={member}
        onChange={(event) => {
          setMember(event.target.value);
          choose(undefined);
        }}
      >
        <option value="">{t('evidence.family')}</option>
        {[...words.names].map(([id, name]) => (
          <option key={id} value={id} translate="no">
            {name}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('paper.what')}
        value={fact ?? ''}
        error={tried && fact === undefined && t('paper.missing')}
        onChange={({ target: { value } }) => choose(isFact(value) ? value : undefined)}
      >
        <option value="">{t('value.choose')}</option>
        {(member === '' ? OF_FAMILY : OF_MEMBER).map((one) => (
          <option key={one} value={one}>
            {factName(one, words)}
          </option>
        ))}
      </Select>
      {fact !== undefined && (
        <ValueField
          key={`${fact} ${member}`}
          fact={fact}
          member={member === '' ? null : member}
          words={words}
          quarter={incomeQuarter(view.applicationDay ?? officeDay())}
          label={t('paper.value')}
          error={tried && stated === undefined ? t('doubt.value.missing') : undefined}
          onChange={setStated}
        />
      )}
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={act.isPending}>
          {t('paper.send')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onDone}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What an officer saw in a paper, beside what the family said: a difference becomes a doubt like any other. */
export function PaperFact({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  if (!offered(view, 'receiveEvidence')) return null;
  return open ? (
    <PaperForm view={view} onDone={() => setOpen(false)} />
  ) : (
    <div>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t('paper.open')}
      </Button>
    </div>
  );
}
