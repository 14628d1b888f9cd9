import '../case/case-work.css';
import '../case/visit/visit.css';
import '../listing/listing.css';
import './monitoring.css';
import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { Link } from '@tanstack/react-router';
import type { CheckView } from '@tirek/server/contract';
import { type ReactNode, useState } from 'react';
import { familyName } from '../case/CasePage.tsx';
import { memberNames } from '../case/member-names.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useWords } from '../language/words.tsx';
import { dayOfMoment, timeOfMoment } from '../office/moment.ts';
import { useOffices } from '../offices/use-offices.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Assign, Close, Decline, Effect, Mended } from './CheckActs.tsx';
import { FindingForm } from './FindingForm.tsx';
import { Reasons } from './Reasons.tsx';
import { useCaseOf, useCheck } from './use-check.ts';
import { useSignWords } from './use-sign-words.ts';
import { VisitForm } from './VisitForm.tsx';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}
function Part({ title, children }: PartProps) {
  return (
    <section className="card stack-small" aria-label={title}>
      <h2 className="aksel-heading aksel-heading--small">{title}</h2>
      {children}
    </section>
  );
}

interface Seen {
  readonly view: CheckView;
}
const offers = ({ actions }: CheckView, type: CheckView['actions'][number]): boolean => actions.includes(type);

function Why({ view }: Seen) {
  const { t } = useOfficeWords();
  const { reasons, drawn } = view;
  return (
    <Part title={t('check.why')}>
      {drawn === true && <p>{t('check.why.drawn')}</p>}
      {reasons === null && <p>{t('check.why.closed')}</p>}
      {reasons !== null && reasons.length > 0 && <Reasons reasons={reasons} />}
      {reasons?.length === 0 && <p className="quiet">{t('check.why.none')}</p>}
    </Part>
  );
}

function Given({ view }: Seen) {
  const { t, day } = useOfficeWords();
  const { assigned, declined, names } = view;
  return (
    <Part title={t('checks.whose')}>
      {assigned ? (
        <div>
          <p>
            <strong>{t('check.given', { officer: names[assigned.officer] ?? '', day: day(assigned.visitBy) })}</strong>
          </p>
          <p className="quiet small">{t('check.givenBy', { by: names[assigned.by] ?? '', on: day(assigned.on) })}</p>
        </div>
      ) : (
        <p>{t('check.stage.unassigned')}</p>
      )}
      {declined.map(({ officer, ground, reason }, i) => (
        <p key={i} className="quiet">
          {t('check.declined', { officer: names[officer] ?? '', ground: t(`check.decline.${ground}`) })} — {reason}
        </p>
      ))}
      {offers(view, 'assignCheck') && <Assign view={view} />}
      {offers(view, 'declineCheck') && <Decline view={view} />}
    </Part>
  );
}

function Visited({ view }: Seen) {
  const { t, day } = useOfficeWords();
  const words = useWords();
  const names = memberNames(useCaseOf(view).family, words);
  const { visit } = view;
  return (
    <Part title={t('check.visit')}>
      {visit && (
        <>
          <p>
            <strong>
              {t('check.visit.told', {
                day: day(dayOfMoment(visit.startedAt)),
                from: timeOfMoment(visit.startedAt),
                to: timeOfMoment(visit.endedAt),
              })}
            </strong>
            {` · ${view.names[visit.by] ?? ''}`}
          </p>
          {visit.met.length > 0 && (
            <p>
              {t('check.visit.met')}: {visit.met.flatMap((id) => names.get(id) ?? []).join(', ')}
            </p>
          )}
          <p>{visit.seen}</p>
        </>
      )}
      {!visit && !offers(view, 'recordCheckVisit') && <p className="quiet">{t('check.visit.none')}</p>}
      {offers(view, 'recordCheckVisit') && <VisitForm view={view} />}
    </Part>
  );
}

const COLOURS = { confirmed: 'warning', nothing: 'success', notPossible: 'neutral' } as const;

