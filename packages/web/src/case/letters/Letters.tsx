import { Tag } from '@navikt/ds-react/Tag';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseLetter, CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { Loading } from '../../shell/Loading.tsx';
import { dayOfMoment } from '../../office/moment.ts';
import { letterAddress, lettersQuery } from './letters-query.ts';

function LetterRow({ id, letter }: { readonly id: string; readonly letter: CaseLetter }) {
  const { t, day } = useOfficeWords();
  const name = `${t(`letter.kind.${letter.kind}`)} (${t(`letter.language.${letter.language}`)})`;
  return (
    <tr>
      <th scope="row" data-label={t('letter.what')}>
        <a className="aksel-link" href={letterAddress(id, letter.id)} target="_blank" rel="noreferrer">
          {name}
        </a>
      </th>
      <td data-label={t('letter.day')}>
        <span className="nowrap">{day(dayOfMoment(letter.madeAt))}</span>
      </td>
      <td data-label={t('letter.standing')}>
        <span>
          {letter.revokedAt === null ? (
            <Tag variant="moderate" size="small" data-color="success">
              {t('letter.valid')}
            </Tag>
          ) : (
            <Tag variant="moderate" size="small" data-color="warning">
              {t('letter.revoked', { day: day(dayOfMoment(letter.revokedAt)) })}
            </Tag>
          )}
        </span>
      </td>
      <td data-label={t('letter.code')}>
        <Link to="/check/$code" params={{ code: letter.checkCode }} className="aksel-link">
          {letter.checkCode}
        </Link>
      </td>
    </tr>
  );
}

/** The letters that were made, each with its standing and the code it is checked by. */
export function Letters({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const letters = useQuery({ ...lettersQuery(view.id), enabled: may.includes('readLetter') });
  if (!may.includes('readLetter')) return null;
  return (
    <section className="card stack-small" aria-labelledby="letters">
      <h2 id="letters" className="aksel-heading aksel-heading--small">
        {t('letter.title')}
      </h2>
      <ProblemNote error={letters.error} />
      {letters.isPending && <Loading />}
      {letters.data?.letters.length === 0 && <p className="empty">{t('letter.none')}</p>}
      {letters.data && letters.data.letters.length > 0 && (
        <div className="list-scroll">
          <table className="list-table list-cards">
            <thead>
              <tr>
                <th scope="col">{t('letter.what')}</th>
                <th scope="col">{t('letter.day')}</th>
                <th scope="col">{t('letter.standing')}</th>
                <th scope="col">{t('letter.code')}</th>
              </tr>
            </thead>
            <tbody>
              {letters.data.letters.map((letter) => (
                <LetterRow key={letter.id} id={view.id} letter={letter} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
