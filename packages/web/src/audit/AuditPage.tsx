import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CaseList } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { AuditEntries } from './AuditEntries.tsx';
import { VerifyChain } from './VerifyChain.tsx';

function OfCase({ number }: { readonly number: string }) {
  const { t } = useOfficeWords();
  const found = useQuery({
    queryKey: ['cases', 'number', number],
    queryFn: () => ask<CaseList>(`/v1/cases?number=${encodeURIComponent(number)}`),
  });
  if (found.isPending) return <Loading />;
  if (found.error) return <ProblemNote error={found.error} />;
  const [of] = found.data.cases;
  return of ? <AuditEntries subject={`case:${of.id}`} /> : <p className="empty">{t('audit.notFound')}</p>;
}

/** Who did and who looked at what in one application, and whether the whole chain is as it was written. */
export function AuditPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const { number = '' } = useSearch({ from: '/signing/office/audit' });
  const navigate = useNavigate();
  // Its rows name offices: asked for here, the page comes whole and its heading stays.
  useOffices();
  const [typed, setTyped] = useState(number);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void navigate({ to: '/audit', search: typed.trim() === '' ? {} : { number: typed.trim() } });
  };
  return (
    <div className="stack">
      <PageHeading title={t('audit.title')} size="medium" />
      <p className="lead">{t('audit.lead')}</p>
      {may.includes('verifyAudit') && <VerifyChain />}
      <form className="filters" onSubmit={submit} role="search">
        <TextField
          label={t('audit.number')}
          description={t('audit.number.hint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" variant="secondary">
          {t('audit.find')}
        </Button>
      </form>
      {number !== '' && <OfCase number={number} />}
    </div>
  );
}
