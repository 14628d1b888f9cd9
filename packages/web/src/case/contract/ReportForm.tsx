import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { FilePick } from '../../documents/FilePick.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useCommand } from '../use-case.ts';
import { useEvidence } from './use-evidence.ts';

interface ReportFormProps {
  readonly view: CaseView;
  readonly obligation: string;
  readonly title: string;
  /** Whether the family itself reports. */
  readonly own: boolean;
  /** Whether its day is still far: then nothing presses. */
  readonly early: boolean;
}

/** “I did this”: a photo or a paper, or a few words. */
export function ReportForm({ view, obligation, title, own, early }: ReportFormProps) {
  const { t } = useOfficeWords();
  const [asked, setAsked] = useState(false);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const { papers, trouble, choose, error, isSending } = useEvidence(view);
  const reporting = useCommand(view);
  const open = t(own ? 'obligation.report.own' : 'obligation.report');
  const saysNothing = papers.length === 0 && words.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!saysNothing && !isSending)
      reporting.mutate({
        type: 'reportObligation',
        obligation,
        words: words.trim(),
        documents: papers.map(({ hash }) => hash),
      });
  };
  if (!asked)
    return (
      <Button
        size="small"
        variant={early ? 'tertiary' : own ? 'primary' : 'secondary'}
        aria-label={`${open}: ${title}`}
        onClick={() => setAsked(true)}
      >
        {open}
      </Button>
    );
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={open}>
      <FilePick
        label={t('obligation.report.file')}
        hint={t('documents.hint')}
        chosen={papers.map(({ name }) => name).join(', ')}
        error={trouble && t(`documents.${trouble}`)}
        onChoose={choose}
      />
      <Textarea
        label={t('obligation.report.words')}
        minRows={2}
        maxLength={4000}
        value={words}
        error={tried && saysNothing && t('obligation.report.missing')}
        onChange={(event) => setWords(event.target.value)}
      />
      <ProblemNote error={error ?? reporting.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={reporting.isPending || isSending}>
          {t('obligation.report.send')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => setAsked(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
