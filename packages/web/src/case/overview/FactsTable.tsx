import type { Claim } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { factName, datedValue } from '../fact-text.ts';
import { dayOfMoment } from '../../office/moment.ts';
import { claimSource } from '../source-name.ts';
import { useFactWords } from '../use-fact-words.ts';
import { PaperFact } from './PaperFact.tsx';
import { compareFacts, type FactRow, type Standing } from './compare-facts.ts';

const TAG: Readonly<Record<Standing, string>> = {
  doubt: 'tag tag-bad',
  settled: 'tag',
  agree: 'tag tag-good',
  alone: 'tag tag-quiet',
};

function Told({ claim, view }: { readonly claim: Claim; readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const words = useFactWords(view.family);
  const source = claimSource(claim, words.office);
  const fetched = day(dayOfMoment(claim.fetchedAt));
  return (
    <span className="told">
      {datedValue(claim.fact, claim.value, words)}
      <span className="quiet small block">
        {claim.source === 'visit' ? fetched : t('evidence.fetched', { source, day: fetched })}
      </span>
    </span>
  );
}

function Row({ row, view }: { readonly row: FactRow; readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const words = useFactWords(view.family);
  const { fact, member, stated, told, visit, standing, doubt } = row;
  const whose = member === null ? t('evidence.family') : (words.names.get(member) ?? '');
  return (
    <tr>
      <th scope="row" data-label={t('evidence.fact')}>
        <span>
          {factName(fact, words)}
          <span className="quiet small block" translate={member === null ? undefined : 'no'}>
            {whose}
          </span>
        </span>
      </th>
      <td data-label={t('source.statement')}>
        {stated === undefined ? (
          <span className="quiet">{t('evidence.notTold')}</span>
        ) : (
          datedValue(fact, stated, words)
        )}
      </td>
      <td data-label={t('evidence.told')} className={told.length === 0 ? 'cell-empty' : ''}>
        <span>
          {told.map((claim) => (
            <Told key={`${claim.source} ${claim.register ?? ''}`} claim={claim} view={view} />
          ))}
        </span>
      </td>
      <td data-label={t('source.visit')} className={visit === undefined ? 'cell-empty' : ''}>
        {visit && <Told claim={visit} view={view} />}
      </td>
      <td data-label={t('evidence.standing')}>
        {standing === 'doubt' && doubt ? (
          <a href={`#${doubt.id}`} className={TAG.doubt}>
            {t('evidence.standing.doubt')}
          </a>
        ) : (
          <span className={TAG[standing]}>{t(`evidence.standing.${standing}`)}</span>
        )}
      </td>
    </tr>
  );
}

/** What the family said, what registers and papers tell, what the visit saw: fact by fact, side by side. */
export function FactsTable({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const rows = compareFacts(view);
  // Who sees nothing of the registers has what was stated on the card beside.
  if (view.evidence.claims === undefined) return null;
  return (
    <section className="card stack-small" aria-labelledby="facts">
      <h2 id="facts" className="aksel-heading aksel-heading--small">
        {t('evidence.title')}
      </h2>
      <p className="quiet">{t('evidence.lead')}</p>
      {rows.length === 0 ? (
        <p className="empty">{t('evidence.none')}</p>
      ) : (
        <div className="list-scroll">
          <table className="list-table list-cards facts-table">
            <thead>
              <tr>
                <th scope="col">{t('evidence.fact')}</th>
                <th scope="col">{t('source.statement')}</th>
                <th scope="col">{t('evidence.told')}</th>
                <th scope="col">{t('source.visit')}</th>
                <th scope="col">{t('evidence.standing')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={`${row.fact} ${row.member ?? ''}`} row={row} view={view} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PaperFact view={view} />
    </section>
  );
}
