import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { FORBIDDEN_USES, LUMP_SUM_USES, SPHERE_NAMES, SPHERES, USE_NAMES } from '@tirek/casework';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { EntryFrame } from '../visit/EntryFrame.tsx';
import { MemberSelect } from '../visit/MemberSelect.tsx';
import { withEntry, withoutEntry } from '../visit/visit-fields.ts';
import { DayField } from './DayField.tsx';
import { newSchool, newSpending, newSphere } from './plan-draft.ts';
import type { PlanFieldsProps } from './plan-fields.ts';

interface DaysProps {
  readonly days: readonly string[];
  readonly label: string;
  readonly more: string;
  errorAt(i: number): string | undefined;
  change(days: readonly string[]): void;
}

/** Several days, one field each. */
function Days({ days, label, more, errorAt, change }: DaysProps) {
  const { t } = useOfficeWords();
  const set = (at: number, text: string): void => change(days.map((one, i) => (i === at ? text : one)));
  return (
    <div className="stack-small">
      {days.map((text, i) => (
        <div key={i} className="plan-days plan-day-line">
          <DayField label={label} value={text} error={errorAt(i)} onChange={(said) => set(i, said)} />
          {days.length > 1 && (
            <Button
              type="button"
              size="small"
              variant="tertiary"
              onClick={() => change(days.filter((_, other) => other !== i))}
            >
              {t('plan.day.remove')}
            </Button>
          )}
        </div>
      ))}
      <div className="actions">
        <Button type="button" size="small" variant="tertiary" onClick={() => change([...days, ''])}>
          {more}
        </Button>
      </div>
    </div>
  );
}

/** Where children go to school, and when that is confirmed. */
export function SchoolFields({ draft, change, errorAt, names }: PlanFieldsProps) {
  const { t } = useOfficeWords();
  const { schooling } = draft;
  return (
    <div className="stack-small">
      {schooling.map((one, i) => {
        const path = `plan.schooling[${i}]`;
        const set = (changed: Partial<typeof one>): void => change({ schooling: withEntry(schooling, i, changed) });
        return (
          <EntryFrame
            key={one.id}
            legend={t('plan.school.nth', { number: i + 1 })}
            onRemove={() => change({ schooling: withoutEntry(schooling, i) })}
          >
            <div className="plan-grid">
              <MemberSelect
                names={names}
                value={one.member}
                wrong={errorAt(`${path}.member`) ?? false}
                onChange={(member) => set({ member })}
              />
              <TextField
                label={t('plan.school.name')}
                maxLength={300}
                value={one.school}
                error={errorAt(`${path}.school`)}
                onChange={(event) => set({ school: event.target.value })}
              />
            </div>
            <Days
              days={one.confirmOn}
              label={t('plan.school.confirm')}
              more={t('plan.day.more')}
              errorAt={(n) => errorAt(`${path}.confirmOn[${n}]`)}
              change={(confirmOn) => set({ confirmOn })}
            />
          </EntryFrame>
        );
      })}
      <div className="actions">
        <Button type="button" variant="secondary" onClick={() => change({ schooling: [...schooling, newSchool('')] })}>
          {t('plan.school.add')}
        </Button>
      </div>
    </div>
  );
}

