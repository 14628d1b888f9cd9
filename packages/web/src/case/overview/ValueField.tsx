import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import type { Fact } from '@tirek/casework';
import { type Property, PROPERTY_KINDS } from '@tirek/family';
import { OPTION_NAMES } from '@tirek/law';
import { useState } from 'react';
import { noDay, readDayFields } from '../../check/day-fields.ts';
import { DayInput } from '../../check/DayInput.tsx';
import { readAmount } from '../../check/income-form.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { CHOSEN_FACTS, type ChosenFact, type Option, optionAsStated, optionsOf } from '../fact-options.ts';
import type { FactWords } from '../fact-text.ts';
import { type DwellingEntry, readDwellingEntries } from './things.ts';
import { DwellingFields, PropertyFields } from './ThingsFields.tsx';

/** What the officer states, or that it is not yet a value. */
export type Stated = { readonly value: unknown } | undefined;

interface FieldProps {
  readonly label: string;
  readonly error: string | undefined;
  onChange(stated: Stated): void;
}

/** Facts whose value an officer may state; of the others one of the sources is believed. */
export const isStatable = (fact: Fact): boolean => fact !== 'resident' && fact !== 'territory';

interface IncomeFieldProps extends FieldProps {
  /** First and last day, ISO, of the quarter that counts. */
  readonly quarter: { readonly from: string; readonly to: string };
}

function IncomeField({ label, error, quarter, onChange }: IncomeFieldProps) {
  const { t } = useOfficeWords();
  const check = useWords();
  const [typed, setTyped] = useState({ amount: '', per: 'month' });
  const change = (next: typeof typed): void => {
    setTyped(next);
    const reading = readAmount(next.amount);
    onChange(reading.ok ? { value: [{ amount: reading.amount, per: next.per, ...quarter }] } : undefined);
  };
  return (
    <div className="amount">
      <TextField
        size="small"
        label={`${label}: ${t('value.amount')}`}
        inputMode="decimal"
        autoComplete="off"
        value={typed.amount}
        error={error}
        onChange={(event) => change({ ...typed, amount: event.target.value })}
      />
      <Select
        size="small"
        label={t('value.per')}
        value={typed.per}
        onChange={(event) => change({ ...typed, per: event.target.value })}
      >
        <option value="month">{check.t('income.per.month')}</option>
        <option value="quarter">{check.t('income.per.quarter')}</option>
      </Select>
    </div>
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
  asStated(value: string): unknown;
}

function ChoiceField({ label, error, options, asStated, onChange }: ChoiceFieldProps) {
  const { t } = useOfficeWords();
  const [chosen, setChosen] = useState('');
  return (
    <Select
      size="small"
      label={label}
      value={chosen}
      error={error}
      onChange={({ target: { value } }) => {
        setChosen(value);
        onChange(value === '' ? undefined : { value: asStated(value) });
      }}
    >
      <option value="">{t('value.choose')}</option>
      {options.map(({ value, label: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function DayField({ label, error, onChange }: FieldProps) {
  const [fields, setFields] = useState(noDay);
  return (
    <DayInput
      legend={label}
      value={fields}
      error={error}
      wrong="date"
      onChange={(next) => {
        setFields(next);
        const reading = readDayFields(next);
        onChange(reading.ok ? { value: reading.iso } : undefined);
      }}
    />
  );
}

function DwellingsField({ label, error, onChange }: FieldProps) {
  const [entries, setEntries] = useState<DwellingEntry[]>([]);
  return (
    <fieldset className="plain-fieldset">
      <legend>{label}</legend>
      <DwellingFields
        entries={entries}
        onChange={(next) => {
          setEntries(next);
          const dwellings = readDwellingEntries(next);
          onChange(dwellings && { value: dwellings });
        }}
      />
      {error !== undefined && <p className="field-error">{error}</p>}
    </fieldset>
  );
}

const REAL_ESTATE: readonly Property['kind'][] = ['commercialPremises', 'buildingPlot', 'farmLand'];
const kindsOf = (fact: Fact): readonly Property['kind'][] => {
  if (fact === 'property.realEstate') return REAL_ESTATE;
  const vehicles = PROPERTY_KINDS.filter((kind) => kind !== 'other' && !REAL_ESTATE.includes(kind));
  return fact === 'property.vehicles' ? vehicles : PROPERTY_KINDS;
};

function PropertyField({ label, fact, onChange }: FieldProps & { readonly fact: Fact }) {
  const [items, setItems] = useState<Property[]>([]);
  return (
    <fieldset className="plain-fieldset">
      <legend>{label}</legend>
      <PropertyFields
        items={items}
        kinds={kindsOf(fact)}
        onChange={(next) => {
          setItems(next);
          onChange({ value: next });
        }}
      />
    </fieldset>
  );
}

const isChosen = (fact: Fact): fact is ChosenFact => CHOSEN_FACTS.some((one) => one === fact);
/** A list that is empty says something: that there is nothing. */
export const startOf = (fact: Fact): Stated => (/^(dwellings|property)/.test(fact) ? { value: [] } : undefined);

interface ValueFieldProps extends FieldProps {
  readonly fact: Fact;
  readonly member: string | null;
  readonly words: FactWords;
  readonly quarter: { readonly from: string; readonly to: string };
}

/** Where an officer states the value of a fact, in the form that suits it. */
export function ValueField({ fact, member, words, quarter, ...field }: ValueFieldProps) {
  if (fact.startsWith('income.')) return <IncomeField {...field} quarter={quarter} />;
  if (fact.startsWith('dwellings')) return <DwellingsField {...field} />;
  if (fact.startsWith('property')) return <PropertyField {...field} fact={fact} />;
  if (isChosen(fact))
    return (
      <ChoiceField
        {...field}
        options={optionsOf(fact, member ?? '', words)}
        asStated={(value) => optionAsStated(fact, value)}
      />
    );
  if (fact === 'livesWithFamily') {
    const options = (['yes', 'no'] as const).map((value) => ({ value, label: words.check.t(`ask.${value}`) }));
    return <ChoiceField {...field} options={options} asStated={(value) => value === 'yes'} />;
  }
  const named = Object.entries(OPTION_NAMES[fact] ?? {});
  if (named.length > 0)
    return (
      <ChoiceField
        {...field}
        options={named.map(([value, names]) => ({ value, label: words.check.say(names) }))}
        asStated={(value) => value}
      />
    );
  return <DayField {...field} />;
}
