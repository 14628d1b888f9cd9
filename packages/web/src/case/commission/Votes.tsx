import { Tag } from '@navikt/ds-react/Tag';
import type { Sitting } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { momentText } from '../../office/moment.ts';
import { shortHash } from '../short-hash.ts';
import { type Seat, seatsOf } from './sitting-state.ts';

function SeatRow({ seat, name }: { readonly seat: Seat; readonly name: string }) {
  const { t } = useOfficeWords();
  const { vote, isChair, isSubstitute } = seat;
  return (
    <tr>
      <th scope="row" data-label={t('sitting.member')}>
        <span>
          {name}
          {isChair && <span className="quiet small block">{t('sitting.chair')}</span>}
          {isSubstitute && <span className="quiet small block">{t('sitting.substitute')}</span>}
        </span>
      </th>
      <td data-label={t('sitting.vote')}>
        {vote ? (
          <span>
            <Tag variant="moderate" size="small" data-color={vote.vote === 'need' ? 'success' : 'neutral'}>
              {t(`vote.${vote.vote}`)}
            </Tag>
            {vote.dissent !== undefined && (
              <span className="block">
                <strong>{t('vote.dissent.of')}</strong> {vote.dissent}
              </span>
            )}
          </span>
        ) : (
          <span className="quiet">{t('vote.awaited')}</span>
        )}
      </td>
      <td data-label={t('sitting.signed')}>
        {vote ? (
          <span>
            {momentText(vote.at)}
            <span className="quiet small block">
              {t('sitting.signature', { signature: shortHash(vote.signature) })}
            </span>
          </span>
        ) : (
          <span>—</span>
        )}
      </td>
    </tr>
  );
}

/** Who sits and how each voted, when, and the first signs of their signature. */
export function Votes({ view, sitting }: { readonly view: CaseView; readonly sitting: Sitting }) {
  const { t } = useOfficeWords();
  const nameOf = (person: string): string => view.names[person] ?? t('role.precinctMember');
  return (
    <>
      <div className="list-scroll">
        <table className="list-table list-cards">
          <caption className="aksel-sr-only">{t('sitting.votes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sitting.member')}</th>
              <th scope="col">{t('sitting.vote')}</th>
              <th scope="col">{t('sitting.signed')}</th>
            </tr>
          </thead>
          <tbody>
            {seatsOf(sitting).map((seat) => (
              <SeatRow key={seat.person} seat={seat} name={nameOf(seat.person)} />
            ))}
          </tbody>
        </table>
      </div>
      {sitting.recused.length > 0 && (
        <ul className="bare-list">
          {sitting.recused.map(({ member, ground, substitute }) => (
            <li key={member}>
              {t('recusal.of', { name: nameOf(member), ground: t(`recusal.ground.${ground}`) })}
              {substitute !== null && ` ${t('recusal.instead', { name: nameOf(substitute) })}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
