import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseView, ListedCase, RelatedCases } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ask } from '../../session/ask.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';

function CaseLinks({ cases }: { readonly cases: readonly ListedCase[] }) {
  const { t, day } = useOfficeWords();
  return (
    <ul className="bare-list stack-tiny">
      {cases.map(({ id, number, applicant, phase, outcome, openedDay }) => (
        <li key={id}>
          <Link to="/cases/$id" params={{ id }} className="aksel-link">
            {number}
          </Link>{' '}
          <span translate="no">{applicant}</span>
          <span className="quiet small block">
            {day(openedDay)} · {outcome === null ? t(`phase.${phase}`) : t(`outcome.${outcome}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What else is known of the family, and who else lives at the address: a reason to look, never a reproach. */
export function RelatedCard({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const related = useQuery({
    queryKey: ['case', view.id, 'related'],
    queryFn: () => ask<RelatedCases>(`/v1/cases/${view.id}/related`),
  });
  const { family = [], address = [] } = related.data ?? {};
  return (
    <section className="card stack-small" aria-labelledby="related">
      <h2 id="related" className="aksel-heading aksel-heading--small">
        {t('card.related')}
      </h2>
      <ProblemNote error={related.error} />
      {related.isSuccess && family.length + address.length === 0 && <p className="quiet">{t('card.related.none')}</p>}
      {family.length > 0 && (
        <>
          <h3 className="aksel-heading aksel-heading--xsmall">{t('card.related.family')}</h3>
          <CaseLinks cases={family} />
        </>
      )}
      {address.length > 0 && (
        <>
          <h3 className="aksel-heading aksel-heading--xsmall">{t('card.related.address')}</h3>
          <CaseLinks cases={address} />
        </>
      )}
    </section>
  );
}
