import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { incomeQuarter } from '../../check/check-state.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { ReasonForm } from '../acts/ReasonForm.tsx';
import { factName, datedValue } from '../fact-text.ts';
import { sourceName } from '../source-name.ts';
import { offered } from '../use-case.ts';
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

function SettleForm({ view, doubt, onClose }: DoubtProps & { onClose(): void }) {
  const { t } = useOfficeWords();
  const words = useFactWords(view.family);
  const only = believable(doubt);
  const [chosen, setChosen] = useState(doubt.fact === null ? (only[0] ?? '') : '');
  const [stated, setStated] = useState<Stated>(doubt.fact === null ? undefined : startOf(doubt.fact));
  const choice = chosen === OWN ? stated : chosen === '' ? undefined : { source: chosen };
  return (
    <ReasonForm
      view={view}
      label={t('doubt.open')}
      done={t('doubt.settle')}
      size="small"
      fields={(tried) => (
        <>
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
        </>
      )}
      command={(reason) => (choice ? { type: 'settleDoubt', doubt: doubt.id, reason, choice } : undefined)}
      onClose={onClose}
    />
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
          <SettleForm view={view} doubt={doubt} onClose={() => setOpen(false)} />
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
