import '../listing/listing.css';
import './families.css';
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useCaseColumns } from '../cases/use-case-columns.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { KeyHint } from '../listing/KeyHint.tsx';
import { ListTable } from '../listing/ListTable.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { useListKeys } from '../listing/use-list-keys.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { SearchForm } from './SearchForm.tsx';
import { useFamilySearch } from './use-family-search.ts';

function Found({ found }: Pick<ReturnType<typeof useFamilySearch>, 'found'>) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const columns = useCaseColumns();
  const heading = useRef<HTMLHeadingElement>(null);
  const cases = (found.pages ?? []).flatMap((page) => page.cases);
  const isThere = found.isSuccess && !found.isPlaceholderData;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  if (!isThere) return null;
  return (
    <section className="stack-small" aria-labelledby="found">
      <h2 id="found" ref={heading} tabIndex={-1} className="aksel-heading aksel-heading--small">
        {t('families.found', { count: cases.length })}
      </h2>
      {cases.length > 0 ? (
        <>
          <KeyHint />
          <ListTable caption={t('families.title')} columns={columns} rows={cases} keyOf={({ id }) => id} />
          <MorePages list={found} shown={cases.length} />
        </>
      ) : (
        <div className="empty stack-small">
          <p>{t('families.none')}</p>
          {may.includes('startDraft') && (
            <div>
              <Button as={Link} to="/cases/new" variant="secondary">
                {t('families.begin')}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

/** Finds a family before anything else is done: by IIN, name, address or number. */
export function FamiliesPage() {
  const { t } = useOfficeWords();
  const { purposes } = useSignedIn();
  const first = useRef<HTMLInputElement>(null);
  useListKeys(first);
  const { asked, found, search, clear } = useFamilySearch();
  const [purpose] = purposes;
  return (
    <div className="stack-small">
      <PageHeading title={t('families.title')} size="medium" />
      {purpose !== undefined && <p className="quiet">{t('families.logged', { purpose: t(`purpose.${purpose}`) })}</p>}
      <SearchForm
        first={first}
        asked={asked}
        isSearching={asked !== undefined && found.isFetching}
        onSearch={search}
        onClear={clear}
      />
      <ProblemNote error={found.error} />
      {asked !== undefined && <Found key={JSON.stringify(asked)} found={found} />}
    </div>
  );
}
