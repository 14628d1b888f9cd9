import { Tag } from '@navikt/ds-react/Tag';
import type { Assessment } from '@tirek/family';
import type { CaseView } from '@tirek/server/contract';
import { useMemo } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { HowItWasWorkedOut } from '../../result/HowItWasWorkedOut.tsx';
import { Reasons } from '../../result/Reasons.tsx';
import { TraceSection } from '../../result/TraceSection.tsx';
import { memberNames } from '../member-names.ts';
import { useOrigins } from './use-origins.ts';

type Determination = NonNullable<CaseView['determination']>;
const ANSWER_COLOUR = { entitled: 'success', notEntitled: 'neutral', undetermined: 'warning' } as const;

/** The answer in one look: whether, which kind, how much, by which law, by whom reckoned. */
function Answer({ view, determination }: { readonly view: CaseView; readonly determination: Determination }) {
  const { t, tenge, day } = useOfficeWords();
  const { assessment, on, by, lawDay } = determination;
  const { answer, kind, amount, edition } = assessment;
  return (
    <section className="card stack-small" aria-labelledby="determined">
      <h2 id="determined" className="aksel-heading aksel-heading--small">
        {t('decision.determined')}
      </h2>
      <p className="actions">
        <Tag variant="moderate" data-color={ANSWER_COLOUR[answer]}>
          {t(`decision.answer.${answer}`)}
        </Tag>
        {kind && (
          <Tag variant="moderate" data-color="accent">
            {t(`decision.kind.${kind}`)}
          </Tag>
        )}
      </p>
      {answer === 'entitled' && (
        <p className="sum">
          <span className="sum-amount">{tenge(amount.total)}</span>{' '}
          <span className="quiet">
            {t('decision.aMonth')}
            {amount.childSupplement > 0 && ` · ${t('decision.supplement', { amount: tenge(amount.childSupplement) })}`}
          </span>
        </p>
      )}
      <p className="quiet">
        {t('decision.determined.on', { day: day(on), name: view.names[by] ?? t('role.system') })}{' '}
        {t('decision.law', { day: day(lawDay), edition: day(edition) })}
      </p>
    </section>
  );
}

/** What has to be known before anything can be decided. */
function Missing({
  assessment,
  labels,
}: {
  readonly assessment: Assessment;
  readonly labels: ReadonlyMap<string, string>;
}) {
  const { t, say } = useOfficeWords();
  if (assessment.missing.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="decision-missing">
      <h2 id="decision-missing" className="aksel-heading aksel-heading--small">
        {t('decision.missing')}
      </h2>
      <p className="quiet">{t('decision.missing.lead')}</p>
      <ul className="missing">
        {assessment.missing.map(({ path, member, named, why }) => (
          <li key={path}>
            <strong>
              {say(named)}
              {member !== undefined && ` · ${labels.get(member) ?? ''}`}.
            </strong>{' '}
            <span className="quiet">{say(why)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cautions({ assessment }: { readonly assessment: Assessment }) {
  const { t, say } = useOfficeWords();
  const cautions = assessment.cautions.filter(({ code }) => code !== 'lumpSum.notAvailable');
  if (cautions.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="decision-cautions">
      <h2 id="decision-cautions" className="aksel-heading aksel-heading--small">
        {t('decision.cautions')}
      </h2>
      <ul className="bare-list">
        {cautions.map(({ code, text }) => (
          <li key={code} className="caution">
            {say(text)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A determination with everything it rests on, from the amount down to who told each fact. */
export function Determined({
  view,
  determination,
}: {
  readonly view: CaseView;
  readonly determination: Determination;
}) {
  const words = useOfficeWords();
  const { assessment, facts } = determination;
  const labels = useMemo(() => memberNames(facts, words), [facts, words]);
  const originOf = useOrigins(view, determination);
  return (
    <>
      <Answer view={view} determination={determination} />
      <Missing assessment={assessment} labels={labels} />
      <HowItWasWorkedOut assessment={assessment} labels={labels} />
      <section className="card stack-small" aria-labelledby="decision-trace">
        <h2 id="decision-trace" className="aksel-heading aksel-heading--small">
          {words.t('decision.trace')}
        </h2>
        <p className="quiet">{words.t('decision.trace.lead')}</p>
        <TraceSection assessment={assessment} labels={labels} originOf={originOf} />
      </section>
      <Reasons assessment={assessment} labels={labels} />
      <Cautions assessment={assessment} />
    </>
  );
}
