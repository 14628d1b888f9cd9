import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { type Property, PROPERTY_KINDS } from '@tirek/family';
import type { SeenFamily } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { factValue } from '../fact-text.ts';
import { useFactWords } from '../use-fact-words.ts';
import { EntryFrame } from './EntryFrame.tsx';
import type { Looked } from './visit-draft.ts';
import { type VisitFieldsProps, withEntry, withoutEntry } from './visit-fields.ts';

interface LookedFieldProps {
  readonly what: 'dwellings' | 'property';
  readonly family: SeenFamily;
  readonly value: Looked;
  onChange(value: Looked): void;
}

/** First whether it was looked at at all; what is as declared needs no more typing. */
function LookedField({ what, family, value, onChange }: LookedFieldProps) {
  const { t } = useOfficeWords();
  const words = useFactWords(family);
  const declared = family[what];
  return (
    <RadioGroup
      legend={t(`visit.${what}`)}
      description={t('visit.declared', { value: factValue(what, declared, words) })}
      value={value}
      onChange={onChange}
    >
      <Radio value="">{t('visit.looked.not')}</Radio>
      {declared !== undefined && <Radio value="asDeclared">{t('visit.looked.asDeclared')}</Radio>}
      <Radio value="otherwise">{t('visit.looked.otherwise')}</Radio>
    </RadioGroup>
  );
}

function Dwellings({ draft, change, troubles }: VisitFieldsProps) {
  const { t } = useOfficeWords();
  const { dwellings } = draft;
  return (
    <div className="stack-small">
      {dwellings.map((one, i) => (
        <EntryFrame
          key={i}
          legend={t('visit.dwelling.nth', { number: i + 1 })}
          onRemove={() => change({ dwellings: withoutEntry(dwellings, i) })}
        >
          <TextField
            label={t('visit.dwelling.area')}
            inputMode="decimal"
            autoComplete="off"
            value={one.area}
            error={troubles?.dwellings.has(i) && t('visit.dwelling.area.wrong')}
            onChange={(event) => change({ dwellings: withEntry(dwellings, i, { area: event.target.value }) })}
          />
          <Checkbox
            checked={one.owned}
            onChange={(event) => change({ dwellings: withEntry(dwellings, i, { owned: event.target.checked }) })}
          >
            {t('visit.dwelling.owned')}
          </Checkbox>
          <Checkbox
            checked={one.emergency}
            onChange={(event) => change({ dwellings: withEntry(dwellings, i, { emergency: event.target.checked }) })}
          >
            {t('visit.dwelling.emergency')}
          </Checkbox>
        </EntryFrame>
      ))}
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          onClick={() => change({ dwellings: [...dwellings, { area: '', owned: true, emergency: false }] })}
        >
          {t('visit.dwelling.add')}
        </Button>
      </div>
    </div>
  );
}

const WITHOUT_MOTOR: readonly Property['kind'][] = ['commercialPremises', 'buildingPlot', 'farmLand', 'other'];

function Things({ draft, change }: VisitFieldsProps) {
  const { t } = useOfficeWords();
  const { property } = draft;
  return (
    <div className="stack-small">
      {property.map((one, i) => (
        <EntryFrame
          key={i}
          legend={t('visit.property.nth', { number: i + 1 })}
          onRemove={() => change({ property: withoutEntry(property, i) })}
        >
          <Select
            label={t('visit.property.kind')}
            value={one.kind}
            onChange={(event) => {
              const kind = PROPERTY_KINDS.find((known) => known === event.target.value) ?? 'other';
              change({ property: property.map((other, j) => (i === j ? { kind } : other)) });
            }}
          >
            {PROPERTY_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`property.named.${kind}`)}
              </option>
            ))}
          </Select>
          {!WITHOUT_MOTOR.includes(one.kind) && (
            <Checkbox
              checked={one.working ?? false}
              onChange={(event) => change({ property: withEntry(property, i, { working: event.target.checked }) })}
            >
              {t('visit.property.working')}
            </Checkbox>
          )}
          {one.kind === 'buildingPlot' && (
            <Checkbox
              checked={one.grantedFree ?? false}
              onChange={(event) => change({ property: withEntry(property, i, { grantedFree: event.target.checked }) })}
            >
              {t('visit.property.grantedFree')}
            </Checkbox>
          )}
        </EntryFrame>
      ))}
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          onClick={() => change({ property: [...property, { kind: 'car', working: true }] })}
        >
          {t('visit.property.add')}
        </Button>
      </div>
    </div>
  );
}

/** Dwellings and property as they were found. */
export function SeenThings(props: VisitFieldsProps & { readonly family: SeenFamily }) {
  const { draft, change, family } = props;
  return (
    <>
      <LookedField
        what="dwellings"
        family={family}
        value={draft.dwellingsLooked}
        onChange={(dwellingsLooked) => change({ dwellingsLooked })}
      />
      {draft.dwellingsLooked === 'otherwise' && <Dwellings {...props} />}
      <LookedField
        what="property"
        family={family}
        value={draft.propertyLooked}
        onChange={(propertyLooked) => change({ propertyLooked })}
      />
      {draft.propertyLooked === 'otherwise' && <Things {...props} />}
    </>
  );
}
