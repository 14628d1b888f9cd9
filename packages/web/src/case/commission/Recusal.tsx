import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { RECUSAL_GROUNDS, type RecusalGround, type Sitting } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { offered, useCommand } from '../use-case.ts';
import { freeSubstitutes, mayStepBack } from './sitting-state.ts';

interface RecusalFormProps {
  readonly view: CaseView;
  readonly sitting: Sitting;
  readonly members: readonly string[];
  onClose(): void;
}

function RecusalForm({ view, sitting, members, onClose }: RecusalFormProps) {
  const { t } = useOfficeWords();
  const { person } = useSignedIn();
  const [member, setMember] = useState(members.includes(person) ? person : (members[0] ?? ''));
  const [ground, setGround] = useState<RecusalGround>('kin');
  const free = freeSubstitutes(sitting);
  const [substitute, setSubstitute] = useState(free[0] ?? '');
  const stepping = useCommand(view);
  const nameOf = (id: string): string => view.names[id] ?? t('role.precinctMember');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    stepping.mutate(
      { type: 'recuseMember', member, ground, ...(substitute === '' ? {} : { substitute }) },
      { onSuccess: onClose },
    );
  };
  return (
    <form className="act-form stack-small" onSubmit={submit} aria-label={t('recusal.title')}>
      <p>{t('recusal.explained')}</p>
      {members.length > 1 && (
        <Select label={t('recusal.who')} value={member} onChange={(event) => setMember(event.target.value)}>
          {members.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('recusal.ground')}
        value={ground}
        onChange={(event) => setGround(RECUSAL_GROUNDS.find((known) => known === event.target.value) ?? 'other')}
      >
        {RECUSAL_GROUNDS.map((known) => (
          <option key={known} value={known}>
            {t(`recusal.ground.${known}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('recusal.substitute')}
        value={substitute}
        onChange={(event) => setSubstitute(event.target.value)}
      >
        {free.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
        <option value="">{t('recusal.nobody')}</option>
      </Select>
      <ProblemNote error={stepping.error} />
      <div className="actions">
        <Button type="submit" loading={stepping.isPending}>
          {t('recusal.do')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Stepping back from a file of kin or neighbours; the chair may also ask it of others. */
export function Recusal({ view, sitting }: { readonly view: CaseView; readonly sitting: Sitting }) {
  const { t } = useOfficeWords();
  const { person } = useSignedIn();
  const [open, setOpen] = useState(false);
  const members = mayStepBack(sitting, person);
  if (!offered(view, 'recuseMember') || members.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="recusal">
      <h2 id="recusal" className="aksel-heading aksel-heading--small">
        {t('recusal.title')}
      </h2>
      <p className="quiet">{t('recusal.lead')}</p>
      {open ? (
        <RecusalForm view={view} sitting={sitting} members={members} onClose={() => setOpen(false)} />
      ) : (
        <div className="actions">
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t('recusal.open')}
          </Button>
        </div>
      )}
    </section>
  );
}
