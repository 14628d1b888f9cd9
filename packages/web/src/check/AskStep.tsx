import { Button } from '@navikt/ds-react/Button';
import type { Assessment, FamilyFile, MissingFact } from '@tirek/family';
import { useEffect, useMemo } from 'react';
import { useWords } from '../language/words.tsx';
import { Loading } from '../shell/Loading.tsx';
import { AskScreen } from './AskScreen.tsx';
import { FileRefused } from './FileRefused.tsx';
import { CHOICE_FACTS, DAY_FACTS, keysOf, nextQuestion, type Question, questionsLeft } from './question.ts';
import { totalOf } from './total-step.ts';
import { useAssessment } from './use-assessment.ts';
import { type Flow, useCheck } from './use-check.ts';

/** The answer to one screen: a change of the file, and who was said to have an income. */
export interface Said {
  readonly file: FamilyFile;
  readonly earners?: readonly string[];
}

const isFact = (fact: string): fact is Extract<Question, { ask: 'fact' }>['fact'] =>
  [...CHOICE_FACTS, ...DAY_FACTS].some((f) => f === fact);

/** The question an address points to when one answer is to be changed. */
function questionToChange({ address: { fact, member }, check }: Flow): Question | undefined {
  if (fact === undefined) return undefined;
  if (fact === 'settlement' || fact === 'dwellings' || fact === 'property' || fact === 'line') return { ask: fact };
  if (member === undefined || !check.file.members.some((m) => m.id === member)) return undefined;
  if (fact === 'incomes') return { ask: 'incomes', member };
  return isFact(fact) ? { ask: 'fact', fact, members: [member] } : undefined;
}

/** Why the law needs it: the text that comes with the missing fact. */
const reasonFor = (question: Question, missing: readonly MissingFact[]): MissingFact | undefined => {
  const fact = question.ask === 'fact' ? question.fact : question.ask === 'earners' ? 'incomes' : question.ask;
  return missing.find((m) => m.fact === fact) ?? (question.ask === 'line' ? missing.find((m) => !m.member) : undefined);
};

/** How much is still open: how many more screens at most, and between what the amount must lie. */
function StillOpen({ assessment, left }: { readonly assessment: Assessment; readonly left: number }) {
  const { t, tenge } = useWords();
  const value = totalOf(assessment)?.value;
  const [, highest] = (value?.is === 'unknown' && value.between) || [null, null];
  return (
    <div className="still-open" aria-live="polite">
      <p>{t('flow.left', { count: left })}</p>
      {highest !== null && <p>{t('flow.range.upTo', { to: tenge(highest) })}</p>}
      {value?.is === 'known' && typeof value.value === 'number' && value.value > 0 && (
        <p>{t('flow.amountIf', { amount: tenge(value.value) })}</p>
      )}
    </div>
  );
}

/** Asks what still matters, one screen at a time, and goes on to the answer when nothing does. */
export function AskStep() {
  const { t } = useWords();
  const flow = useCheck();
  const { check, address, change, go, back } = flow;
  const reading = useAssessment();
  const changing = questionToChange(flow);
  const place = address.n ?? 0;
  const missing = useMemo(() => (reading?.ok ? reading.assessment.missing : []), [reading]);
  const question = changing ?? check.asked[place] ?? nextQuestion(missing, check);
  const isOver = reading?.ok === true && question === undefined;
  const nobody = check.file.members.length === 0;
  useEffect(() => {
    if (nobody) go({ step: check.file.territory === undefined ? 'where' : 'who' }, true);
    else if (isOver) go({ step: 'result' }, true);
  });
  if (reading && !reading.ok) return <FileRefused errors={reading.errors} />;
  if (!reading || !question) return <Loading />;

  const answer = ({ file, earners }: Said): void => {
    change((c) => ({
      ...c,
      file,
      earners: earners ?? c.earners,
      // An answer given anew may make later questions idle: they are asked again only if they still matter.
      asked: changing ? c.asked : [...c.asked.slice(0, place), question],
      skipped: c.skipped.filter((key) => !keysOf(question).includes(key)),
    }));
    if (changing) back();
    else go({ step: 'ask', n: place + 1 });
  };
  const skip = (): void => {
    change((c) => ({
      ...c,
      asked: [...c.asked.slice(0, place), question],
      skipped: [...c.skipped, ...keysOf(question)],
    }));
    go({ step: 'ask', n: place + 1 });
  };
  const left = questionsLeft(missing, check);
  return (
    <AskScreen
      key={`${place} ${keysOf(question).join(' ')}`}
      question={question}
      why={reasonFor(question, missing)?.why}
      onAnswer={answer}
      isChange={changing !== undefined}
      skip={
        changing ? undefined : (
          <Button type="button" variant="tertiary" data-color="neutral" onClick={skip}>
            {t('flow.skip')}
          </Button>
        )
      }
      after={!changing && left > 0 && <StillOpen assessment={reading.assessment} left={left} />}
    />
  );
}
