import { Tag } from '@navikt/ds-react/Tag';
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { letterAddress, lettersQuery } from '../letters/letters-query.ts';
import { Votes } from './Votes.tsx';

/** The minutes as PDF, once they are made, for roles that read letters. */
function Minutes({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const letters = useQuery({ ...lettersQuery(view.id), enabled: may.includes('readLetter') });
  const minutes = (letters.data?.letters ?? []).filter(
    ({ kind, revokedAt }) => kind === 'minutes' && revokedAt === null,
  );
  if (minutes.length === 0) return null;
  return (
    <p className="actions">
      {minutes.map(({ id, language }) => (
        <a key={id} className="aksel-link" href={letterAddress(view.id, id)} target="_blank" rel="noreferrer">
          {t('sitting.minutes', { language: t(`letter.language.${language}`) })}
        </a>
      ))}
    </p>
  );
}

/** What the commission concluded on the act. */
export function ConclusionCard({ view }: { readonly view: CaseView }) {
  const { t, day, number } = useOfficeWords();
  const { conclusion: reached } = view.commission;
  if (!reached) return null;
  const { conclusion, reachedOn } = reached;
  const sitting = 'sitting' in reached ? reached.sitting : undefined;
  const need = sitting?.votes.filter(({ vote }) => vote === 'need').length ?? 0;
  return (
    <section className="card stack-small" aria-labelledby="conclusion">
      <h2 id="conclusion" className="aksel-heading aksel-heading--small">
        {t('sitting.conclusion')}
      </h2>
      <p>
        <Tag variant="moderate" data-color={conclusion === 'need' ? 'success' : 'warning'}>
          {t(`conclusion.${conclusion}`)}
        </Tag>{' '}
        <span className="quiet">{day(reachedOn)}</span>
      </p>
      <p>{t(`conclusion.${conclusion}.then`)}</p>
      {sitting && (
        <>
          <p>{t('sitting.count', { need: number(need), noNeed: number(sitting.votes.length - need) })}</p>
          <Votes view={view} sitting={sitting} />
        </>
      )}
      <Minutes view={view} />
    </section>
  );
}
