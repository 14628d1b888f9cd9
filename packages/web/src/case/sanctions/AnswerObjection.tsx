import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type Objection, objectionCites, SHORTEST_REASON } from '@tirek/casework';
import { catalogue, findCitation } from '@tirek/law';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useMemo, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useCommand } from '../use-case.ts';

const OUTCOMES = ['upheld', 'partlyUpheld', 'rejected'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** Articles an answer may rest on: those of what is objected to, of hearing and objection, and the right itself. */
function articlesFor({ sanctions, decision, debts, applicationDay }: CaseView, { against }: Objection): string[] {
  const own =
    against.kind === 'sanction'
      ? sanctions?.imposed.find(({ id }) => id === against.sanction)?.cites
      : against.kind === 'debt'
        ? debts?.find(({ debt }) => debt === against.debt)?.cites
        : decision?.made[against.decision]?.resolution.reasons.flatMap(({ cites }) => cites);
  return [
    ...new Set([
      ...(own ?? []),
      ...objectionCites(applicationDay ?? ''),
      'administrativeCode/73',
      'administrativeCode/96',
    ]),
  ];
}

function follows({ against: { kind } }: Objection, outcome: Outcome) {
  return outcome === 'rejected' ? 'objection.follows.rejected' : (`objection.follows.${kind}.${outcome}` as const);
}

/** The answer: whether the family is right, on which article, which rule was wrong, in words; and what follows. */
export function AnswerObjection({ view, objection }: { readonly view: CaseView; readonly objection: Objection }) {
  const { t, say } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const articles = articlesFor(view, objection);
  const [typed, setTyped] = useState({ article: articles[0] ?? '', rule: '', reason: '' });
  const [outcome, setOutcome] = useState<Outcome>();
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  const rules = useMemo(() => catalogue().rules, []);
  const short = typed.reason.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!outcome || short) return;
    const { article, rule, reason } = typed;
    const wrong = outcome === 'rejected' || rule === '' ? [] : [rule];
    act.mutate({
      type: 'decideObjection',
      objection: objection.id,
      outcome,
      reason: reason.trim(),
      cites: [article],
      rules: wrong,
    });
  };
  if (!open)
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {t('objection.answer')}
        </Button>
      </div>
    );
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('objection.answer')}>
      <p>{t('objection.answer.lead')}</p>
      <RadioGroup
        legend={t('objection.answer.outcome')}
        value={outcome ?? ''}
        error={tried && !outcome && t('breach.field.missing')}
        onChange={(value: Outcome) => setOutcome(value)}
      >
        {OUTCOMES.map((one) => (
          <Radio key={one} value={one}>
            {t(`objection.choose.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {outcome && <p className="quiet">{t(follows(objection, outcome))}</p>}
      {(outcome === 'upheld' || outcome === 'partlyUpheld') && (
        <Select
          label={t('objection.rule')}
          value={typed.rule}
          onChange={(event) => setTyped({ ...typed, rule: event.target.value })}
        >
          <option value="">{t('objection.rule.none')}</option>
          {rules.map(({ id, named }) => (
            <option key={id} value={id}>
              {say(named)}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('objection.article')}
        value={typed.article}
        onChange={(event) => setTyped({ ...typed, article: event.target.value })}
      >
        {articles.map((id) => {
          const citation = findCitation(id);
          return (
            <option key={id} value={id}>
              {citation ? say(citation.title) : id}
            </option>
          );
        })}
      </Select>
      <Textarea
        label={t('objection.reason')}
        description={t('objection.reason.hint')}
        minRows={3}
        value={typed.reason}
        error={tried && short && t('act.reason.short')}
        onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={act.isPending}>
          {t('objection.answer.do')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
