import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import type { FamilyFile, FileError } from '@tirek/family';
import { useRef, useState } from 'react';
import { useFactWords } from '../../case/use-fact-words.ts';
import { FileErrors } from '../../check/FileErrors.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { type MemberEntry, newMember, withFile } from './intake-entry.ts';
import { MemberFields } from './MemberFields.tsx';
import type { SectionProps } from './sections.ts';

function FamilyFileInput({ onRead }: { readonly onRead: (file: FamilyFile) => void }) {
  const { t } = useOfficeWords();
  const check = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<readonly FileError[]>([]);
  const [done, setDone] = useState(false);
  const read = async (chosen: File): Promise<void> => {
    const [{ parseFamilyFile }, text] = await Promise.all([import('../../check/family-file-reader.ts'), chosen.text()]);
    const reading = parseFamilyFile(text);
    setErrors(reading.ok ? [] : reading.errors);
    setDone(reading.ok);
    if (reading.ok) onRead(reading.file);
  };
  return (
    <div className="stack-tiny">
      <div>
        <Button type="button" size="small" variant="tertiary" onClick={() => input.current?.click()}>
          {t('intake.file')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={t('intake.file')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again once it has been mended.
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      <p role="status">{done && t('intake.file.done')}</p>
      {errors.length > 0 && <FileErrors title={check.t('file.bad')} text={check.t('file.bad.text')} errors={errors} />}
    </div>
  );
}

/** The family, person by person; the applicant first. */
export function FamilySection({
  entry,
  troubles,
  change,
  quarter,
}: SectionProps & { readonly quarter: { readonly from: string; readonly to: string } }) {
  const { t, quarter: writeQuarter } = useOfficeWords();
  const { members } = entry;
  const words = useFactWords({
    members: members.map(({ id, name, relation }) => ({ id, relation, ...(name.trim() === '' ? {} : { name }) })),
  });
  const replace = (member: MemberEntry): void =>
    change({ members: members.map((one) => (one.id === member.id ? member : one)) });
  const title = (i: number): string =>
    i === 0 ? t('intake.member.applicant') : t('intake.member.nth', { number: i + 1 });
  return (
    <section className="card stack-small" aria-labelledby="members">
      <div className="list-head">
        <h2 id="members" className="aksel-heading aksel-heading--small">
          {t('intake.family')}
        </h2>
        <FamilyFileInput onRead={(file) => change(withFile(entry, file, quarter))} />
      </div>
      <p className="quiet">{t('intake.family.lead')}</p>
      {members.map((member, i) => (
        <fieldset key={member.id} className="intake-member">
          <legend>{title(i)}</legend>
          <MemberFields
            member={member}
            place={i}
            troubles={troubles}
            words={words}
            months={writeQuarter(quarter.from)}
            onChange={replace}
          />
          {i > 0 && (
            <button
              type="button"
              className="text-button"
              onClick={() => change({ members: members.filter(({ id }) => id !== member.id) })}
            >
              {t('intake.member.remove', { who: member.name.trim() === '' ? title(i) : member.name })}
            </button>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => change({ members: [...members, newMember(members)] })}
        >
          {t('intake.member.add')}
        </Button>
      </div>
      <Checkbox
        size="small"
        checked={entry.complete}
        description={t('intake.complete.hint')}
        onChange={(event) => change({ complete: event.target.checked })}
      >
        {t('intake.complete')}
      </Checkbox>
    </section>
  );
}
