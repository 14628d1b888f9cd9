import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { OPTION_NAMES, RELATIONS } from '@tirek/law';
import { DayInput } from '../../check/DayInput.tsx';
import { noDay } from '../../check/day-fields.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { type VisitFieldsProps, withEntry, withoutEntry } from './visit-fields.ts';

const OTHERS = RELATIONS.filter((relation) => relation !== 'applicant');

/** People found living there who are not in the application: who they are to the applicant, without blame. */
export function FoundResidents({ draft, change, troubles }: VisitFieldsProps) {
  const { t, say } = useOfficeWords();
  const { found } = draft;
  return (
    <div className="stack-small">
      {found.map((one, i) => {
        const legend = t('visit.found.nth', { number: i + 1 });
        const trouble = troubles?.found.get(i);
        return (
          <EntryFrame key={i} legend={legend} onRemove={() => change({ found: withoutEntry(found, i) })}>
            <Select
              label={t('visit.found.relation')}
              value={one.relation}
              error={trouble === 'relation' && t('visit.choose')}
              onChange={(event) => change({ found: withEntry(found, i, { relation: event.target.value }) })}
            >
              <option value="">{t('visit.choose.option')}</option>
              {OTHERS.map((relation) => {
                const named = OPTION_NAMES['relation']?.[relation];
                return (
                  <option key={relation} value={relation}>
                    {named && say(named)}
                  </option>
                );
              })}
            </Select>
            <Select
              label={t('visit.found.sex')}
              value={one.sex}
              onChange={(event) => {
                const { value } = event.target;
                const sex = value === 'female' || value === 'male' ? value : '';
                change({ found: withEntry(found, i, { sex }) });
              }}
            >
              <option value="">{t('office.unknown')}</option>
              <option value="female">{t('visit.sex.female')}</option>
              <option value="male">{t('visit.sex.male')}</option>
            </Select>
            <DayInput
              legend={t('visit.found.birth')}
              value={one.birth}
              error={trouble === 'birth' ? t('visit.day.wrong') : undefined}
              wrong="date"
              onChange={(birth) => change({ found: withEntry(found, i, { birth }) })}
            />
          </EntryFrame>
        );
      })}
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          onClick={() => change({ found: [...found, { relation: '', birth: noDay, sex: '' }] })}
        >
          {t('visit.found.add')}
        </Button>
      </div>
    </div>
  );
}
