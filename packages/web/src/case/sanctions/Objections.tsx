import { Tag } from '@navikt/ds-react/Tag';
import { isWithin, type Objection, runTerm } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useOffices } from '../../offices/use-offices.ts';
import { useSignedIn } from '../../session/use-me.ts';
import { offered } from '../use-case.ts';
import { AnswerObjection } from './AnswerObjection.tsx';
import { CitesOf } from './CitesOf.tsx';
import { aboutText } from './objection-about.ts';
import { ObjectFor } from './ObjectFor.tsx';

type Seen = { readonly view: CaseView };
export const COLOUR = {
  upheld: 'success',
  partlyUpheld: 'success',
  rejected: 'neutral',
  withdrawn: 'neutral',
} as const;

/** The last day of the term for answering, ISO; undefined where none can be told. */
export const dueOf = ({ filedOn }: Objection): string | undefined =>
  runTerm('objectionAnswer', filedOn, filedOn).due ?? undefined;

function Answer({ view, decided }: Seen & { readonly decided: NonNullable<Objection['decided']> }) {
  const { t, day } = useOfficeWords();
  return (
    <div className="stack-tiny">
      <p className="told-answer">{decided.reason}</p>
      <p className="quiet small">
        {t('objection.answeredBy', { day: day(decided.on), name: view.names[decided.by] ?? t('office.unknown') })}
      </p>
      <p>
        <CitesOf ids={decided.cites} />
      </p>
    </div>
  );
}

function ObjectionItem({ view, objection }: Seen & { readonly objection: Objection }) {
  const words = useOfficeWords();
  const { t, day } = words;
  const { nameOf } = useOffices();
  const me = useSignedIn();
  const { against, way, text, suspends, office, filedOn, decided } = objection;
  const due = dueOf(objection);
  const isAtOffice = isWithin(office, me.office ?? '');
  return (
    <li className="stack-small">
      <div className="told-head">
        <strong>{aboutText(against, view, words)}</strong>
        <Tag size="small" variant="moderate" data-color={decided ? COLOUR[decided.outcome] : 'info'}>
          {t(decided ? `objection.outcome.${decided.outcome}` : 'objection.open')}
        </Tag>
      </div>
      <p className="quiet small">
        {t('objection.filedBy', { day: day(filedOn) })} · {t(`objection.way.${way}`)}
        {!decided && due !== undefined && ` · ${t('objection.answers', { office: nameOf(office), day: day(due) })}`}
      </p>
      <blockquote className="said">{text}</blockquote>
      {!decided && (
        <p className="small">
          {t(suspends ? 'objection.suspends' : 'objection.notSuspends')}. {suspends && <CitesOf ids={suspends.cites} />}{' '}
          <span className="quiet">{t('objection.doubt')}</span>
        </p>
      )}
      {decided && <Answer view={view} decided={decided} />}
      {!decided && offered(view, 'decideObjection') && isAtOffice && (
        <AnswerObjection view={view} objection={objection} />
      )}
      {!decided && offered(view, 'decideObjection') && !isAtOffice && (
        <p className="quiet small">{t('objection.notYours', { office: nameOf(office) })}</p>
      )}
    </li>
  );
}

/** Objections of the case, the last one first, each with what it suspends, who answers and by when. */
export function Objections({ view }: Seen) {
  const { t } = useOfficeWords();
  const objections = view.objections ?? [];
  return (
    <section className="card stack-small" aria-labelledby="objections">
      <h2 id="objections" className="aksel-heading aksel-heading--small">
        {t('objection.title')}
      </h2>
      {objections.length === 0 && <p className="quiet">{t('objection.none')}</p>}
      <ul className="told-items">
        {objections.toReversed().map((objection) => (
          <ObjectionItem key={objection.id} view={view} objection={objection} />
        ))}
      </ul>
      <ObjectFor view={view} />
    </section>
  );
}
