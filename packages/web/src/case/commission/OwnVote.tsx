import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type Sitting, SHORTEST_REASON, type Vote } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { shortHash } from '../short-hash.ts';
import { offered, useCommand } from '../use-case.ts';
import { findPlace } from './find-place.ts';

interface SignStepProps {
  readonly view: CaseView;
  readonly sitting: Sitting;
  readonly vote: Vote;
  readonly dissent: string;
  onBack(): void;
}

/** The step that appeared takes the focus, once: a box that is ticked afterwards keeps it. */
const focusOnce = (button: HTMLButtonElement | null): void => button?.focus();

/** The last step: what is signed, and that it is signed for oneself. */
function SignStep({ view, sitting, vote, dissent, onBack }: SignStepProps) {
  const { t } = useOfficeWords();
  const casting = useCommand(view);
  const [withPlace, setWithPlace] = useState(false);
  const [locating, setLocating] = useState(false);
  const sign = async (): Promise<void> => {
    setLocating(withPlace);
    const place = withPlace ? await findPlace() : undefined;
    setLocating(false);
    casting.mutate({ type: 'castVote', vote, ...(dissent === '' ? {} : { dissent }), ...(place ? { place } : {}) });
  };
  return (
    <div className="act-form stack-small" role="group" aria-labelledby="vote-sign">
      <h3 id="vote-sign" className="aksel-heading aksel-heading--xsmall">
        {t('vote.sign.title', { vote: t(`vote.${vote}`) })}
      </h3>
      <p>{t('vote.sign.explained', { hash: shortHash(sitting.actHash) })}</p>
      {dissent !== '' && (
        <p>
          <strong>{t('vote.dissent.of')}</strong> {dissent}
        </p>
      )}
      <Checkbox
        checked={withPlace}
        description={t('vote.place.hint')}
        onChange={(event) => setWithPlace(event.target.checked)}
      >
        {t('vote.place')}
      </Checkbox>
      <ProblemNote error={casting.error} />
      <div className="actions">
        <Button ref={focusOnce} loading={casting.isPending || locating} onClick={() => void sign()}>
          {t('vote.sign')}
        </Button>
        <Button variant="tertiary" onClick={onBack}>
          {t('vote.back')}
        </Button>
      </div>
    </div>
  );
}

/** One's own vote on the file, signed in one's own name. */
export function OwnVote({ view, sitting }: { readonly view: CaseView; readonly sitting: Sitting }) {
  const { t } = useOfficeWords();
  const [vote, setVote] = useState<Vote | ''>('');
  const [dissent, setDissent] = useState('');
  const [tried, setTried] = useState(false);
  const [signing, setSigning] = useState(false);
  if (!offered(view, 'castVote')) return null;
  const said = dissent.trim();
  const isShort = said !== '' && said.length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    setSigning(vote !== '' && !isShort);
  };
  return (
    <section className="card stack-small own-vote" aria-labelledby="own-vote">
      <h2 id="own-vote" className="aksel-heading aksel-heading--small">
        {t('vote.own')}
      </h2>
      <p className="quiet">{t('vote.own.lead')}</p>
      {signing && vote !== '' ? (
        <SignStep view={view} sitting={sitting} vote={vote} dissent={said} onBack={() => setSigning(false)} />
      ) : (
        <form className="stack-small" onSubmit={submit} noValidate>
          <RadioGroup
            legend={t('vote.question')}
            className="choices"
            value={vote}
            error={tried && vote === '' && t('vote.missing')}
            onChange={(chosen: Vote) => setVote(chosen)}
          >
            <Radio value="need">{t('vote.need')}</Radio>
            <Radio value="noNeed">{t('vote.noNeed')}</Radio>
          </RadioGroup>
          <Textarea
            label={t('vote.dissent')}
            description={t('vote.dissent.hint')}
            maxLength={4000}
            minRows={2}
            value={dissent}
            error={tried && isShort && t('act.reason.short')}
            onChange={(event) => setDissent(event.target.value)}
          />
          <div className="actions">
            <Button type="submit">{t('vote.next')}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
