import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { FOLLOW_UP_FINDINGS, type FollowUpMonths, followUpDays, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { oneOf } from '../../listing/use-filters.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered, useCommand } from '../use-case.ts';

/** That a family has returned is found by the server, not said by an officer. */
const SAID = FOLLOW_UP_FINDINGS.filter((finding) => finding !== 'returned');
const EARLY_MS = 14 * 86_400_000;

function FollowUpForm({ view, after }: { readonly view: CaseView; readonly after: FollowUpMonths }) {
  const { t } = useOfficeWords();
  const act = useCommand(view);
  const [finding, setFinding] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const chosen = oneOf(SAID, finding);
  const short = text.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (chosen !== undefined && !short)
      act.mutate({ type: 'recordFollowUp', after, finding: chosen, text: text.trim() });
  };
  const label = t('exit.follow.record', { count: after });
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={label}>
      <RadioGroup
        size="small"
        legend={label}
        value={finding}
        error={tried && chosen === undefined && t('exit.choose')}
        onChange={(value: string) => setFinding(value)}
      >
        {SAID.map((one) => (
          <Radio key={one} value={one}>
            {t(`exit.finding.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        label={t('exit.follow.text')}
        value={text}
        minRows={2}
        error={tried && short && t('exit.text.short')}
        onChange={(event) => setText(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div>
        <Button type="submit" size="small" loading={act.isPending}>
          {t('exit.follow.save')}
        </Button>
      </div>
    </form>
  );
}

/** How the family is three, six and twelve months after it left. */
export function FollowUps({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  if (!view.exit?.exit) return null;
  const asked = followUpDays(view.exit);
  const next = asked.find(({ recordedOn }) => recordedOn === null);
  const isTime = next !== undefined && Date.parse(officeDay()) >= Date.parse(next.due) - EARLY_MS;
  return (
    <section className="card stack-small" aria-labelledby="follow">
      <h2 id="follow" className="aksel-heading aksel-heading--small">
        {t('exit.follow.title')}
      </h2>
      {asked.length === 0 ? (
        <p>{t('exit.follow.never')}</p>
      ) : (
        <dl className="things">
          {asked.map(({ after, due, recordedOn }) => {
            const told = view.exit?.followUps.find((one) => one.after === after);
            return (
              <div key={after}>
                <dt>{t('exit.months', { count: after })}</dt>
                <dd>
                  {told && recordedOn !== null ? (
                    <>
                      <strong>{t(`exit.finding.${told.finding}`)}</strong>,{' '}
                      {t('exit.follow.done', { day: day(recordedOn) })}
                      <br />
                      {told.text}
                    </>
                  ) : (
                    <span className="quiet">{t('exit.follow.due', { day: day(due) })}</span>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {next && isTime && offered(view, 'recordFollowUp') && (
        <FollowUpForm key={next.after} view={view} after={next.after} />
      )}
    </section>
  );
}
