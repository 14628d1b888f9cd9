import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { type Property, PROPERTY_KINDS } from '@tirek/family';
import { useOfficeWords } from '../../language/office/words.tsx';
import { asksWhetherGranted, asksWhetherWorking, type DwellingEntry, newProperty, noDwelling } from './things.ts';

const replaced = <T,>(list: readonly T[], at: number, item: T): T[] => list.map((one, i) => (i === at ? item : one));
const without = <T,>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);

interface DwellingFieldsProps {
  readonly entries: readonly DwellingEntry[];
  onChange(entries: DwellingEntry[]): void;
}

/** The dwellings of a family, each with what the law asks of it. */
export function DwellingFields({ entries, onChange }: DwellingFieldsProps) {
  const { t } = useOfficeWords();
  return (
    <div className="stack-tiny">
      {entries.length === 0 && <p className="quiet small">{t('value.none')}</p>}
      {entries.map((entry, i) => (
        <fieldset key={i} className="thing">
          <legend className="aksel-sr-only">{t('value.item', { number: i + 1 })}</legend>
          <TextField
            size="small"
            label={t('value.area')}
            inputMode="decimal"
            autoComplete="off"
            value={entry.area}
            onChange={(event) => onChange(replaced(entries, i, { ...entry, area: event.target.value }))}
          />
          <Checkbox
            size="small"
            checked={entry.owned}
            onChange={(event) => onChange(replaced(entries, i, { ...entry, owned: event.target.checked }))}
          >
            {t('value.owned')}
          </Checkbox>
          <Checkbox
            size="small"
            checked={entry.emergency}
            onChange={(event) => onChange(replaced(entries, i, { ...entry, emergency: event.target.checked }))}
          >
            {t('value.emergency')}
          </Checkbox>
          <button type="button" className="text-button" onClick={() => onChange(without(entries, i))}>
            {t('value.remove', { what: t('value.item', { number: i + 1 }) })}
          </button>
        </fieldset>
      ))}
      <div>
        <Button type="button" size="small" variant="secondary" onClick={() => onChange([...entries, noDwelling])}>
          {t('value.add.dwelling')}
        </Button>
      </div>
    </div>
  );
}

interface PropertyFieldsProps {
  readonly items: readonly Property[];
  /** The kinds that may be chosen. */
  readonly kinds?: readonly Property['kind'][];
  onChange(items: Property[]): void;
}

/** What a family owns, thing by thing. */
export function PropertyFields({ items, kinds = PROPERTY_KINDS, onChange }: PropertyFieldsProps) {
  const { t } = useOfficeWords();
  const [first = 'other'] = kinds;
  return (
    <div className="stack-tiny">
      {items.length === 0 && <p className="quiet small">{t('value.none')}</p>}
      {items.map((item, i) => (
        <fieldset key={i} className="thing">
          <legend className="aksel-sr-only">{t('value.item', { number: i + 1 })}</legend>
          <Select
            size="small"
            label={t('value.kind')}
            value={item.kind}
            onChange={(event) => {
              const kind = kinds.find((one) => one === event.target.value) ?? first;
              onChange(replaced(items, i, newProperty(kind)));
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`property.named.${kind}`)}
              </option>
            ))}
          </Select>
          {asksWhetherWorking(item.kind) && (
            <Checkbox
              size="small"
              checked={item.working ?? false}
              onChange={(event) => onChange(replaced(items, i, { ...item, working: event.target.checked }))}
            >
              {t('value.working')}
            </Checkbox>
          )}
          {asksWhetherGranted(item.kind) && (
            <Checkbox
              size="small"
              checked={item.grantedFree ?? false}
              onChange={(event) => onChange(replaced(items, i, { ...item, grantedFree: event.target.checked }))}
            >
              {t('value.grantedFree')}
            </Checkbox>
          )}
          <button type="button" className="text-button" onClick={() => onChange(without(items, i))}>
            {t('value.remove', { what: t(`property.named.${item.kind}`) })}
          </button>
        </fieldset>
      ))}
      <div>
        <Button type="button" size="small" variant="secondary" onClick={() => onChange([...items, newProperty(first)])}>
          {t('value.add.property')}
        </Button>
      </div>
    </div>
  );
}
