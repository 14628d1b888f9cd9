import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import {
  type DwellingEntry,
  type DwellingTrouble,
  LARGEST_AREA,
  noDwelling,
  readDwellings,
  toDwellingEntries,
} from './dwelling-form.ts';
import { DayInput } from './DayInput.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCheck } from './use-check.ts';

type HowMany = 'none' | 'one' | 'more';
const COUNTS = [2, 3, 4, 5, 6, 7, 8];

interface DwellingFieldsProps {
  readonly number: number;
  readonly entry: DwellingEntry;
  readonly trouble: DwellingTrouble['why'] | undefined;
  onChange(entry: DwellingEntry): void;
}

function DwellingFields({ number, entry, trouble, onChange }: DwellingFieldsProps) {
  const { t, number: write } = useWords();
  return (
    <fieldset className="dwelling stack-small">
      <legend>{t('dwellings.nth', { number })}</legend>
      <TextField
        label={t('dwellings.area')}
        inputMode="decimal"
        autoComplete="off"
        value={entry.area}
        error={trouble === 'area' && t('dwellings.area.wrong', { largest: write(LARGEST_AREA) })}
        onChange={(event) => onChange({ ...entry, area: event.target.value })}
      />
      <Checkbox checked={entry.emergency} onChange={(event) => onChange({ ...entry, emergency: event.target.checked })}>
        {t('dwellings.emergency')}
      </Checkbox>
      <Checkbox checked={entry.disposed} onChange={(event) => onChange({ ...entry, disposed: event.target.checked })}>
        {t('dwellings.disposed')}
      </Checkbox>
      {entry.disposed && (
        <DayInput
          legend={t('dwellings.disposed.day')}
          value={entry.day}
          error={trouble === 'missing' || trouble === 'noSuchDay' ? t(`birth.${trouble}`) : undefined}
          wrong="date"
          onChange={(day) => onChange({ ...entry, day })}
        />
      )}
    </fieldset>
  );
}

/** Houses and flats the family owns: only the second one can matter, so only then is more asked. */
export function DwellingsQuestion({ onAnswer, ...frame }: AskProps) {
  const { t } = useWords();
  const { check } = useCheck();
  const stated = check.file.dwellings;
  const [howMany, setHowMany] = useState<HowMany | ''>(
    stated === undefined ? '' : stated.length === 0 ? 'none' : stated.length === 1 ? 'one' : 'more',
  );
  const [entries, setEntries] = useState(() => toDwellingEntries(stated ?? []));
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<DwellingTrouble>();
  const next = (): void => {
    if (howMany === '') return setMissing(true);
    if (howMany === 'none') return onAnswer({ file: { ...check.file, dwellings: [] } });
    // What a file said about an only dwelling is kept.
    const [only] = stated ?? [];
    if (howMany === 'one')
      return onAnswer({ file: { ...check.file, dwellings: [stated?.length === 1 && only ? only : { owned: true }] } });
    const reading = readDwellings(entries);
    if (reading.ok) onAnswer({ file: { ...check.file, dwellings: reading.dwellings } });
    else setTrouble(reading.trouble);
  };
  const resize = (count: number): void => setEntries(Array.from({ length: count }, (_, i) => entries[i] ?? noDwelling));
  return (
    <QuestionFrame
      {...frame}
      title={t('dwellings.title')}
      hint={t('dwellings.hint')}
      next={frame.isChange ? t('household.keep') : t('flow.next')}
      onNext={next}
    >
      <RadioGroup
        legend={t('dwellings.title')}
        hideLegend
        className="choices"
        value={howMany}
        error={missing && howMany === '' && t('ask.one.missing')}
        onChange={(value: HowMany) => setHowMany(value)}
      >
        <Radio value="none">{t('dwellings.none')}</Radio>
        <Radio value="one">{t('dwellings.one')}</Radio>
        <Radio value="more">{t('dwellings.more')}</Radio>
      </RadioGroup>
      {howMany === 'more' && (
        <>
          <Select label={t('dwellings.count')} value={entries.length} onChange={(e) => resize(Number(e.target.value))}>
            {COUNTS.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </Select>
          <p className="quiet">{t('dwellings.area.hint')}</p>
          {entries.map((entry, i) => (
            <DwellingFields
              key={i}
              number={i + 1}
              entry={entry}
              trouble={trouble?.at === i ? trouble.why : undefined}
              onChange={(changed) => {
                setEntries(entries.map((e, j) => (i === j ? changed : e)));
                setTrouble(undefined);
              }}
            />
          ))}
        </>
      )}
    </QuestionFrame>
  );
}
