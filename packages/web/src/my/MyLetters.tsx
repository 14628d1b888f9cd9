import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '@tirek/server/contract';
import { letterAddress, lettersQuery } from '../case/letters/letters-query.ts';
import { dayOfMoment } from '../office/moment.ts';
import { useOfficeWords } from '../language/office/words.tsx';
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
        {all.map(({ id, kind, language, madeAt, revokedAt }) => (
          <li key={id}>
            <a className="aksel-link" href={letterAddress(view.id, id)} target="_blank" rel="noreferrer">
              {t(`letter.${kind}`)} · {t(`letter.in.${language}`)}
            </a>
            <span className="quiet small block">
              {day(dayOfMoment(madeAt))}
              {revokedAt !== null && ` · ${t('letter.revoked')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
