import { TextField } from '@navikt/ds-react/TextField';
import type { FamilyFile } from '@tirek/family';
import { memberLabels } from '../check/member-label.ts';
import { today } from '../check/today.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useWords } from '../language/words.tsx';
import type { ApplyForm } from './apply-form.ts';

interface PeopleFieldsProps {
  readonly file: FamilyFile;
  readonly form: ApplyForm;
  readonly wrong: (field: string) => string | undefined;
  change(part: Partial<ApplyForm>): void;
}

/** Name and number of everybody: the registers know people by nothing else. */
export function PeopleFields({ file, form, wrong, change }: PeopleFieldsProps) {
  const { t } = useOfficeWords();
  const words = useWords();
  // Called by kinship and age, as in the check: the name is what is asked for here.
  const nameless = { ...file, members: file.members.map(({ name: _name, ...member }) => member) };
  const labels = memberLabels(nameless, today(), words);
  const tell = (id: string, part: { name?: string; iin?: string }): void => {
    const person = { name: '', iin: '', ...form.people[id], ...part };
    change({ people: { ...form.people, [id]: person } });
  };
  return (
    <section className="card stack" aria-labelledby="apply-people">
      <h2 id="apply-people" className="aksel-heading aksel-heading--small">
        {t('apply.people')}
      </h2>
      {file.members.map(({ id }) => (
        <fieldset key={id} className="stack-small person-fields">
          <legend>{labels.get(id)}</legend>
          <TextField
            id={`name-${id}`}
            label={t('apply.name')}
            autoComplete="off"
            value={form.people[id]?.name ?? ''}
            error={wrong(`name-${id}`)}
            onChange={(event) => tell(id, { name: event.target.value })}
          />
          <TextField
            id={`iin-${id}`}
            label={t('apply.iin')}
            description={t('apply.iin.hint')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            value={form.people[id]?.iin ?? ''}
            error={wrong(`iin-${id}`)}
            onChange={(event) => tell(id, { iin: event.target.value.replace(/\D/g, '') })}
          />
        </fieldset>
      ))}
    </section>
  );
}
