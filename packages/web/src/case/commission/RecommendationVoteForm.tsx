import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useCommand } from '../use-case.ts';

/** A member's vote on what was asked, signed in their own name. */
export function RecommendationVoteForm({ view, request }: { readonly view: CaseView; readonly request: string }) {
  const { t } = useOfficeWords();
  const [vote, setVote] = useState<'for' | 'against' | ''>('');
  const [dissent, setDissent] = useState('');
  const [tried, setTried] = useState(false);
  const casting = useCommand(view);
  const said = dissent.trim();
  const isShort = said !== '' && said.length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (vote === '' || isShort) return;
    casting.mutate({ type: 'castRecommendationVote', request, vote, ...(said === '' ? {} : { dissent: said }) });
  };
  return (
    <form className="act-form stack-small" onSubmit={submit} noValidate aria-label={t('recommendation.vote')}>
      <RadioGroup
        legend={t('recommendation.vote')}
        value={vote}
        error={tried && vote === '' && t('vote.missing')}
        onChange={(chosen: 'for' | 'against') => setVote(chosen)}
      >
        <Radio value="for">{t('recommendation.vote.for')}</Radio>
        <Radio value="against">{t('recommendation.vote.against')}</Radio>
      </RadioGroup>
      <Textarea
        label={t('vote.dissent')}
        description={t('vote.dissent.hint')}
        minRows={2}
        maxLength={4000}
        value={dissent}
        error={tried && isShort && t('act.reason.short')}
        onChange={(event) => setDissent(event.target.value)}
      />
      <p>{t('recommendation.vote.explained')}</p>
      <ProblemNote error={casting.error} />
      <div className="actions">
        <Button type="submit" loading={casting.isPending}>
          {t('vote.sign')}
        </Button>
      </div>
    </form>
  );
}
