import './exit.css';
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { useSignedIn } from '../../session/use-me.ts';
import { useCase } from '../use-case.ts';
import { ExitCard } from './ExitCard.tsx';
import { FollowUps } from './FollowUps.tsx';
import { ReviewCard } from './ReviewCard.tsx';

const SOON_MS = 30 * 86_400_000;

/** Near the end of the quarter, and afterwards, another application is prepared from what is known. */
function NextQuarter({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const { leaving } = view;
  if (!leaving || leaving.later || !may.includes('startDraft')) return null;
  if (Date.parse(leaving.aidTo) - SOON_MS > Date.parse(officeDay())) return null;
  return (
    <section className="card stack-small" aria-labelledby="next-quarter">
      <h2 id="next-quarter" className="aksel-heading aksel-heading--small">
        {t('exit.next.title')}
      </h2>
      <p>{t('exit.next.lead')}</p>
      <div>
        <Button as={Link} to={`/cases/new?from=${view.id}`} variant="secondary" size="small">
          {t('exit.next.do')}
        </Button>
      </div>
    </section>
  );
}

/** The end: review of the contract, exit, the next quarter, and how the family is afterwards. */
export function ExitPart() {
  const view = useCase();
  return (
    <div className="stack exit-part">
      <ReviewCard view={view} />
      <ExitCard view={view} />
      <FollowUps view={view} />
      <NextQuarter view={view} />
    </div>
  );
}
