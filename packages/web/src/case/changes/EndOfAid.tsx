import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { END_GROUNDS, endFrom } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { type DayFields, noDay, readDayFields } from '../../check/day-fields.ts';
import { DayInput } from '../../check/DayInput.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { Cites } from '../../result/Reasons.tsx';
import { ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { ReasonForm } from '../acts/ReasonForm.tsx';
import { offered } from '../use-case.ts';

function EndForm({ view, onDone }: { readonly view: CaseView; onDone(): void }) {
  const { t, day } = useOfficeWords();
  const [ground, setGround] = useState<(typeof END_GROUNDS)[number]>('moved');
  const [happened, setHappened] = useState<DayFields>(noDay);
  const on = readDayFields(happened);
  return (
    <ReasonForm
      view={view}
      label={t('end.propose')}
      done={t('end.propose')}
      fields={(tried) => (
        <>
          <Select
            label={t('end.ground')}
            value={ground}
            onChange={({ target }) => setGround(END_GROUNDS.find((one) => one === target.value) ?? ground)}
          >
            {END_GROUNDS.map((one) => (
              <option key={one} value={one}>
                {t(`end.ground.${one}`)}
              </option>
            ))}
          </Select>
          <DayInput
            legend={t('end.happened')}
            value={happened}
            error={tried && !on.ok ? t('change.from.missing') : undefined}
            wrong={on.ok ? undefined : on.field}
            onChange={setHappened}
          />
          <p className="quiet">
            {on.ok ? `${t('end.from', { day: day(endFrom(on.iso)) })}. ` : ''}
            {t('end.monthNote')}
          </p>
        </>
      )}
      command={(reason) => (on.ok ? { type: 'proposeEnd', ground, happenedOn: on.iso, reason } : undefined)}
      onClose={onDone}
    />
  );
}

function Proposed({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const proposal = view.changes?.endProposal;
  if (!proposal) return null;
  const { ground, from, reason, by, on } = proposal;
  return (
    <div className="note stack-small">
      <p>
        <strong>{t('end.waits')}:</strong> {t(`end.ground.${ground}`)}. {t('end.from', { day: day(from) })}.
      </p>
      <p>
        {reason}
        <span className="quiet small block">{[day(on), view.names[by] ?? ''].filter(Boolean).join(' · ')}</span>
      </p>
      <ConfirmedAct
        view={view}
        command={{ type: 'approveEnd' }}
        label={t('end.approve')}
        explained={<p>{t('end.approve.explained', { day: day(from) })}</p>}
      />
      {offered(view, 'giveBackEnd') && (
        <ReasonedAct
          view={view}
          open={t('end.giveBack')}
          done={t('end.giveBack')}
          explained={t('end.giveBack.explained')}
          command={(why) => ({ type: 'giveBackEnd', reason: why })}
        />
      )}
    </div>
  );
}

/** Whether aid goes on; ending it before its term, by two officers. */
export function EndOfAid({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const { ended, endProposal } = view.changes ?? {};
  const isOffered = offered(view, 'proposeEnd') && !ended && !endProposal;
  return (
    <section className="card stack-small" aria-labelledby="end">
      <h2 id="end" className="aksel-heading aksel-heading--small">
        {t('end.title')}
      </h2>
      {ended ? (
        <>
          <p>
            <strong>{t('end.ended')}.</strong> {t(`end.ground.${ended.ground}`)}.{' '}
            {t('end.from', { day: day(ended.from) })}.
          </p>
          <Cites keys={ended.cites} citations={view.determination?.assessment.citations ?? {}} />
        </>
      ) : (
        <p>{t('end.none')}</p>
      )}
      <Proposed view={view} />
      {isOffered && (
        <>
          <p className="quiet small">{t('end.lead')}</p>
          {open ? (
            <EndForm view={view} onDone={() => setOpen(false)} />
          ) : (
            <div className="actions">
              <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                {t('end.propose')}
              </Button>
            </div>
          )}
        </>
      )}
      <p className="quiet small">{t('end.doubt')}</p>
    </section>
  );
}
