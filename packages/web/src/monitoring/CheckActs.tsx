import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { CHECK_EFFECTS, DECLINE_GROUNDS, SHORTEST_REASON } from '@tirek/casework';
import type { CheckCommandSent, CheckDone, CheckView } from '@tirek/server/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { oneOf } from '../listing/use-filters.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { AssignForm } from './AssignForm.tsx';
import { useCheckCommand } from './use-check.ts';

interface WrittenActProps {
  readonly view: CheckView;
  readonly open: string;
  readonly label: string;
  /** What is chosen from before it is written, where there is a choice. */
  readonly choice?: {
    readonly label: string;
    readonly options: readonly (readonly [value: string, named: string])[];
  };
  readonly children?: ReactNode;
  command(text: string, chosen: string): CheckCommandSent | undefined;
}

/** Something that is done with words of one's own, asked for in place. */
function WrittenAct({ view, open, label, choice, children, command }: WrittenActProps) {
  const { t } = useOfficeWords();
  const [asked, setAsked] = useState(false);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(choice?.options[0]?.[0] ?? '');
  const [tried, setTried] = useState(false);
  const act = useCheckCommand(view);
  const isShort = text.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const sent = command(text.trim(), chosen);
    if (!isShort && sent) act.mutate(sent, { onSuccess: () => setAsked(false) });
  };
  if (!asked)
    return (
      <div className="actions">
        <Button variant="secondary" size="small" onClick={() => setAsked(true)}>
          {open}
        </Button>
      </div>
    );
  return (
    <form className="act-form stack-small" onSubmit={submit} noValidate aria-label={open}>
      {children}
      {choice && (
        <Select label={choice.label} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {choice.options.map(([value, named]) => (
            <option key={value} value={value}>
              {named}
            </option>
          ))}
        </Select>
      )}
      <Textarea
        label={label}
        description={t('office.reason.hint')}
        minRows={2}
        value={text}
        error={tried && isShort && t('act.reason.short')}
        onChange={(event) => setText(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={act.isPending}>
          {t('office.save')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => setAsked(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Gives the check back, with the reason. */
export function Decline({ view }: { readonly view: CheckView }) {
  const { t } = useOfficeWords();
  return (
    <WrittenAct
      view={view}
      open={t('check.decline')}
      label={t('office.reason')}
      choice={{
        label: t('check.decline.ground'),
        options: DECLINE_GROUNDS.map((ground) => [ground, t(`check.decline.${ground}`)]),
      }}
      command={(reason, chosen) => {
        const ground = oneOf(DECLINE_GROUNDS, chosen);
        return ground && { type: 'declineCheck', ground, reason };
      }}
    />
  );
}

/** What was done after a confirmed finding. */
export function Effect({ view }: { readonly view: CheckView }) {
  const { t } = useOfficeWords();
  return (
    <WrittenAct
      view={view}
      open={t('check.effect.add')}
      label={t('check.finding.text')}
      choice={{
        label: t('check.effect.kind'),
        options: CHECK_EFFECTS.map((effect) => [effect, t(`check.effect.${effect}`)]),
      }}
      command={(text, chosen) => {
        const effect = oneOf(CHECK_EFFECTS, chosen);
        return effect && { type: 'recordCheckEffect', effect, text };
      }}
    />
  );
}

/** What the owner of a register answered to the request to mend an entry. */
export function Mended({ view }: { readonly view: CheckView }) {
  const { t } = useOfficeWords();
  return (
    <WrittenAct
      view={view}
      open={t('check.register.add')}
      label={t('check.register.answer')}
      command={(text) => ({ type: 'recordRegisterMended', text })}
    />
  );
}

/** Ends the check. */
export function Close({ view }: { readonly view: CheckView }) {
  const { t } = useOfficeWords();
  const closing = useCheckCommand(view);
  return (
    <div className="stack-small">
      <ProblemNote error={closing.error} />
      <div className="actions">
        <Button loading={closing.isPending} onClick={() => closing.mutate({ type: 'closeCheck' })}>
          {t('check.close')}
        </Button>
      </div>
    </div>
  );
}

/** Gives the check to an officer, or to another one. */
export function Assign({ view }: { readonly view: CheckView }) {
  const { t } = useOfficeWords();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <div className="actions">
        <Button variant="secondary" size="small" onClick={() => setAsked(true)}>
          {t('monitoring.assign')}
        </Button>
      </div>
    );
  const give = (officer: string, visitBy: string, key: string) =>
    ask<CheckDone>(`/v1/monitoring/checks/${view.id}/commands`, {
      method: 'POST',
      body: { type: 'assignCheck', officer, visitBy } satisfies CheckCommandSent,
      version: view.version,
      key,
    });
  const title = t('monitoring.assign.title', { number: view.number });
  return <AssignForm title={title} office={view.office} give={give} onClose={() => setAsked(false)} />;
}
