import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseLetterList, CaseView, LetterWriting } from '@tirek/server/contract';
import { type FormEvent, useRef, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ask } from '../../session/ask.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { letterAddress, lettersQuery } from './letters-query.ts';

const KINDS = ['requestForDocuments', 'summonsToVisit'] as const;
/** Letters are written while an application is under way. */
const UNDER_WAY: readonly CaseView['phase'][] = ['registers', 'visit', 'commission', 'determination', 'proposed'];
const SHORTEST = 10;
const LONGEST = 2000;

function useWriting(id: string) {
  const client = useQueryClient();
  // One key for one intent: sent again after a lost answer, the letter is written once.
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (writing: LetterWriting) =>
      ask<CaseLetterList>(`/v1/cases/${id}/letters`, { method: 'POST', body: writing, key: key.current }),
    onSuccess: async () => {
      key.current = crypto.randomUUID();
      await client.invalidateQueries({ queryKey: lettersQuery(id).queryKey });
    },
  });
}

function Written({ id, letters }: { readonly id: string; readonly letters: CaseLetterList['letters'] }) {
  const { t } = useOfficeWords();
  return (
    <div className="note note-good" role="status">
      <p>{t('letter.written')}</p>
      <p className="actions">
        {letters.map((letter) => (
          <a
            key={letter.id}
            className="aksel-link"
            href={letterAddress(id, letter.id)}
            target="_blank"
            rel="noreferrer"
          >
            {t('letter.open', { language: t(`letter.language.${letter.language}`) })}
          </a>
        ))}
      </p>
    </div>
  );
}

interface ReadOverProps {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  readonly busy: boolean;
  onSend(): void;
  onBack(): void;
}

/** The letter as it will stand in the paper, before it is made. */
function ReadOver({ kind, text, busy, onSend, onBack }: ReadOverProps) {
  const { t } = useOfficeWords();
  return (
    <div className="act-form stack-small" role="group" aria-label={t('letter.readOver')}>
      <h3 className="aksel-heading aksel-heading--xsmall">{t(`letter.kind.${kind}`)}</h3>
      <blockquote className="letter-text">{text}</blockquote>
      <p className="quiet">{t('letter.make.explained')}</p>
      <div className="actions">
        <Button ref={(button) => button?.focus()} loading={busy} onClick={onSend}>
          {t('letter.make')}
        </Button>
        <Button variant="tertiary" onClick={onBack}>
          {t('letter.change')}
        </Button>
      </div>
    </div>
  );
}

/** A request for documents or a summons to a visit, in the officer's own plain words. */
export function WriteLetter({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('requestForDocuments');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [reading, setReading] = useState(false);
  const writing = useWriting(view.id);
  if (!may.includes('writeLetter') || !UNDER_WAY.some((phase) => phase === view.phase)) return null;
  const said = text.trim();
  const isShort = said.length < SHORTEST;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    setReading(!isShort);
  };
  const send = (): void =>
    writing.mutate(
      { kind, text: said },
      {
        onSuccess: () => {
          setText('');
          setTried(false);
        },
        onSettled: () => setReading(false),
      },
    );
  return (
    <section className="card stack-small" aria-labelledby="write-letter">
      <h2 id="write-letter" className="aksel-heading aksel-heading--small">
        {t('letter.write')}
      </h2>
      {writing.data && !tried && <Written id={view.id} letters={writing.data.letters} />}
      <ProblemNote error={writing.error} />
      {reading ? (
        <ReadOver kind={kind} text={said} busy={writing.isPending} onSend={send} onBack={() => setReading(false)} />
      ) : (
        <form className="stack-small" onSubmit={submit} noValidate>
          <RadioGroup
            legend={t('letter.what')}
            value={kind}
            onChange={(chosen: (typeof KINDS)[number]) => setKind(chosen)}
          >
            {KINDS.map((known) => (
              <Radio key={known} value={known}>
                {t(`letter.kind.${known}`)}
              </Radio>
            ))}
          </RadioGroup>
          <Textarea
            label={t('letter.text')}
            description={t(`letter.text.${kind}`)}
            maxLength={LONGEST}
            value={text}
            error={tried && isShort && t('letter.text.short')}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="actions">
            <Button type="submit" variant="secondary">
              {t('letter.readOver')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
