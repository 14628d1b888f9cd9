import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type Breach, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { memberNames } from '../../case/member-names.ts';
import { Answers } from '../../case/sanctions/Breaches.tsx';
import { offered, useCommand } from '../../case/use-case.ts';
import { sendFile } from '../../documents/AttachFile.tsx';
import { FilePick } from '../../documents/FilePick.tsx';
import { fileTrouble } from '../../documents/file-trouble.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';

type Seen = { readonly view: CaseView; readonly breach: Breach };

interface Paper {
  readonly name: string;
  readonly hash: string;
}

/** Papers are kept as soon as they are chosen: the case goes on a version with each, and the answer is sent on what it is then. */
function usePapers({ id }: CaseView) {
  const client = useQueryClient();
  const [papers, setPapers] = useState<readonly Paper[]>([]);
  const [trouble, setTrouble] = useState<ReturnType<typeof fileTrouble>>();
  const keeping = useMutation({
    mutationFn: (file: File) => sendFile(id, 'other', file),
    onSuccess: async ({ hash }, { name }) => {
      setPapers((before) => [...before, { name, hash }]);
      await client.invalidateQueries({ queryKey: ['case', id] });
    },
  });
  const choose = (file: File | undefined): void => {
    if (!file) return;
    const wrong = fileTrouble(file);
    setTrouble(wrong);
    if (wrong === undefined) keeping.mutate(file);
  };
  return { papers, trouble, choose, keeping };
}

/** What happened, in the family's own words, with papers where there are some. */
function AnswerForm({ view, breach, onSent }: Seen & { onSent(): void }) {
  const { t } = useOfficeWords();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { papers, trouble, choose, keeping } = usePapers(view);
  const act = useCommand(view);
  const short = text.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const documents = papers.map(({ hash }) => hash);
    if (!short)
      act.mutate({ type: 'answerBreach', breach: breach.id, text: text.trim(), documents }, { onSuccess: onSent });
  };
  return (
    <form className="stack-small" noValidate onSubmit={submit}>
      <Textarea
        label={t('my.asked.answer')}
        minRows={3}
        value={text}
        error={tried && short && t('breach.answer.short')}
        onChange={(event) => setText(event.target.value)}
      />
      <FilePick
        label={t('my.asked.file')}
        chosen={papers.map(({ name }) => name).join(', ') || undefined}
        error={trouble && t(`documents.${trouble}`)}
        onChoose={choose}
      />
      <ProblemNote error={keeping.error ?? act.error} />
      <div className="actions">
        <Button type="submit" disabled={keeping.isPending} loading={act.isPending}>
          {t('my.asked.send')}
        </Button>
      </div>
    </form>
  );
}

/** One thing the family is asked about: what is known, by when to answer, and what was said or came of it. */
export function Asked({ view, breach }: Seen) {
  const words = useOfficeWords();
  const { t, day } = words;
  const [adding, setAdding] = useState(false);
  const { id, kind, member, on, text, answerBy, answers, settled } = breach;
  const isOpen = settled === null && offered(view, 'answerBreach') !== undefined;
  const isAsking = isOpen && (answers.length === 0 || adding);
  return (
    <section
      className={`card stack-small ${isOpen && answers.length === 0 ? 'next' : ''}`}
      aria-labelledby={`asked-${id}`}
    >
      <h2 id={`asked-${id}`} className="aksel-heading aksel-heading--small">
        {t('my.asked.title')}
      </h2>
      {!settled && answers.length === 0 && <p>{t('my.asked.lead')}</p>}
      <div className="stack-tiny">
        <p>
          <strong>{t(`breach.kind.${kind}`)}</strong> ·{' '}
          <span translate="no">{memberNames(view.family, words).get(member)}</span> · {day(on)}
        </p>
        <p className="quiet small">{t('my.asked.known')}</p>
        <blockquote className="said">{text}</blockquote>
      </div>
      {!settled && answers.length === 0 && (
        <p>
          <strong>{t('my.asked.by', { day: day(answerBy) })}</strong>
        </p>
      )}
      <Answers view={view} answers={answers} />
      {!settled && answers.length > 0 && <p role="status">{t('my.asked.answered')}</p>}
      {settled && (
        <>
          <p>{t(`my.asked.outcome.${settled.outcome}`)}</p>
          <blockquote className="said">{settled.reason}</blockquote>
        </>
      )}
      {isAsking && <p className="quiet">{t('my.asked.help')}</p>}
      {isAsking && <AnswerForm view={view} breach={breach} onSent={() => setAdding(false)} />}
      {isOpen && answers.length > 0 && !adding && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
            {t('my.asked.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
