import { Button } from '@navikt/ds-react/Button';
import type { FamilyMember } from '@tirek/family';
import { INCOME_KINDS } from '@tirek/law';
import type { ReactNode } from 'react';
import { useWords } from '../language/words.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { incomeQuarter, incomesOf } from './check-state.ts';
import { DeleteAnswers } from './DeleteAnswers.tsx';
import { choicesOf, statedChoice } from './fact-choices.ts';
import { ageOn, memberLabels } from './member-label.ts';
import { CHOICE_FACTS, type ChoiceFact, DAY_FACTS } from './question.ts';
import { regionNames } from './region-names.ts';
import { useCheck } from './use-check.ts';
import { WhenLine } from './WhenLine.tsx';

interface RowProps {
  readonly what: string;
  readonly whose?: string;
  readonly children: ReactNode;
  onChange(): void;
}

function Row({ what, whose, children, onChange }: RowProps) {
  const { t } = useWords();
  return (
    <div className="answer-row">
      <dt>{what}</dt>
      <dd>{children}</dd>
      <dd className="answer-change">
        <button
          type="button"
          className="text-button"
          aria-label={t('answers.change.of', { what: whose === undefined ? what : `${whose}: ${what}` })}
          onClick={onChange}
        >
          {t('answers.change')}
        </button>
      </dd>
    </div>
  );
}

function useStated(): (fact: ChoiceFact, member: FamilyMember) => string {
  const words = useWords();
  const { check, on } = useCheck();
  const labels = memberLabels(check.file, on, words);
  return (fact, member) => {
    const value = statedChoice(fact, member);
    if (value === undefined) return words.t(check.file.unstated === 'no' ? 'answers.assumedNo' : 'answers.none');
    const { negative, others } = choicesOf(fact, member, { file: check.file, on, labels, t: words.t });
    return [negative, ...others].find((c) => c.value === value)?.label ?? words.t('answers.none');
  };
}

function Incomes({ member }: { readonly member: FamilyMember }) {
  const { t, say, tenge } = useWords();
  const { check, on } = useCheck();
  const rows = incomesOf(check.file, member.id, incomeQuarter(on));
  const settled =
    check.file.unstated === 'no' ||
    (check.file.incomes ?? []).some((i) => i.member === member.id && i.kind === 'other');
  if (rows.length === 0) return t(settled ? 'answers.incomes.none' : 'answers.none');
  const written = { month: 'income.monthly', quarter: 'income.quarterly', once: 'income.once' } as const;
  return rows.map((row, i) => (
    <span key={i} className="block">
      {say(INCOME_KINDS[row.kind])}: {t(written[row.per], { amount: tenge(row.amount) })}
    </span>
  ));
}

/** Facts that only make sense for some are listed only for those, unless the file states them. */
const isAskable = (fact: ChoiceFact, age: number | undefined): boolean =>
  fact === 'work' || fact === 'caresFor' || fact === 'longIllness' ? age === undefined || age >= 16 : true;

function Member({ member, label }: { readonly member: FamilyMember; readonly label: string }) {
  const { t, day } = useWords();
  const { on, go } = useCheck();
  const stated = useStated();
  const age = ageOn(member.birthDate, on);
  const facts = CHOICE_FACTS.filter((fact) => member[fact] !== undefined || isAskable(fact, age));
  const events = DAY_FACTS.filter((fact) => member[fact] !== undefined || age === undefined || age >= 18);
  const change = (fact: string): void => go({ step: 'ask', fact, member: member.id });
  return (
    <section className="card stack-small">
      <h2 className="aksel-heading aksel-heading--small">{label}</h2>
      <dl className="answers">
        <Row what={t('birth.legend')} whose={label} onChange={() => go({ step: 'who', member: member.id })}>
          {member.birthDate === undefined ? t('answers.none') : day(member.birthDate)}
        </Row>
        {facts.map((fact) => (
          <Row key={fact} what={t(`${fact}.fact`)} whose={label} onChange={() => change(fact)}>
            {stated(fact, member)}
          </Row>
        ))}
        <Row what={t('answers.incomes')} whose={label} onChange={() => change('incomes')}>
          <Incomes member={member} />
        </Row>
        {events.map((fact) => (
          <Row key={fact} what={t(`${fact}.fact`)} whose={label} onChange={() => change(fact)}>
            {member[fact] === undefined ? t('answers.assumedNo') : day(member[fact])}
          </Row>
        ))}
      </dl>
    </section>
  );
}

function Place() {
  const { t, say, tenge } = useWords();
  const { check, go } = useCheck();
  const { territory, settlement, figures } = check.file;
  const region = territory === undefined ? undefined : regionNames(territory);
  return (
    <section className="card stack-small">
      <h2 className="aksel-heading aksel-heading--small">{t('answers.place')}</h2>
      <dl className="answers">
        <Row what={t('where.region')} onChange={() => go({ step: 'where' })}>
          {region ? say(region) : t('answers.none')}
        </Row>
        {settlement !== undefined && (
          <Row what={t('answers.settlement')} onChange={() => go({ step: 'ask', fact: 'settlement' })}>
            {t(`settlement.${settlement}`)}
          </Row>
        )}
        {figures?.povertyLine !== undefined && (
          <Row what={t('line.fact')} onChange={() => go({ step: 'ask', fact: 'line' })}>
            {tenge(figures.povertyLine)}
          </Row>
        )}
      </dl>
      <WhenLine />
    </section>
  );
}

function Home() {
  const { t } = useWords();
  const { check, go } = useCheck();
  const { dwellings, property, unstated } = check.file;
  const open = t(unstated === 'no' ? 'answers.assumedNo' : 'answers.none');
  const owned = [...new Set(property?.map((p) => p.kind) ?? [])].map((kind) => t(`property.${kind}`));
  return (
    <section className="card stack-small">
      <h2 className="aksel-heading aksel-heading--small">{t('answers.home')}</h2>
      <dl className="answers">
        <Row what={t('dwellings.fact')} onChange={() => go({ step: 'ask', fact: 'dwellings' })}>
          {dwellings === undefined ? open : t('dwellings.summary', { count: dwellings.length })}
        </Row>
        <Row what={t('property.fact')} onChange={() => go({ step: 'ask', fact: 'property' })}>
          {property === undefined ? open : owned.length === 0 ? t('property.summary.none') : owned.join(', ')}
        </Row>
      </dl>
    </section>
  );
}

/** Everything said so far, each with a way to change it. */
export function AnswersStep() {
  const words = useWords();
  const { t } = words;
  const { check, on, go, leave } = useCheck();
  const labels = memberLabels(check.file, on, words);
  return (
    <div className="step stack">
      <PageHeading title={t('answers.title')} size="medium" />
      <p className="quiet">{t('answers.lead')}</p>
      <div className="actions">
        <Button onClick={() => go({ step: 'ask', n: check.asked.length })}>{t('answers.toResult')}</Button>
        <Button variant="secondary" onClick={() => go({ step: 'who' })}>
          {t('answers.family')}
        </Button>
      </div>
      <Place />
      {check.file.members.map((member) => (
        <Member key={member.id} member={member} label={labels.get(member.id) ?? ''} />
      ))}
      <Home />
      <DeleteAnswers onDeleted={() => leave({})} />
    </div>
  );
}
