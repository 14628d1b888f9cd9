import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { DayInput } from '../../check/DayInput.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { timeOfMoment } from '../../office/moment.ts';
import type { VisitFieldsProps } from './visit-fields.ts';

const PLACES = 5;
const WAIT = 20_000;

/** Where the device is, asked once; refused or not known, it is written by hand. */
function PlaceFields({ draft, change, troubles }: VisitFieldsProps) {
  const { t } = useOfficeWords();
  const [state, setState] = useState<'' | 'asking' | 'failed'>('');
  const [byHand, setByHand] = useState(draft.lat !== '' || draft.lon !== '');
  const ask = (): void => {
    setState('asking');
    const fail = (): void => {
      setState('failed');
      setByHand(true);
    };
    if (!('geolocation' in navigator)) return fail();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('');
        setByHand(true);
        change({ lat: coords.latitude.toFixed(PLACES), lon: coords.longitude.toFixed(PLACES) });
      },
      fail,
      { enableHighAccuracy: true, timeout: WAIT },
    );
  };
  const trouble = troubles?.place !== undefined;
  return (
    <div className="stack-small" role="group" aria-labelledby="visit-place">
      <h3 id="visit-place" className="aksel-heading aksel-heading--xsmall">
        {t('visit.place')}
      </h3>
      <p className="quiet">{t('visit.place.hint')}</p>
      <div className="actions">
        <Button type="button" variant="secondary" loading={state === 'asking'} onClick={ask}>
          {t('visit.place.ask')}
        </Button>
        {!byHand && (
          <Button type="button" variant="tertiary" onClick={() => setByHand(true)}>
            {t('visit.place.byHand')}
          </Button>
        )}
      </div>
      {state === 'failed' && <p role="status">{t('visit.place.failed')}</p>}
      {byHand && (
        <div className="visit-pair">
          <TextField
            label={t('visit.place.lat')}
            inputMode="decimal"
            autoComplete="off"
            value={draft.lat}
            error={trouble}
            onChange={(event) => change({ lat: event.target.value })}
          />
          <TextField
            label={t('visit.place.lon')}
            inputMode="decimal"
            autoComplete="off"
            value={draft.lon}
            error={trouble}
            onChange={(event) => change({ lon: event.target.value })}
          />
        </div>
      )}
      {trouble && <p className="field-error">{t('visit.place.missing')}</p>}
    </div>
  );
}

/** When the visit began and ended, and where it was. */
export function TimeAndPlace(props: VisitFieldsProps) {
  const { draft, change, troubles } = props;
  const { t } = useOfficeWords();
  const now = (): string => timeOfMoment(new Date().toISOString());
  const endWrong = troubles?.end && t(`visit.end.${troubles.end}`);
  return (
    <>
      <DayInput
        legend={t('visit.day')}
        value={draft.day}
        error={troubles?.day && t('visit.day.wrong')}
        wrong="date"
        onChange={(day) => change({ day })}
      />
      <div className="visit-times">
        <div className="stack-tiny">
          <TextField
            label={t('visit.start')}
            description={t('visit.time.hint')}
            autoComplete="off"
            maxLength={5}
            htmlSize={8}
            value={draft.start}
            error={troubles?.start && t('visit.end.time')}
            onChange={(event) => change({ start: event.target.value })}
          />
          <Button type="button" variant="secondary" size="small" onClick={() => change({ start: now() })}>
            {t('visit.start.now')}
          </Button>
        </div>
        <div className="stack-tiny">
          <TextField
            label={t('visit.end')}
            description={t('visit.time.hint')}
            autoComplete="off"
            maxLength={5}
            htmlSize={8}
            value={draft.end}
            error={endWrong}
            onChange={(event) => change({ end: event.target.value })}
          />
          <Button type="button" variant="secondary" size="small" onClick={() => change({ end: now() })}>
            {t('visit.end.now')}
          </Button>
        </div>
      </div>
      <PlaceFields {...props} />
    </>
  );
}
