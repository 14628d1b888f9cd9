import { findAccess, type VisitAct } from '@tirek/casework';
import { INCOME_KINDS } from '@tirek/law';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { factName, factValue } from '../fact-text.ts';
import { momentText, timeOfMoment } from '../../office/moment.ts';
import { shortHash } from '../short-hash.ts';
import { useFactWords } from '../use-fact-words.ts';
import { visitDifferences } from './visit-differences.ts';

type Recorded = NonNullable<NonNullable<CaseView['visit']>['act']>;
interface ActProps {
  readonly view: CaseView;
  readonly act: Recorded;
}

/** Where what was seen differs from what was declared: side by side, and what comes of it. */
function Differences({ view, act }: ActProps) {
  const { t } = useOfficeWords();
  const words = useFactWords(view.family);
  const { role } = useSignedIn();
  const seesHealth = role !== null && (findAccess(role, 'readCase')?.fields.includes('health') ?? false);
  const differences = visitDifferences(act, view, { seesHealth });
  if (differences.length === 0) return <p className="note note-good">{t('visit.same')}</p>;
  return (
    <div className="note note-warn stack-small">
      <h3 className="aksel-heading aksel-heading--xsmall">{t('visit.differs', { count: differences.length })}</h3>
      <div className="list-scroll">
        <table className="list-table list-cards">
          <thead>
            <tr>
              <th scope="col">{t('visit.differs.what')}</th>
              <th scope="col">{t('visit.differs.declared')}</th>
              <th scope="col">{t('visit.differs.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ fact, member, declared, seen }) => (
              <tr key={`${fact} ${member ?? ''}`}>
                <th scope="row" data-label={t('visit.differs.what')}>
                  <span>
                    {factName(fact, words)}
                    {member !== null && words.names.has(member) && ` · ${words.names.get(member) ?? ''}`}
                  </span>
                </th>
                <td data-label={t('visit.differs.declared')}>
                  <span>{factValue(fact, declared, words)}</span>
                </td>
                <td data-label={t('visit.differs.seen')}>
                  <strong>{factValue(fact, seen, words)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{t('visit.differs.then')}</p>
    </div>
  );
}

function Lines({ view, act }: ActProps) {
  const { t, say, number } = useOfficeWords();
  const words = useFactWords(view.family);
  const nameOf = (id: string): string => words.names.get(id) ?? '';
  const visitors = [act.by, ...(view.visit?.assigned?.members ?? [])];
  return (
    <dl className="facts">
      <dt>{t('visit.time')}</dt>
      <dd>
        {momentText(act.startedAt)} – {timeOfMoment(act.endedAt)}
      </dd>
      <dt>{t('visit.place')}</dt>
      <dd>{act.place ? `${number(act.place.lat)}°, ${number(act.place.lon)}°` : t('visit.place.hidden')}</dd>
      <dt>{t('visit.visitors')}</dt>
      <dd>{[...new Set(visitors)].flatMap((person) => view.names[person] ?? []).join(', ')}</dd>
      <dt>{t('visit.present')}</dt>
      <dd>{act.present.map(nameOf).join(', ') || t('office.none')}</dd>
      <dt>{t('visit.found')}</dt>
      <dd>{act.unregistered.map((one) => factValue('resident', one, words)).join('; ') || t('office.none')}</dd>
      <dt>{t('visit.dwellings')}</dt>
      <dd>{act.dwellings ? factValue('dwellings', act.dwellings, words) : t('visit.looked.not')}</dd>
      <dt>{t('visit.property')}</dt>
      <dd>{act.property ? factValue('property', act.property, words) : t('visit.looked.not')}</dd>
      <dt>{t('visit.signs')}</dt>
      <dd>
        {act.incomeSigns
          .map(({ member, kind, sign }) => `${nameOf(member)}: ${say(INCOME_KINDS[kind])} — ${sign}`)
          .join('; ') || t('office.none')}
      </dd>
      {act.facts.map(({ fact, member, value }) => (
        <Line
          key={`${fact} ${member ?? ''}`}
          name={[factName(fact, words), member === null ? '' : nameOf(member)].filter(Boolean).join(' · ')}
          value={factValue(fact, value, words)}
        />
      ))}
      <dt>{t('visit.condition')}</dt>
      <dd className="visit-words">{act.condition}</dd>
    </dl>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Photos({ view, photos }: { readonly view: CaseView; readonly photos: VisitAct['photos'] }) {
  const { t } = useOfficeWords();
  return (
    <div className="stack-tiny">
      <h3 className="aksel-heading aksel-heading--xsmall">{t('visit.photos')}</h3>
      <ul className="visit-photos">
        {photos.map(({ hash, takenAt }, i) => (
          <li key={hash}>
            <span>
              <a
                className="aksel-link"
                href={`/v1/cases/${view.id}/documents/${hash}`}
                target="_blank"
                rel="noreferrer"
              >
                {t('visit.photo.nth', { number: i + 1 })}
              </a>{' '}
              · {momentText(takenAt)}
              <span className="quiet small block">{t('visit.photo.hash', { hash: shortHash(hash) })}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The act of material condition as everybody reads it who may see the visit. */
export function ActShown({ view, act }: ActProps) {
  const { t, day } = useOfficeWords();
  return (
    <section className="card stack-small" aria-labelledby="visit-act">
      <h2 id="visit-act" className="aksel-heading aksel-heading--small">
        {t('visit.act')}
      </h2>
      <p className="quiet">
        {t('visit.act.recorded', { day: day(act.recordedOn), name: view.names[act.by] ?? t('role.assistant') })}
      </p>
      <Differences view={view} act={act} />
      <Lines view={view} act={act} />
      <Photos view={view} photos={act.photos} />
    </section>
  );
}
