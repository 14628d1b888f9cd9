import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { letterAddress, lettersQuery } from '../case/letters/letters-query.ts';
import { groupLetters } from './letter-groups.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';

/** Letters of the case to open and keep. */
export function MyLetters({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const letters = useQuery(lettersQuery(view.id));
  const all = letters.data?.letters ?? [];
  return (
    <section className="card stack-small" aria-labelledby="my-letters">
      <h2 id="my-letters" className="aksel-heading aksel-heading--small">
        {t('my.letters')}
      </h2>
      <ProblemNote error={letters.error} />
      {letters.isSuccess && all.length === 0 && <p className="quiet">{t('my.letters.none')}</p>}
      <ul className="bare-list stack-tiny">
        {groupLetters(all).map(({ kind, madeOn, revokedOn, papers }) => (
          <li key={papers[0]?.id}>
            {t(`letter.${kind}`)}
            <span className="quiet small block">
              {day(madeOn)}
              {revokedOn !== null && ` · ${t('letter.revoked', { day: day(revokedOn) })}`}
            </span>
            <span className="letter-papers">
              {papers.map(({ id, language }) => (
                <a
                  key={id}
                  className="aksel-link"
                  href={letterAddress(view.id, id)}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`${t(`letter.${kind}`)}, ${t(`letter.in.${language}`)}`}
                >
                  {t(`letter.in.${language}`)}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
