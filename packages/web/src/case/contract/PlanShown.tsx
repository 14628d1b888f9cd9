import {
  type ContractTerms,
  COURSE_NAMES,
  MEASURE_NAMES,
  type PlannedMeasure,
  SPHERE_NAMES,
  USE_NAMES,
} from '@tirek/casework';
import { useOfficeWords } from '../../language/office/words.tsx';
import type { OfficeSpeech } from '../../language/office/words.tsx';

/** What a measure is called, with its course where it has one. */
export function measureTitle({ kind, course }: PlannedMeasure, { say }: Pick<OfficeSpeech, 'say'>): string {
  const name = say(MEASURE_NAMES[kind]);
  return course === undefined ? name : `${name}: ${say(COURSE_NAMES[course])}`;
}

interface PlanShownProps {
  readonly terms: ContractTerms;
  readonly names: ReadonlyMap<string, string>;
}

/** The plan in plain words: the aim, who does what, school, accompaniment, what the money is for. */
export function PlanShown({ terms, names }: PlanShownProps) {
  const words = useOfficeWords();
  const { t, say, day, tenge } = words;
  const { plan, lumpSum } = terms;
  const who = (member: string) => (
    <strong translate="no" className="plan-who">
      {names.get(member) ?? t('fact.notNamed')}
    </strong>
  );
  return (
    <div className="stack-small">
      <blockquote className="plan-aim">{plan.aim}</blockquote>
      <ul className="bare-list plan-lines">
        {plan.measures.map((measure) => (
          <li key={measure.id} className="plan-line">
            {who(measure.member)}
            <span>
              {measureTitle(measure, words)}
              <span className="quiet block">
                {measure.provider} · {day(measure.from)} – {day(measure.to)}
              </span>
            </span>
          </li>
        ))}
        {plan.schooling.map(({ id, member, school, confirmOn }) => (
          <li key={id} className="plan-line">
            {who(member)}
            <span>
              {t('plan.shown.school', { school })}
              <span className="quiet block">{t('plan.shown.confirm', { days: confirmOn.map(day).join(', ') })}</span>
            </span>
          </li>
        ))}
        {plan.accompaniment.map(({ sphere, aim, reviewOn }) => (
          <li key={sphere} className="plan-line">
            <strong className="plan-who">{t('plan.shown.centre')}</strong>
            <span>
              {say(SPHERE_NAMES[sphere])}: {aim}
              <span className="quiet block">{t('plan.shown.review', { day: day(reviewOn) })}</span>
            </span>
          </li>
        ))}
        {(lumpSum?.spending ?? []).map(({ id, use, what, amount, proofBy }) => (
          <li key={id} className="plan-line">
            <strong className="plan-who">{t('plan.shown.lump')}</strong>
            <span>
              {say(USE_NAMES[use])}: {what} — {tenge(amount)}
              <span className="quiet block">{t('plan.shown.proof', { day: day(proofBy) })}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('plan.shown.reviews', { days: plan.reviews.map(day).join(', ') })}</p>
    </div>
  );
}
