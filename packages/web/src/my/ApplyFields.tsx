import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { TextField } from '@navikt/ds-react/TextField';
import { useNavigate } from '@tanstack/react-router';
import type { FamilyFile } from '@tirek/family';
import type { CaseView, Contact } from '@tirek/server/contract';
import { type FormEvent, useRef, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { type ApplyForm, beginForm, errorsOf, type FormError } from './apply-form.ts';
import { Estimate } from './Estimate.tsx';
import { OfficeChoice } from './OfficeChoice.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { useApply } from './use-apply.ts';

/** What is wrong with each field, in words. */
function useErrorTexts(errors: readonly FormError[]): (field: string) => string | undefined {
  const { t, say } = useOfficeWords();
  return (field) => {
    const error = errors.find((one) => one.field === field);
    if (!error) return undefined;
    return 'message' in error ? t(error.message) : `${say(error.text.wrong)} ${say(error.text.right)}`;
  };
}

interface FieldsProps {
  readonly form: ApplyForm;
  readonly wrong: (field: string) => string | undefined;
  change(part: Partial<ApplyForm>): void;
}

function ContactFields({ form, wrong, change }: FieldsProps) {
  const { t } = useOfficeWords();
  return (
    <section className="card stack-small" aria-labelledby="apply-contact">
      <h2 id="apply-contact" className="aksel-heading aksel-heading--small">
        {t('apply.contact')}
      </h2>
      <TextField
        id="address"
        label={t('apply.address')}
        description={t('apply.address.hint')}
        autoComplete="street-address"
        value={form.address}
        error={wrong('address')}
        onChange={(event) => change({ address: event.target.value })}
      />
      <TextField
        id="phone"
        label={t('apply.phone')}
        type="tel"
        autoComplete="tel"
        value={form.phone}
        error={wrong('phone')}
        onChange={(event) => change({ phone: event.target.value })}
      />
      <Checkbox
        checked={form.addressProtected}
        description={t('apply.protected.hint')}
        onChange={(event) => change({ addressProtected: event.target.checked })}
      >
        {t('apply.protected')}
      </Checkbox>
    </section>
  );
}

interface ApplyFieldsProps {
  readonly file: FamilyFile;
  readonly contact: Contact | null;
  readonly office: string;
  readonly draft: Pick<CaseView, 'id' | 'version'> | null;
}

/** The application: where it goes, how to reach the family, who they are, and the word that it is true. */
export function ApplyFields({ file, contact, office, draft }: ApplyFieldsProps) {
  const { t } = useOfficeWords();
  const navigate = useNavigate();
  const [form, setForm] = useState(() => beginForm(file, contact, office));
  const [shown, setShown] = useState<readonly FormError[]>([]);
  const place = useRef<HTMLFormElement>(null);
  const wrong = useErrorTexts(shown);
  const { saving, sending } = useApply(file, draft);
  const change = (part: Partial<ApplyForm>): void => setForm((now) => ({ ...now, ...part }));
  const isBusy = saving.isPending || sending.isPending;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const errors = errorsOf(form, file.members);
    setShown(errors);
    const [first] = errors;
    if (first) document.getElementById(first.field)?.focus();
    else sending.mutate(form, { onSuccess: ({ id }) => void navigate({ to: '/my/$id', params: { id } }) });
  };
  const save = (): void => {
    const unknown = errorsOf(form, []).filter(({ field }) => field === 'office');
    setShown(unknown);
    if (unknown.length === 0) saving.mutate(form);
  };
  return (
    <form ref={place} className="narrow stack" onSubmit={submit} noValidate>
      <PageHeading title={t('apply.title')} />
      <p className="lead">{t('apply.lead')}</p>
      <Estimate file={file} />
      <OfficeChoice
        file={file}
        value={form.office}
        error={wrong('office')}
        onChange={(next) => change({ office: next })}
      />
      <ContactFields form={form} wrong={wrong} change={change} />
      <PeopleFields file={file} form={form} wrong={wrong} change={change} />
      <section className="card stack-small">
        <p>{t('apply.registers')}</p>
        <Checkbox
          id="agreed"
          checked={form.agreed}
          error={wrong('agreed') !== undefined}
          onChange={(event) => change({ agreed: event.target.checked })}
        >
          {t('apply.agreed')}
        </Checkbox>
        {wrong('agreed') !== undefined && <p className="aksel-error-message">{wrong('agreed')}</p>}
      </section>
      {shown.length > 0 && (
        <p role="alert" className="late">
          {t('apply.errors', { count: shown.length })}
        </p>
      )}
      <ProblemNote error={sending.error ?? saving.error} />
      <div className="actions">
        <Button type="submit" loading={sending.isPending} disabled={isBusy}>
          {t('apply.send')}
        </Button>
        <Button type="button" variant="secondary" loading={saving.isPending} disabled={isBusy} onClick={save}>
          {t('apply.save')}
        </Button>
      </div>
      <p role="status" className="quiet">
        {saving.isSuccess && t('apply.saved')}
      </p>
    </form>
  );
}
