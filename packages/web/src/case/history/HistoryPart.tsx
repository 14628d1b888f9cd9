import '../../listing/listing.css';
import '../case-work.css';
import './history.css';
import { Select } from '@navikt/ds-react/Select';
import type { CaseEvent } from '@tirek/casework';
import { useQuery } from '@tanstack/react-query';
import type { CaseHistory, CaseView, HistoryEntry } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useOffices } from '../../offices/use-offices.ts';
import { ask } from '../../session/ask.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { timeOfMoment } from '../../office/moment.ts';
import { useCase } from '../use-case.ts';
import { useFactWords } from '../use-fact-words.ts';
import { isEventType, linesOf, saysMore, shortly } from './event-told.ts';
import type { Line, Telling } from './told.ts';

function useTelling(view: CaseView, entries: readonly HistoryEntry[]): Telling {
  const office = useOfficeWords();
  const facts = useFactWords(view.family);
  const { nameOf: officeName } = useOffices();
  const names = new Map(
    entries.flatMap(({ person, name }) => (person === null || name === null ? [] : [[person, name]])),
  );
  return {
    language: office.language,
    office,
    facts,
    officeName,
    personName: (id) => view.names[id] ?? names.get(id) ?? office.t('office.unknown'),
  };
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useOfficeWords();
  return (
    <dl className="facts">
      {lines.map(([label, text], i) => (
        <div key={i} className="facts-row">
          <dt>{t(label)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Entry({ entry, telling }: { readonly entry: HistoryEntry; readonly telling: Telling }) {
  const { t } = useOfficeWords();
  const { type, event, at, role, name } = entry;
  if (!isEventType(type)) return null;
  // The casework made the event and the server sends it as it is, but for groups of fields the role does not see.
  const lines = event === null ? [] : linesOf(event as CaseEvent, telling);
  const short = shortly(lines);
  return (
    <li className="happened">
      <time dateTime={at} className="quiet small">
        {timeOfMoment(at)}
      </time>
      <div className="stack-tiny">
        <span>
          <strong>{t(`event.${type}`)}</strong>
          {short !== '' && <span className="quiet"> · {short}</span>}
          <span className="quiet small block">
            {name === null ? (
              t(entry.person === null && role !== 'system' ? 'history.voter' : 'role.system')
            ) : (
              <span translate="no">{name}</span>
            )}
            {role !== null && role !== 'system' && ` · ${t(`role.${role}`)}`}
          </span>
        </span>
        {event === null && <span className="quiet small">{t('history.hidden')}</span>}
        {saysMore(lines) && (
          <details>
            <summary>
              {t('told.more')}
              <span className="aksel-sr-only">: {t(`event.${type}`)}</span>
            </summary>
            <Lines lines={lines} />
          </details>
        )}
      </div>
    </li>
  );
}

/** The kinds of events that are there, each with how many. */
function kindsIn(entries: readonly HistoryEntry[]): [CaseEvent['type'], number][] {
  const kinds = Map.groupBy(entries, ({ type }) => type);
  return [...kinds].flatMap(([type, same]) => (isEventType(type) ? [[type, same.length]] : []));
}

function Timeline({ view, entries }: { readonly view: CaseView; readonly entries: readonly HistoryEntry[] }) {
  const { t, longDay } = useOfficeWords();
  const telling = useTelling(view, entries);
  const [newest, setNewest] = useState(true);
  const [only, setOnly] = useState('');
  const shown = entries.filter(({ type }) => only === '' || type === only);
  const days = [...Map.groupBy(newest ? shown.toReversed() : shown, ({ day }) => day)];
  return (
    <>
      <div className="filters">
        <Select size="small" label={t('history.only')} value={only} onChange={(event) => setOnly(event.target.value)}>
          <option value="">{t('history.only.all', { count: entries.length })}</option>
          {kindsIn(entries).map(([type, count]) => (
            <option key={type} value={type}>
              {t('work.kind.one', { kind: t(`event.${type}`), count })}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('history.order')}
          value={newest ? 'newest' : 'oldest'}
          onChange={(event) => setNewest(event.target.value === 'newest')}
        >
          <option value="newest">{t('history.newest')}</option>
          <option value="oldest">{t('history.oldest')}</option>
        </Select>
      </div>
      {days.map(([day, together]) => (
        <section key={day} className="stack-tiny" aria-label={longDay(day)}>
          <h3 className="aksel-heading aksel-heading--xsmall history-day">
            {longDay(day)} <span className="quiet small">{t('history.count', { count: together.length })}</span>
          </h3>
          <ol className="bare-list">
            {together.map((entry) => (
              <Entry key={entry.seq} entry={entry} telling={telling} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** All that happened in the case, day by day, in plain words. */
export function HistoryPart() {
  const { t } = useOfficeWords();
  const view = useCase();
  const history = useQuery({
    queryKey: ['case', view.id, 'history'],
    queryFn: () => ask<CaseHistory>(`/v1/cases/${view.id}/history`),
  });
  return (
    <section className="card stack-small" aria-labelledby="history">
      <h2 id="history" className="aksel-heading aksel-heading--small">
        {t('history.title')}
      </h2>
      <p className="quiet">{t('history.lead')}</p>
      <ProblemNote error={history.error} />
      {history.isPending && <Loading />}
      {history.data && <Timeline view={view} entries={history.data.entries} />}
    </section>
  );
}
