import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Tag } from '@navikt/ds-react/Tag';
import { type Recommendation, RECOMMENDATION_MATTERS } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { ReasonForm } from '../acts/ReasonForm.tsx';
import { momentText } from '../../office/moment.ts';
import { shortHash } from '../short-hash.ts';
import { offered } from '../use-case.ts';
import { Quorum } from './Quorum.tsx';
import { RecommendationVoteForm } from './RecommendationVoteForm.tsx';

type Level = Recommendation['request']['level'];

/** Asking a district or regional commission. */
function AskForm({ view, onClose }: { readonly view: CaseView; readonly onClose: () => void }) {
  const { t } = useOfficeWords();
  const [level, setLevel] = useState<Level>('district');
  const [about, setAbout] = useState<(typeof RECOMMENDATION_MATTERS)[number]>('measures');
  return (
    <ReasonForm
      view={view}
      label={t('recommendation.ask')}
      done={t('recommendation.ask.do')}
      asked={{ label: t('recommendation.question'), hint: t('recommendation.question.hint') }}
      fields={() => (
        <>
          <Select
            label={t('recommendation.level')}
            value={level}
            onChange={(event) => setLevel(event.target.value === 'regional' ? 'regional' : 'district')}
          >
            <option value="district">{t('recommendation.level.district')}</option>
            <option value="regional">{t('recommendation.level.regional')}</option>
          </Select>
          <Select
            label={t('recommendation.about')}
            value={about}
            onChange={(event) =>
              setAbout(RECOMMENDATION_MATTERS.find((known) => known === event.target.value) ?? 'measures')
            }
          >
            {RECOMMENDATION_MATTERS.map((known) => (
              <option key={known} value={known}>
                {t(`recommendation.about.${known}`)}
              </option>
            ))}
          </Select>
        </>
      )}
      command={(question) => ({ type: 'askRecommendation', level, about, question })}
      onClose={onClose}
    />
  );
}

function State({ one }: { readonly one: Recommendation }) {
  const { t, day } = useOfficeWords();
  if (!one.given) return <Quorum voted={one.votes.length} quorum={one.order.quorum} />;
  return (
    <p>
      <Tag variant="moderate" size="small" data-color={one.given.recommended ? 'success' : 'warning'}>
        {t(one.given.recommended ? 'recommendation.given.yes' : 'recommendation.given.no')}
      </Tag>{' '}
      <span className="quiet">{day(one.given.on)}</span>
    </p>
  );
}

function One({ view, one }: { readonly view: CaseView; readonly one: Recommendation }) {
  const { t, day } = useOfficeWords();
  const { person, role } = useSignedIn();
  const { request, order, votes, given } = one;
  const sits = role === `${request.level}Member` && order.members.includes(person);
  const voted = votes.some(({ member }) => member === person);
  const isOpen = given === null;
  return (
    <li className="recommendation stack-small">
      <p>
        <strong>{t(`recommendation.level.${request.level}`)}</strong> · {t(`recommendation.about.${request.about}`)}
        <span className="quiet small block">
          {t('recommendation.asked', { day: day(one.askedOn), number: order.number })}
        </span>
      </p>
      <p className="visit-words">{request.question}</p>
      <State one={one} />
      {votes.length > 0 && (
        <ul className="bare-list">
          {votes.map(({ member, vote, at, signature, dissent }) => (
            <li key={member}>
              {view.names[member] ?? t(`role.${request.level}Member`)} —{' '}
              <strong>{t(`recommendation.vote.${vote}`)}</strong>
              {dissent !== undefined && `: ${dissent}`}
              <span className="quiet small block">
                {momentText(at)} · {t('sitting.signature', { signature: shortHash(signature) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isOpen && sits && !voted && offered(view, 'castRecommendationVote') && (
        <RecommendationVoteForm view={view} request={request.id} />
      )}
      {isOpen && sits && order.chair === person && (
        <ConfirmedAct
          view={view}
          command={{ type: 'closeRecommendation', request: request.id }}
          label={t('recommendation.close')}
          variant="secondary"
          explained={<p>{t('recommendation.close.explained')}</p>}
        />
      )}
    </li>
  );
}

/** What was asked of a district or regional commission, with its votes and its answer. */
export function Recommendations({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const [asking, setAsking] = useState(false);
  const asked = view.recommendations ?? [];
  const mayAsk = offered(view, 'askRecommendation') !== undefined && asked.every(({ given }) => given !== null);
  if (asked.length === 0 && !mayAsk) return null;
  return (
    <section className="card stack-small" aria-labelledby="recommendations">
      <h2 id="recommendations" className="aksel-heading aksel-heading--small">
        {t('recommendation.title')}
      </h2>
      <p className="quiet">{t('recommendation.lead')}</p>
      <ul className="recommendations">
        {asked.map((one) => (
          <One key={one.request.id} view={view} one={one} />
        ))}
      </ul>
      {asking && mayAsk && <AskForm view={view} onClose={() => setAsking(false)} />}
      {!asking && mayAsk && (
        <div className="actions">
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('recommendation.ask')}
          </Button>
        </div>
      )}
    </section>
  );
}
