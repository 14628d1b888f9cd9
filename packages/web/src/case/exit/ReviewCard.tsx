import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { REVIEW_RESULTS, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { oneOf } from '../../listing/use-filters.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered, useCommand } from '../use-case.ts';

/** Whole tenge as typed, also with spaces between thousands; null where nothing was typed, undefined where it is no number. */
function readIncome(text: string): number | null | undefined {
  const bare = text.replaceAll(/[\s  ]/g, '');
  if (bare === '') return null;
  return /^\d{1,8}$/.test(bare) ? Number(bare) : undefined;
}

function ReviewForm({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const act = useCommand(view);
  const [result, setResult] = useState('');
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const chosen = oneOf(REVIEW_RESULTS, result);
  const incomeNow = readIncome(typed);
  const short = text.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (chosen === undefined || short || incomeNow === undefined) return;
    act.mutate({ type: 'reviewContract', result: chosen, text: text.trim(), incomeNow });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('exit.review.title')}>
      <p className="quiet">{t('exit.review.lead')}</p>
      <RadioGroup
        size="small"
        legend={t('exit.review.result')}
        value={result}
        error={tried && chosen === undefined && t('exit.choose')}
        onChange={(value: string) => setResult(value)}
      >
        {REVIEW_RESULTS.map((one) => (
          <Radio key={one} value={one}>
            {t(`exit.result.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        label={t('exit.review.text')}
        value={text}
        minRows={2}
        error={tried && short && t('exit.text.short')}
        onChange={(event) => setText(event.target.value)}
      />
      <TextField
        size="small"
        label={t('exit.review.income')}
        inputMode="numeric"
        autoComplete="off"
        className="exit-income"
        value={typed}
        error={tried && incomeNow === undefined && t('exit.review.income.wrong')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div>
        <Button type="submit" size="small" loading={act.isPending}>
          {t('exit.review.save')}
        </Button>
      </div>
    </form>
  );
}

/** How the contract came out: looked at with the family at its end. */
export function ReviewCard({ view }: { readonly view: CaseView }) {
  const { t, day, tenge } = useOfficeWords();
  const review = view.exit?.review;
  const isOffered = offered(view, 'reviewContract') !== undefined;
  const concluded = view.contract?.versions.some(({ concludedOn }) => concludedOn !== null) ?? false;
  if (!review && !concluded) return null;
  return (
    <section className="card stack-small" aria-labelledby="review">
      <h2 id="review" className="aksel-heading aksel-heading--small">
        {t('exit.review.title')}
      </h2>
      {review ? (
        <dl className="things">
          <div>
            <dt>{t('told.exit.result')}</dt>
            <dd>
              <strong>{t(`exit.result.${review.result}`)}</strong>, {day(review.on)}
            </dd>
          </div>
          <div>
            <dt>{t('told.exit.text')}</dt>
            <dd>{review.text}</dd>
          </div>
          <div>
            <dt>{t('told.exit.income')}</dt>
            <dd>{review.incomeNow === null ? t('exit.income.unsaid') : tenge(review.incomeNow)}</dd>
          </div>
        </dl>
      ) : isOffered ? (
        <ReviewForm view={view} />
      ) : (
        <p>{t('exit.review.none')}</p>
      )}
    </section>
  );
}
