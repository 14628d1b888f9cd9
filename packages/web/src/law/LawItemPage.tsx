import { ChevronLeftIcon } from '@navikt/aksel-icons';
import { getRouteApi, Link } from '@tanstack/react-router';
import { catalogue } from '@tirek/law';
import { today } from '../check/today.ts';
import { useWords } from '../language/words.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { FactPage } from './FactPage.tsx';
import { FigurePage } from './FigurePage.tsx';
import { RulePage } from './RulePage.tsx';

const route = getRouteApi('/open/law/$id');

function Item({ id, on }: { readonly id: string; readonly on: string }) {
  const { t } = useWords();
  const { rules, figures, facts } = catalogue();
  const rule = rules.find((r) => r.id === id);
  if (rule) return <RulePage rule={rule} on={on} />;
  const figure = figures.find((f) => f.id === id);
  if (figure) return <FigurePage figure={figure} on={on} />;
  const fact = facts.find((f) => f.id === id);
  return fact ? <FactPage fact={fact} /> : <PageHeading title={t('law.unknown')} />;
}

/** One rule, figure or fact of the law. */
export function LawItemPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const search = route.useSearch();
  return (
    <div className="law stack">
      <Link to="/law" search={search} className="back-link">
        <ChevronLeftIcon aria-hidden /> {t('law.all')}
      </Link>
      <Item key={id} id={id} on={search.on ?? today()} />
    </div>
  );
}
