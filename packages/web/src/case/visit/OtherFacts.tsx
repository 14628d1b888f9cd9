import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import type { SeenFamily } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { optionsOf } from '../fact-options.ts';
import { factName } from '../fact-text.ts';
import { useFactWords } from '../use-fact-words.ts';
import { EntryFrame } from './EntryFrame.tsx';
import { MemberSelect } from './MemberSelect.tsx';
import { SEEN_FACTS } from './visit-draft.ts';
import { type VisitFieldsProps, withEntry, withoutEntry } from './visit-fields.ts';

/** Other facts of a member that were seen or told at the home. */
export function OtherFacts({
  draft,
  change,
  troubles,
  names,
  family,
}: VisitFieldsProps & { readonly family: SeenFamily }) {
  const { t } = useOfficeWords();
  const words = useFactWords(family);
  const { facts } = draft;
  return (
    <div className="stack-small">
      {facts.map((one, i) => {
        const trouble = troubles?.facts.get(i);
        const options = one.fact === '' ? [] : optionsOf(one.fact, one.member, words);
        return (
          <EntryFrame
            key={i}
            legend={t('visit.fact.nth', { number: i + 1 })}
            onRemove={() => change({ facts: withoutEntry(facts, i) })}
          >
            <MemberSelect
              names={names}
              value={one.member}
              wrong={trouble === 'member'}
              onChange={(member) => change({ facts: withEntry(facts, i, { member }) })}
            />
            <Select
              label={t('visit.fact.what')}
              value={one.fact}
              error={trouble === 'fact' && t('visit.choose')}
              onChange={(event) => {
                const fact = SEEN_FACTS.find((known) => known === event.target.value) ?? '';
                change({ facts: withEntry(facts, i, { fact, value: '' }) });
              }}
            >
              <option value="">{t('visit.choose.option')}</option>
              {SEEN_FACTS.map((fact) => (
                <option key={fact} value={fact}>
                  {factName(fact, words)}
                </option>
              ))}
            </Select>
            {one.fact !== '' && (
              <Select
                label={t('visit.fact.value')}
                value={one.value}
                error={trouble === 'value' && t('visit.choose')}
                onChange={(event) => change({ facts: withEntry(facts, i, { value: event.target.value }) })}
              >
                <option value="">{t('visit.choose.option')}</option>
                {options.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </EntryFrame>
        );
      })}
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          onClick={() => change({ facts: [...facts, { member: '', fact: '', value: '' }] })}
        >
          {t('visit.fact.add')}
        </Button>
      </div>
    </div>
  );
}
