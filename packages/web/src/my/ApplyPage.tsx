import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { carriedOver, type FamilyFile } from '@tirek/family';
import type { CaseView } from '@tirek/server/contract';
import { ownAnswers } from '../check/check-store.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { ApplyFields } from './ApplyFields.tsx';

function NoAnswers() {
  const { t } = useOfficeWords();
  return (
    <div className="narrow stack">
      <PageHeading title={t('apply.title')} />
      <p>{t('apply.checkFirst')}</p>
      <p>
        <Link to="/" className="aksel-link">
          {t('apply.toCheck')}
        </Link>
      </p>
    </div>
  );
}

/** A draft that was begun before, on this device or another. */
function FromDraft({ id }: { readonly id: string }) {
  const { data } = useSuspenseQuery({
    queryKey: ['case', id],
    queryFn: () => ask<CaseView>(`/v1/cases/${id}`),
  });
  // A citizen sees the whole of their own file.
  return <ApplyFields file={data.family as FamilyFile} contact={data.contact} office={data.office} draft={data} />;
}

/** What is known of the family from an earlier application; its incomes belong to another quarter and are asked anew. */
function FromEarlier({ id }: { readonly id: string }) {
  const { data } = useSuspenseQuery({
    queryKey: ['case', id],
    queryFn: () => ask<CaseView>(`/v1/cases/${id}`),
  });
  // A citizen sees the whole of their own file.
  return (
    <ApplyFields
      file={carriedOver(data.family as FamilyFile)}
      contact={data.contact}
      office={data.office}
      draft={null}
    />
  );
}

/** From the check straight into an application: the same facts, and who the family is. */
export function ApplyPage() {
  const { draft, from } = useSearch({ from: '/signing/office/my/apply' });
  if (draft !== undefined) return <FromDraft id={draft} />;
  if (from !== undefined) return <FromEarlier id={from} />;
  const { file } = ownAnswers.get();
  if (file.members.length === 0) return <NoAnswers />;
  return <ApplyFields file={file} contact={null} office="" draft={null} />;
}
