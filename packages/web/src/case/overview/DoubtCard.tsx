import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { incomeQuarter } from '../../check/check-state.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { factName, datedValue } from '../fact-text.ts';
import { sourceName } from '../source-name.ts';
import { offered, useCommand } from '../use-case.ts';
import { useFactWords } from '../use-fact-words.ts';
import type { SeenDoubt } from './compare-facts.ts';
import { isStatable, type Stated, startOf, ValueField } from './ValueField.tsx';

const OWN = 'own';

interface DoubtProps {
  readonly view: CaseView;
  readonly doubt: SeenDoubt;
}

/** What a doubt is about, in words. */
export function useDoubtTitle(): (doubt: SeenDoubt, view: CaseView) => string {
  const { t } = useOfficeWords();
  const words = useFactWords({});
  return ({ fact, member, register }, view) => {
    const whose = member === null ? undefined : view.family.members?.find(({ id }) => id === member)?.name;
    const what = fact === null ? (register ? t(`register.${register}`) : t('doubt.missing')) : factName(fact, words);
    return whose === undefined ? what : `${what} · ${whose}`;
  };
}

/** What each source says; in words, also where it is only a sign. */
function Sources({ view, doubt }: DoubtProps) {
  const { t } = useOfficeWords();
  const words = useFactWords(view.family);
  const { fact, values, register } = doubt;
  if (fact === null)
    return <p>{t('doubt.register', { register: register ? t(`register.${register}`) : t('source.register') })}</p>;
  return (
    <dl className="facts">
      {Object.entries(values).map(([source, value]) => (
        <div key={source} className="facts-row">
          <dt>{sourceName(source, words.office)}</dt>
          <dd>{datedValue(fact, value, words)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A sign gives no figure, and where nothing was said there is nothing to believe, but for a person who is not of the family. */
const believable = ({ fact, values }: SeenDoubt): string[] =>
  Object.keys(values).filter(
    (source) => source !== 'visit:sign' && (fact === null || fact === 'resident' || values[source] !== null),
  );

interface ChoiceProps extends DoubtProps {
  readonly chosen: string;
  readonly error: string | undefined;
  onChoose(chosen: string): void;
}

function Choice({ view, doubt, chosen, error, onChoose }: ChoiceProps) {
  const { t } = useOfficeWords();
  const words = useFactWords(view.family);
  const { fact, values } = doubt;
  const label = (source: string): string => {
    if (fact === null) return t('doubt.goOn');
    if (fact === 'resident')
      return values[source] === null
        ? t('doubt.resident.no')
        : t('doubt.resident.yes', { who: datedValue(fact, values[source], words) });
    return `${sourceName(source, words.office)}: ${datedValue(fact, values[source], words)}`;
  };
  return (
    <RadioGroup size="small" legend={t('doubt.choose')} value={chosen} error={error} onChange={onChoose}>
      {believable(doubt).map((source) => (
        <Radio key={source} value={source}>
          {label(source)}
        </Radio>
      ))}
      {fact !== null && isStatable(fact) && <Radio value={OWN}>{t('doubt.other')}</Radio>}
    </RadioGroup>
  );
}

function SettleForm({ view, doubt, onCancel }: DoubtProps & { onCancel(): void }) {
  const { t } = useOfficeWords();
  const words = useFactWords(view.family);
  const act = useCommand(view);
  const only = believable(doubt);
  const [chosen, setChosen] = useState(doubt.fact === null ? (only[0] ?? '') : '');
  const [stated, setStated] = useState<Stated>(doubt.fact === null ? undefined : startOf(doubt.fact));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const choice = chosen === OWN ? stated : chosen === '' ? undefined : { source: chosen };
    if (choice && !isShort) act.mutate({ type: 'settleDoubt', doubt: doubt.id, reason: reason.trim(), choice });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('doubt.open')}>
      <Choice
        view={view}
        doubt={doubt}
        chosen={chosen}
        error={tried && chosen === '' ? t('doubt.choose.missing') : undefined}
        onChoose={setChosen}
      />
      {chosen === OWN && doubt.fact !== null && (
        <ValueField
          fact={doubt.fact}
          member={doubt.member}
          words={words}
          quarter={incomeQuarter(view.applicationDay ?? officeDay())}
          label={t('doubt.value')}
          error={tried && stated === undefined ? t('doubt.value.missing') : undefined}
          onChange={setStated}
        />
      )}
      <Textarea
        size="small"
        label={t('office.reason')}
        description={t('office.reason.hint')}
        minRows={2}
        value={reason}
        error={tried && isShort && t('act.reason.short')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" loading={act.isPending}>
          {t('doubt.settle')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** One doubt: what every source says, and for who may settle it, which one is believed and why. */
export function DoubtCard({ view, doubt }: DoubtProps) {
  const { t, day } = useOfficeWords();
  const title = useDoubtTitle()(doubt, view);
  const [open, setOpen] = useState(false);
  return (
    <li id={doubt.id} className="open-doubt stack-tiny">
      <div className="open-doubt-head">
        <h3 className="aksel-heading aksel-heading--xsmall">{title}</h3>
        <span className="tag tag-bad">{t(`doubt.${doubt.kind}`)}</span>
        <span className="quiet small">{t('doubts.since', { day: day(doubt.raisedOn) })}</span>
      </div>
      <Sources view={view} doubt={doubt} />
      {offered(view, 'settleDoubt') &&
        (open ? (
          <SettleForm view={view} doubt={doubt} onCancel={() => setOpen(false)} />
        ) : (
          <div>
            <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
              <span className="aksel-sr-only">{title}: </span>
              {t('doubt.open')}
            </Button>
          </div>
        ))}
    </li>
  );
}
