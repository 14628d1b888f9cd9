import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { TextField } from '@navikt/ds-react/TextField';
import type { ReactNode } from 'react';
import { DwellingFields, PropertyFields } from '../../case/overview/ThingsFields.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import type { SectionProps } from './sections.ts';

interface StatedProps {
  readonly legend: string;
  readonly isStated: boolean;
  readonly children: ReactNode;
  onState(stated: boolean): void;
}

/** A list that may be left unsaid: not saying is not the same as having nothing. */
function Stated({ legend, isStated, children, onState }: StatedProps) {
  const { t } = useOfficeWords();
  return (
    <fieldset className="plain-fieldset stack-tiny">
      <legend>{legend}</legend>
      {isStated ? (
        <>
          {children}
          <button type="button" className="text-button" onClick={() => onState(false)}>
            {t('intake.home.unstated')}
            <span className="aksel-sr-only">: {legend}</span>
          </button>
        </>
      ) : (
        <p className="quiet">
          {t('intake.notSaid')}{' '}
          <Button type="button" size="small" variant="tertiary" onClick={() => onState(true)}>
            {t('intake.home.state')}
            <span className="aksel-sr-only">: {legend}</span>
          </Button>
        </p>
      )}
    </fieldset>
  );
}

/** Dwellings and property, where the applicant speaks of them. */
export function HomeSection({ entry, troubles, change }: SectionProps) {
  const { t } = useOfficeWords();
  const { dwellings, property } = entry;
  return (
    <section className="card stack-small" aria-labelledby="home">
      <h2 id="home" className="aksel-heading aksel-heading--small">
        {t('intake.home')}
      </h2>
      <Stated
        legend={t('intake.dwellings')}
        isStated={dwellings !== null}
        onState={(stated) => change({ dwellings: stated ? [] : null })}
      >
        <DwellingFields entries={dwellings ?? []} onChange={(next) => change({ dwellings: next })} />
        {troubles.has('dwellings') && <p className="field-error">{t('intake.area.wrong')}</p>}
      </Stated>
      <Stated
        legend={t('intake.property')}
        isStated={property !== null}
        onState={(stated) => change({ property: stated ? [] : null })}
      >
        <PropertyFields items={property ?? []} onChange={(next) => change({ property: next })} />
      </Stated>
    </section>
  );
}

/** Where the family lives and how it is reached. */
export function ContactSection({ entry, troubles, change }: SectionProps) {
  const { t } = useOfficeWords();
  return (
    <section className="card stack-small" aria-labelledby="reach">
      <h2 id="reach" className="aksel-heading aksel-heading--small">
        {t('intake.contact')}
      </h2>
      <div className="intake-grid">
        <TextField
          size="small"
          label={t('intake.address')}
          name="address"
          autoComplete="off"
          value={entry.address}
          error={troubles.has('address') && t('intake.address.wrong')}
          onChange={(event) => change({ address: event.target.value })}
        />
        <TextField
          size="small"
          label={t('intake.phone')}
          name="phone"
          type="tel"
          autoComplete="off"
          value={entry.phone}
          error={troubles.has('phone') && t('intake.phone.wrong')}
          onChange={(event) => change({ phone: event.target.value })}
        />
      </div>
      <Checkbox
        size="small"
        checked={entry.addressProtected}
        onChange={(event) => change({ addressProtected: event.target.checked })}
      >
        {t('intake.protected')}
      </Checkbox>
    </section>
  );
}
