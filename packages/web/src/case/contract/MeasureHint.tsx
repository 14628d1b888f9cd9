import {
  CONTRACT_SOURCES,
  type Course,
  EVIDENCE_NAMES,
  isActive,
  lastDayOf,
  type MeasureKind,
  needsOf,
} from '@tirek/casework';
import { useOfficeWords } from '../../language/office/words.tsx';
import { readDayText } from './day-text.ts';

interface MeasureHintProps {
  readonly kind: MeasureKind;
  readonly course: Course | '';
  readonly from: string;
}

/** What a measure needs, beside its fields: for whom it is, how long at most, what shows it, and where that is written. */
export function MeasureHint({ kind, course, from }: MeasureHintProps) {
  const { t, say, day } = useOfficeWords();
  const { participants, ways, provider, begun = [], finished, source, beforeWeek } = needsOf(kind);
  const { oldest, youngest, sex, is, graduatedWithin } = participants;
  const way = ways.find((one) => one.course === (course === '' ? undefined : course));
  const begins = readDayText(from);
  const who = [
    ...(isActive(kind) ? [t('plan.need.able')] : []),
    ...(oldest === undefined ? [] : [t('plan.need.oldest', { age: oldest })]),
    ...(youngest === undefined ? [] : [t('plan.need.youngest', { age: youngest })]),
    ...(sex === undefined ? [] : [t('plan.need.female')]),
    ...(is === undefined ? [] : [t(`plan.need.${is}`)]),
    ...(graduatedWithin === undefined ? [] : [t('plan.need.graduated', { years: graduatedWithin })]),
  ];
  const length = [
    ...(way?.least ? [t(`plan.need.least.${way.least.unit}`, { count: way.least.count })] : []),
    ...(way?.most ? [t(`plan.need.most.${way.most.unit}`, { count: way.most.count })] : []),
    ...(way?.most && begins !== undefined ? [t('plan.need.until', { day: day(lastDayOf(begins, way.most)) })] : []),
    ...(beforeWeek === undefined ? [] : [t('plan.need.week', { week: beforeWeek })]),
  ];
  const shown = [...new Set([...begun, ...finished])].map((one) => say(EVIDENCE_NAMES[one]));
  return (
    <div className="plan-hint small" role="note">
      {who.length > 0 && (
        <p>
          <strong>{t('plan.need.who')}</strong> {who.join('; ')}
        </p>
      )}
      {length.length > 0 && (
        <p>
          <strong>{t('plan.need.length')}</strong> {length.join('; ')}
        </p>
      )}
      <p>
        <strong>{t('plan.need.provider')}</strong> {t(`plan.provider.${provider}`)}
      </p>
      <p>
        <strong>{t('plan.need.shown')}</strong> {shown.join('; ')}
      </p>
      <p className="quiet">{say(CONTRACT_SOURCES[source])}</p>
    </div>
  );
}
