import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { CHECK_FINDINGS, type CheckFinding, SHORTEST_REASON, type StandingObligation } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { today } from '../../check/today.ts';
import { FilePick } from '../../documents/FilePick.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { useCommand } from '../use-case.ts';
import { dayText, readDayText } from './day-text.ts';
import { DayField } from './DayField.tsx';
import { useEvidence } from './use-evidence.ts';

interface CheckFormProps {
  readonly view: CaseView;
  readonly obligation: StandingObligation;
  readonly title: string;
}

function OpenForm({ view, obligation, onCancel }: CheckFormProps & { onCancel(): void }) {
  const { t } = useOfficeWords();
  const { record, status, id } = obligation;
  const report = status === 'reported' ? record?.reported.at(-1) : undefined;
  const [finding, setFinding] = useState<CheckFinding>('fulfilled');
  const [on, setOn] = useState(dayText(report?.on ?? today()));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { papers, trouble, choose, error, isSending } = useEvidence(view);
  const checking = useCommand(view);
  const iso = readDayText(on);
  const isShown = finding === 'fulfilled' && (papers.length > 0 || (report?.documents.length ?? 0) > 0);
  const short = !isShown && reason.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (short || isSending || (finding === 'fulfilled' && iso === undefined)) return;
    const fulfilled = finding === 'fulfilled' && iso !== undefined ? { fulfilledOn: iso } : {};
    const documents = papers.map(({ hash }) => hash);
    checking.mutate({
      type: 'checkObligation',
      obligation: id,
      finding,
      reason: reason.trim(),
      documents,
      ...fulfilled,
    });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('obligation.check')}>
      <RadioGroup
        legend={t('obligation.check.finding')}
        value={finding}
        onChange={(value: string) => setFinding(CHECK_FINDINGS.find((one) => one === value) ?? 'fulfilled')}
      >
        {CHECK_FINDINGS.map((one) => (
          <Radio key={one} value={one}>
            {t(`obligation.finding.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {finding === 'missed' && <p className="note">{t('obligation.check.missed')}</p>}
      {finding === 'fulfilled' && (
        <DayField
          label={t('obligation.check.on')}
          value={on}
          error={tried && iso === undefined ? t('plan.trouble.day') : undefined}
          onChange={setOn}
        />
      )}
      <Textarea
        label={t('obligation.check.reason')}
        minRows={2}
        maxLength={4000}
        value={reason}
        error={tried && short && t('act.reason.short')}
        onChange={(event) => setReason(event.target.value)}
      />
      <FilePick
        label={t('obligation.check.file')}
        chosen={papers.map(({ name }) => name).join(', ')}
        error={trouble && t(`documents.${trouble}`)}
        onChoose={choose}
      />
      <ProblemNote error={error ?? checking.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={checking.isPending || isSending}>
          {t('obligation.check.do')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What an officer found: done, hindered by a good cause, or missed. Whether it was in time, the program says by the days. */
export function CheckForm(props: CheckFormProps) {
  const { t } = useOfficeWords();
  const { person } = useSignedIn();
  const [asked, setAsked] = useState(false);
  const { record, status } = props.obligation;
  // Whoever reported for the family leaves the checking to a colleague.
  if (status === 'reported' && record?.reported.at(-1)?.person === person)
    return <p className="small quiet">{t('obligation.check.colleague')}</p>;
  if (asked) return <OpenForm {...props} onCancel={() => setAsked(false)} />;
  return (
    <Button
      size="small"
      variant={status === 'reported' ? 'primary' : 'tertiary'}
      aria-label={`${t('obligation.check')}: ${props.title}`}
      onClick={() => setAsked(true)}
    >
      {t('obligation.check')}
    </Button>
  );
}