/** How the family is accompanied, in which of the four spheres. */
export function AccompanimentFields({ draft, change, errorAt }: PlanFieldsProps) {
  const { t, say } = useOfficeWords();
  const { person } = useSignedIn();
  const { accompaniment } = draft;
  return (
    <div className="stack-small">
      {accompaniment.map((one, i) => {
        const path = `plan.accompaniment[${i}]`;
        const set = (changed: Partial<typeof one>): void =>
          change({ accompaniment: withEntry(accompaniment, i, changed) });
        return (
          <EntryFrame
            key={i}
            legend={t('plan.sphere.nth', { number: i + 1 })}
            onRemove={() => change({ accompaniment: withoutEntry(accompaniment, i) })}
          >
            <div className="plan-grid">
              <Select
                label={t('plan.sphere')}
                value={one.sphere}
                error={errorAt(`${path}.sphere`)}
                onChange={(event) => set({ sphere: SPHERES.find((known) => known === event.target.value) ?? '' })}
              >
                <option value="">{t('visit.choose.option')}</option>
                {SPHERES.map((sphere) => (
                  <option key={sphere} value={sphere}>
                    {say(SPHERE_NAMES[sphere])}
                  </option>
                ))}
              </Select>
              <DayField
                label={t('plan.sphere.review')}
                value={one.reviewOn}
                error={errorAt(`${path}.reviewOn`)}
                onChange={(reviewOn) => set({ reviewOn })}
              />
            </div>
            <Textarea
              label={t('plan.sphere.aim')}
              minRows={2}
              maxLength={1000}
              value={one.aim}
              error={errorAt(`${path}.aim`)}
              onChange={(event) => set({ aim: event.target.value })}
            />
          </EntryFrame>
        );
      })}
      {accompaniment.length < SPHERES.length && (
        <div className="actions">
          <Button
            type="button"
            variant="secondary"
            onClick={() => change({ accompaniment: [...accompaniment, newSphere(person)] })}
          >
            {t('plan.sphere.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** On which days the plan is looked at together. */
export function ReviewFields({ draft, change, errorAt }: PlanFieldsProps) {
  const { t } = useOfficeWords();
  const none = errorAt('plan.reviews');
  return (
    <>
      <Days
        days={draft.reviews}
        label={t('plan.review.day')}
        more={t('plan.day.more')}
        errorAt={(i) => errorAt(`plan.reviews[${i}]`)}
        change={(reviews) => change({ reviews })}
      />
      {none !== undefined && <p className="field-error">{none}</p>}
    </>
  );
}

/** Aid for three months at once, and what it is for; what it may not be for is refused with its source. */
export function LumpSumFields({ draft, room, change, errorAt }: PlanFieldsProps) {
  const { t, say, tenge } = useOfficeWords();
  const { spending, asksLumpSum } = draft;
  if (room.lumpSum === null) return <p className="quiet">{t('plan.lump.none')}</p>;
  const over = errorAt('lumpSum.spending');
  return (
    <div className="stack-small">
      <Checkbox
        checked={asksLumpSum}
        onChange={(event) =>
          change({
            asksLumpSum: event.target.checked,
            spending: event.target.checked && spending.length === 0 ? [newSpending()] : spending,
          })
        }
      >
        {t('plan.lump.asked', { amount: tenge(room.lumpSum) })}
      </Checkbox>
      {asksLumpSum &&
        spending.map((one, i) => {
          const path = `lumpSum.spending[${i}]`;
          const set = (changed: Partial<typeof one>): void => change({ spending: withEntry(spending, i, changed) });
          return (
            <EntryFrame
              key={one.id}
              legend={t('plan.lump.nth', { number: i + 1 })}
              onRemove={() => change({ spending: withoutEntry(spending, i) })}
            >
              <div className="plan-grid">
                <Select
                  label={t('plan.lump.use')}
                  value={one.use}
                  error={errorAt(`${path}.use`)}
                  onChange={(event) =>
                    set({
                      use: [...LUMP_SUM_USES, ...FORBIDDEN_USES].find((known) => known === event.target.value) ?? '',
                    })
                  }
                >
                  <option value="">{t('visit.choose.option')}</option>
                  <optgroup label={t('plan.lump.allowed')}>
                    {LUMP_SUM_USES.map((use) => (
                      <option key={use} value={use}>
                        {say(USE_NAMES[use])}
                      </option>
                    ))}
                  </optgroup>
                  <optgroup label={t('plan.lump.forbidden')}>
                    {FORBIDDEN_USES.map((use) => (
                      <option key={use} value={use}>
                        {say(USE_NAMES[use])}
                      </option>
                    ))}
                  </optgroup>
                </Select>
                <TextField
                  label={t('plan.lump.what')}
                  maxLength={300}
                  value={one.what}
                  error={errorAt(`${path}.what`)}
                  onChange={(event) => set({ what: event.target.value })}
                />
                <TextField
                  label={t('plan.lump.amount')}
                  inputMode="numeric"
                  value={one.amount}
                  error={errorAt(`${path}.amount`)}
                  onChange={(event) => set({ amount: event.target.value })}
                />
                <DayField
                  label={t('plan.lump.proof')}
                  value={one.proofBy}
                  error={errorAt(`${path}.proofBy`)}
                  onChange={(proofBy) => set({ proofBy })}
                />
              </div>
            </EntryFrame>
          );
        })}
      {asksLumpSum && (
        <div className="actions">
          <Button type="button" variant="secondary" onClick={() => change({ spending: [...spending, newSpending()] })}>
            {t('plan.lump.add')}
          </Button>
        </div>
      )}
      {asksLumpSum && over !== undefined && <p className="field-error">{over}</p>}
    </div>
  );
}
