import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type Breach, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { memberNames } from '../../case/member-names.ts';
import { Answers } from '../../case/sanctions/Breaches.tsx';
import { offered, useCommand } from '../../case/use-case.ts';
import { sendFile } from '../../documents/AttachFile.tsx';
import { FilePick, type FilePickHandle } from '../../documents/FilePick.tsx';
import { fileTrouble } from '../../documents/file-trouble.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';

type Seen = { readonly view: CaseView; readonly breach: Breach };

/** What happened, in the family's own words, with a paper where there is one: the paper is kept first, then the answer sent. */
function AnswerForm({ view, breach, onSent }: Seen & { onSent(): void }) {
  const { t } = useOfficeWords();
  const input = useRef<FilePickHandle>(null);
  const [text, setText] = useState('');
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  // A file that was kept is not sent again when only the answer failed.
  const kept = useRef<{ readonly file: File; readonly hash: string }>(undefined);
  const short = text.trim().length < SHORTEST_REASON;
  const trouble = file && fileTrouble(file);
  const keeping = useMutation({
    mutationFn: async (chosen: File) => {
      if (kept.current?.file !== chosen)
        kept.current = { file: chosen, hash: (await sendFile(view.id, 'other', chosen)).hash };
      return kept.current.hash;
    },
  });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (short || trouble) return;
    const documents = file ? [await keeping.mutateAsync(file)] : [];
    await act.mutateAsync({ type: 'answerBreach', breach: breach.id, text: text.trim(), documents });
    onSent();
  };
  return (
    <form className="stack-small" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
      <Textarea
        label={t('my.asked.answer')}
        minRows={3}
        value={text}
        error={tried && short && t('breach.answer.short')}
        onChange={(event) => setText(event.target.value)}
      />
      <FilePick
        ref={input}
        label={t('my.asked.file')}
        chosen={file?.name}
        error={trouble && t(`documents.${trouble}`)}
        onChoose={setFile}
      />
      <ProblemNote error={keeping.error ?? act.error} />
      <div className="actions">
        <Button type="submit" loading={keeping.isPending || act.isPending}>
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
