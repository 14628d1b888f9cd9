import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { readIin } from '@tirek/family';
import { OPTION_NAMES, RELATIONS } from '@tirek/law';
import { isoDay } from '@tirek/rules';
import { CHOSEN_FACTS, type ChosenFact, optionsOf } from '../../case/fact-options.ts';
import { factName, type FactWords } from '../../case/fact-text.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { oneOf } from '../../listing/use-filters.ts';
import { IncomeFields } from './IncomeFields.tsx';
import type { MemberEntry } from './intake-entry.ts';
import type { Troubles } from './read-intake.ts';
import { troubleText } from './trouble-text.ts';
import { toTypedDay } from './typed-day.ts';

export interface MemberFieldsProps {
  readonly member: MemberEntry;
  readonly place: number;
  readonly troubles: Troubles;
  readonly words: FactWords;
  /** The months whose incomes are asked, in words. */
  readonly months: string;
  onChange(member: MemberEntry): void;
}

/** A number tells birth and sex: they need not be typed again. */
function withIin(member: MemberEntry, iin: string): MemberEntry {
  const reading = readIin(iin.trim());
  if (!reading.ok) return { ...member, iin };
  const birth = member.birth.trim() === '' ? toTypedDay(isoDay(reading.birthDate)) : member.birth;
  return { ...member, iin, birth, sex: member.sex === '' ? reading.sex : member.sex };
}

function Identity({ member, place, troubles, onChange }: Omit<MemberFieldsProps, 'words' | 'months'>) {
  const words = useOfficeWords();
  const { t, say } = words;
  const error = (field: string) => troubleText(troubles.get(`members.${place}.${field}`), member.iin, words);
  return (
    <div className="intake-grid">
      <TextField
        size="small"
        label={t('intake.name')}
        name={`members.${place}.name`}
        autoComplete="off"
        value={member.name}
        error={error('name')}
        onChange={(event) => onChange({ ...member, name: event.target.value })}
      />
      <TextField
        size="small"
        label={t('intake.iin')}
        name={`members.${place}.iin`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={member.iin}
        error={error('iin')}
        onChange={(event) => onChange(withIin(member, event.target.value))}
      />
      {place > 0 && (
        <Select
          size="small"
          label={t('intake.relation')}
          value={member.relation}
          onChange={(event) =>
            onChange({ ...member, relation: oneOf(RELATIONS, event.target.value) ?? member.relation })
          }
        >
          {RELATIONS.filter((relation) => relation !== 'applicant').map((relation) => {
            const named = OPTION_NAMES['relation']?.[relation];
            return (
              <option key={relation} value={relation}>
                {named && say(named)}
              </option>
            );
          })}
        </Select>
      )}
      <TextField
        size="small"
        label={
          <>
            {t('intake.birth')} <span className="quiet small">({t('intake.day.hint')})</span>
          </>
        }
        name={`members.${place}.birth`}
        autoComplete="off"
        value={member.birth}
        error={error('birth')}
        onChange={(event) => onChange({ ...member, birth: event.target.value })}
      />
      <Select
        size="small"
        label={t('intake.sex')}
        value={member.sex}
        onChange={(event) => onChange({ ...member, sex: oneOf(['female', 'male'] as const, event.target.value) ?? '' })}
      >
        <option value="">{t('intake.notSaid')}</option>
        {(['female', 'male'] as const).map((sex) => {
          const named = OPTION_NAMES['sex']?.[sex];
          return (
            <option key={sex} value={sex}>
              {named && say(named)}
            </option>
          );
        })}
      </Select>
    </div>
  );
}

function Fact({
  fact,
  member,
  words,
  onChange,
}: Pick<MemberFieldsProps, 'member' | 'words' | 'onChange'> & { readonly fact: ChosenFact }) {
  const { t } = useOfficeWords();
  return (
    <Select
      size="small"
      label={factName(fact, words)}
      value={member.facts[fact] ?? ''}
      onChange={(event) => onChange({ ...member, facts: { ...member.facts, [fact]: event.target.value } })}
    >
      <option value="">{t('intake.notSaid')}</option>
      {optionsOf(fact, member.id, words).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

/** One member: who, what the law asks of them, what they received in the quarter before. */
export function MemberFields(props: MemberFieldsProps) {
  const { t } = useOfficeWords();
  const { member, place, troubles, words, months, onChange } = props;
  return (
    <div className="stack-small">
      <Identity member={member} place={place} troubles={troubles} onChange={onChange} />
      <details className="intake-more" open={Object.values(member.facts).some((value) => value !== '')}>
        <summary>{t('intake.more')}</summary>
        <div className="intake-grid">
          {CHOSEN_FACTS.map((fact) => (
            <Fact key={fact} fact={fact} member={member} words={words} onChange={onChange} />
          ))}
        </div>
      </details>
      <IncomeFields
        months={months}
        place={place}
        incomes={member.incomes}
        troubles={troubles}
        onChange={(incomes) => onChange({ ...member, incomes })}
      />
    </div>
  );
}