function Found({ view }: Seen) {
  const { t, day } = useOfficeWords();
  const { finding } = view;
  // Before the visit it can only be told that none was possible: that is rare, and asked for.
  const [asked, setAsked] = useState(false);
  const isOpen = view.visit !== null || asked;
  return (
    <Part title={t('check.finding')}>
      {finding && (
        <>
          <p className="my-line">
            <Tag size="small" variant="moderate" data-color={COLOURS[finding.outcome]}>
              {t(`check.outcome.${finding.outcome}`)}
            </Tag>
            <span className="quiet">{`${view.names[finding.by] ?? ''}, ${day(finding.on)}`}</span>
          </p>
          {finding.found.length > 0 && <p>{finding.found.map((kind) => t(`found.${kind}`)).join(', ')}</p>}
          <p>{finding.text}</p>
        </>
      )}
      {offers(view, 'recordFinding') && isOpen && <FindingForm view={view} />}
      {offers(view, 'recordFinding') && !isOpen && (
        <div className="actions">
          <Button variant="secondary" size="small" onClick={() => setAsked(true)}>
            {t('check.outcome.notPossible')}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Register({ view }: Seen) {
  const { t, day } = useOfficeWords();
  const entry = view.finding?.wrongEntry;
  if (!entry) return null;
  return (
    <Part title={t('check.register')}>
      <p>{t('check.register.asked', { register: t(`register.${entry.register}`) })}</p>
      <p>{entry.text}</p>
      <p className="actions">
        {(['kk', 'ru'] as const).map((language) => (
          <a
            key={language}
            href={`/v1/monitoring/checks/${view.id}/register-letter?language=${language}`}
            target="_blank"
            rel="noreferrer"
            className="aksel-link"
          >
            {t(`check.register.letter.${language}`)}
          </a>
        ))}
      </p>
      {view.mended ? (
        <p>{t('check.register.mended', { day: day(view.mended.on), text: view.mended.text })}</p>
      ) : (
        <p className="note note-warn">{t('check.register.waits')}</p>
      )}
      {offers(view, 'recordRegisterMended') && <Mended view={view} />}
    </Part>
  );
}

function Effects({ view }: Seen) {
  const { t, day } = useOfficeWords();
  const { tiyn, month } = useSignWords();
  if (view.finding?.outcome !== 'confirmed') return null;
  return (
    <Part title={t('check.effect')}>
      {view.effects.length === 0 && <p className="quiet">{t('check.effect.none.yet')}</p>}
      {view.effects.map(({ effect, text, by, on }, i) => (
        <p key={i}>
          <strong>{t(`check.effect.${effect}`)}</strong> — {text}{' '}
          <span className="quiet">{`${view.names[by] ?? ''}, ${day(on)}`}</span>
        </p>
      ))}
      {offers(view, 'recordCheckEffect') && (
        <>
          <p className="quiet">{t('check.effect.correct')}</p>
          <p>
            <Link to="/cases/$id/decision" params={{ id: view.case }} className="aksel-link">
              {t('check.openCase')}
            </Link>
          </p>
          <Effect view={view} />
        </>
      )}
      <h3 className="aksel-heading aksel-heading--xsmall">{t('check.saved')}</h3>
      {view.saved.length === 0 ? (
        <p className="quiet">{t('check.saved.none')}</p>
      ) : (
        <dl className="facts">
          {view.saved.map((saved) => (
            <div key={saved.month} className="facts-row">
              <dt>{month(saved.month)}</dt>
              <dd className="nowrap">{tiyn(saved.amount)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  );
}

/** One check: why, by whom, what was seen, what was found and what follows. */
export function CheckPage() {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  const view = useCheck();
  const file = useCaseOf(view);
  return (
    <div className="stack">
      <header className="case-head">
        <PageHeading title={familyName(file)} size="medium" tab={t('check.title', { number: view.number })} />
        <p className="quiet">{`${t('check.title', { number: view.number })} · ${nameOf(view.office)}`}</p>
        <p className="my-line">
          <Tag size="small" variant="moderate" data-color="info">
            {t(`check.stage.${view.stage}`)}
          </Tag>
          <Link to="/cases/$id" params={{ id: view.case }} className="aksel-link">
            {t('check.openCase')}
          </Link>
        </p>
      </header>
      <div className="case-columns">
        <div className="stack">
          <Visited view={view} />
          {(view.finding !== null || offers(view, 'recordFinding')) && <Found view={view} />}
          <Register view={view} />
          <Effects view={view} />
          {offers(view, 'closeCheck') && <Close view={view} />}
        </div>
        <div className="stack">
          <Why view={view} />
          <Given view={view} />
        </div>
      </div>
    </div>
  );
}
