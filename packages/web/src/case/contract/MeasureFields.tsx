import { Select } from '@navikt/ds-react/Select';
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { ACTIVE_MEASURES, ADAPTATION_MEASURES, COURSE_NAMES, COURSES, MEASURE_NAMES, needsOf } from '@tirek/casework';
import { useOfficeWords } from '../../language/office/words.tsx';
import { EntryFrame } from '../visit/EntryFrame.tsx';
import { MemberSelect } from '../visit/MemberSelect.tsx';
import { withEntry, withoutEntry } from '../visit/visit-fields.ts';
import { DayField } from './DayField.tsx';
import { MeasureHint } from './MeasureHint.tsx';
import { type MeasureDraft, newMeasure } from './plan-draft.ts';
import type { PlanFieldsProps } from './plan-fields.ts';

const KINDS = [...ACTIVE_MEASURES, ...ADAPTATION_MEASURES];

interface MeasureProps extends PlanFieldsProps {
  readonly measure: MeasureDraft;
  readonly at: number;
}

function KindSelect({ measure, path, set, errorAt }: MeasureProps & Setting) {
  const { t, say } = useOfficeWords();
  return (
    <Select
      label={t('plan.measure.kind')}
      value={measure.kind}
      error={errorAt(`${path}.kind`)}
      onChange={(event) => {
        const kind = KINDS.find((one) => one === event.target.value) ?? '';
        set({ kind, course: '', graduatedOn: '', pregnantSince: '' });
      }}
    >
      <option value="">{t('visit.choose.option')}</option>
      {(['active', 'adaptation'] as const).map((sort) => (
        <optgroup key={sort} label={t(`plan.measure.${sort}`)}>
          {(sort === 'active' ? ACTIVE_MEASURES : ADAPTATION_MEASURES).map((kind) => (
            <option key={kind} value={kind}>
              {say(MEASURE_NAMES[kind])}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

interface Setting {
  readonly path: string;
  set(changed: Partial<MeasureDraft>): void;
}

/** What only some kinds of measure ask for: the course, the day of graduating, since when a woman is pregnant. */
function OwnFields({ measure, path, set, errorAt }: MeasureProps & Setting) {
  const { t, say } = useOfficeWords();
  if (measure.kind === '') return null;
  const { ways, participants, beforeWeek } = needsOf(measure.kind);
  const courses = COURSES.filter((one) => ways.some(({ course }) => course === one));
  return (
    <>
      {courses.length > 0 && (
        <Select
          label={t('plan.measure.course')}
          value={measure.course}
          error={errorAt(`${path}.course`)}
          onChange={(event) => set({ course: courses.find((one) => one === event.target.value) ?? '' })}
        >
          <option value="">{t('visit.choose.option')}</option>
          {courses.map((course) => (
            <option key={course} value={course}>
              {say(COURSE_NAMES[course])}
            </option>
          ))}
        </Select>
      )}
      {participants.graduatedWithin !== undefined && (
        <DayField
          label={t('plan.measure.graduatedOn')}
          value={measure.graduatedOn}
          error={errorAt(`${path}.graduatedOn`)}
          onChange={(graduatedOn) => set({ graduatedOn })}
        />
      )}
      {beforeWeek !== undefined && (
        <DayField
          label={t('plan.measure.pregnantSince')}
          value={measure.pregnantSince}
          error={errorAt(`${path}.pregnantSince`)}
          onChange={(pregnantSince) => set({ pregnantSince })}
        />
      )}
    </>
  );
}

function Measure(props: MeasureProps) {
  const { draft, measure, at, change, errorAt, names } = props;
  const { t } = useOfficeWords();
  const path = `plan.measures[${at}]`;
  const set = (changed: Partial<MeasureDraft>): void => change({ measures: withEntry(draft.measures, at, changed) });
  const setting = { ...props, path, set };
  return (
    <EntryFrame
      legend={t('plan.measure.nth', { number: at + 1 })}
      onRemove={() => change({ measures: withoutEntry(draft.measures, at) })}
    >
      <div className="plan-grid">
        <MemberSelect
          names={names}
          value={measure.member}
          wrong={errorAt(`${path}.member`) ?? false}
          onChange={(member) => set({ member })}
        />
        <KindSelect {...setting} />
        <OwnFields {...setting} />
      </div>
      {measure.kind !== '' && <MeasureHint kind={measure.kind} course={measure.course} from={measure.from} />}
      <div className="plan-grid">
        <TextField
          label={t('plan.measure.provider')}
          maxLength={300}
          value={measure.provider}
          error={errorAt(`${path}.provider`)}
          onChange={(event) => set({ provider: event.target.value })}
        />
        <div className="plan-days">
          <DayField
            label={t('plan.from')}
            value={measure.from}
            error={errorAt(`${path}.from`)}
            onChange={(from) => set({ from })}
          />
          <DayField
            label={t('plan.to')}
            value={measure.to}
            error={errorAt(`${path}.to`)}
            onChange={(to) => set({ to })}
          />
        </div>
      </div>
    </EntryFrame>
  );
}

/** What each member does: with what the law lets in, how long it lasts, and what shows it, said while it is filled in. */
export function MeasureFields(props: PlanFieldsProps) {
  const { draft, change } = props;
  const { t } = useOfficeWords();
  return (
    <div className="stack-small">
      {draft.measures.map((measure, i) => (
        <Measure key={measure.id} {...props} measure={measure} at={i} />
      ))}
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          onClick={() => change({ measures: [...draft.measures, newMeasure('', draft.from)] })}
        >
          {t('plan.measure.add')}
        </Button>
      </div>
    </div>
  );
}
