import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { OBJECTION_WAYS, type ObjectionWay, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered, useCommand } from '../use-case.ts';
import { aboutText, objectionables } from './objection-about.ts';

/** Takes down an objection for a family that came or called. */
export function ObjectFor({ view }: { readonly view: CaseView }) {
  const words = useOfficeWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [way, setWay] = useState<ObjectionWay>('objection');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  const things = objectionables(view);
  const against = things[at] ?? things[0];
  if (!against || !offered(view, 'fileObjection')) return null;
  const short = text.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!short)
      act.mutate(
        { type: 'fileObjection', against, way, text: text.trim(), documents: [] },
        { onSuccess: () => setOpen(false) },
      );
  };
  if (!open)
    return (
      <div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('objection.fileFor')}
        </Button>
      </div>
    );
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('objection.fileFor')}>
      <Select label={t('objection.against')} value={at} onChange={(event) => setAt(Number(event.target.value))}>
        {things.map((one, i) => (
          <option key={JSON.stringify(one)} value={i}>
            {aboutText(one, view, words)}
          </option>
        ))}
      </Select>
      <Select
        label={t('objection.way')}
        value={way}
        onChange={(event) => setWay(OBJECTION_WAYS.find((one) => one === event.target.value) ?? 'objection')}
      >
        {OBJECTION_WAYS.map((one) => (
          <option key={one} value={one}>
            {t(`objection.way.${one}`)}
          </option>
        ))}
      </Select>
      <Textarea
        label={t('objection.text')}
        minRows={2}
        value={text}
        error={tried && short && t('breach.answer.short')}
        onChange={(event) => setText(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={act.isPending}>
          {t('objection.file.do')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
