import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import type { FamilyMember } from '@tirek/family';
import { useRef, useState } from 'react';
import { useWords } from '../language/words.tsx';
import { freeId } from './check-state.ts';
import { type DayFields, readDayFields, toDayFields } from './day-fields.ts';
import { DayInput, type DayInputHandle } from './DayInput.tsx';
import { type Kinship, kinshipOf, kinshipsFor } from './kinships.ts';
import { StepFrame } from './StepFrame.tsx';

type Sex = NonNullable<FamilyMember['sex']>;
interface Trouble {
  readonly kin?: string;
  readonly sex?: string;
  readonly birth?: { readonly text: string; readonly field: keyof DayFields };
}

const OLDEST = 1900;
const MORE = 'more';

interface KinChoiceProps {
  readonly near: readonly Kinship[];
  readonly far: readonly Kinship[];
  readonly value: string;
  readonly error: string | undefined;
  onChange(id: string): void;
}

function KinChoice({ near, far, value, error, onChange }: KinChoiceProps) {
  const { t } = useWords();
  const isFar = value === MORE || far.some((k) => k.id === value);
  return (
    <>
      <RadioGroup
        legend={t('household.who')}
        hideLegend
        className="choices"
        value={isFar ? MORE : value}
        error={!isFar && error}
        onChange={onChange}
      >
        {near.map((k) => (
          <Radio key={k.id} value={k.id}>
            {t(k.label)}
          </Radio>
        ))}
        <Radio value={MORE}>{t('household.who.more')}</Radio>
      </RadioGroup>
      {isFar && (
        <Select
          label={t('household.who')}
          value={value === MORE ? '' : value}
          error={error}
          onChange={(event) => onChange(event.target.value === '' ? MORE : event.target.value)}
        >
          <option value="">{t('birth.choose')}</option>
          {far.map((k) => (
            <option key={k.id} value={k.id}>
              {t(k.label)}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

interface MemberFormProps {
  readonly member: FamilyMember | undefined;
  readonly family: readonly FamilyMember[];
  /** The day of the question, ISO: nobody is born after it. */
  readonly on: string;
  onSave(member: FamilyMember): void;
}

/** One person of the household: who, born when, and the sex where the word for the kinship does not tell it. */
export function MemberForm({ member, family, on, onSave }: MemberFormProps) {
  const { t } = useWords();
  const isApplicant = member ? member.relation === 'applicant' : family.length === 0;
  const others = family.filter((m) => m.id !== member?.id);
  const { near, far } = kinshipsFor(others);
  const all = [...near, ...far];
  const [kin, setKin] = useState(() => (member && kinshipOf(member, all)?.id) ?? '');
  const [sex, setSex] = useState<Sex | ''>(member?.sex ?? '');
  const [birth, setBirth] = useState(toDayFields(member?.birthDate));
  const [trouble, setTrouble] = useState<Trouble>({});
  const day = useRef<DayInputHandle>(null);
  const chosen = all.find((k) => k.id === kin);
  const sexAsked = isApplicant || (chosen !== undefined && chosen.sex === undefined);

  const findTrouble = (): Trouble => {
    const reading = readDayFields(birth);
    const wrongBirth = !reading.ok
      ? { text: t(`birth.${reading.why}`), field: reading.field }
      : reading.iso > on
        ? { text: t('birth.future'), field: 'year' as const }
        : Number(birth.year) < OLDEST
          ? { text: t('birth.old', { year: OLDEST - 1 }), field: 'year' as const }
          : undefined;
    return {
      ...(!isApplicant && !chosen ? { kin: t('household.who.missing') } : {}),
      ...(wrongBirth ? { birth: wrongBirth } : {}),
      ...(sexAsked && sex === '' ? { sex: t('sex.missing') } : {}),
    };
  };
  const save = (): void => {
    const found = findTrouble();
    setTrouble(found);
    if (found.birth && !found.kin) day.current?.focus(found.birth.field);
    const reading = readDayFields(birth);
    if (Object.keys(found).length > 0 || !reading.ok) return;
    const sexStated = chosen?.sex ?? (sex === '' ? undefined : sex);
    onSave({
      ...member,
      id: member?.id ?? freeId({ tirek: 1, members: [...family] }),
      relation: isApplicant ? 'applicant' : chosen!.relation,
      birthDate: reading.iso,
      ...(sexStated ? { sex: sexStated } : {}),
    });
  };
  return (
    <StepFrame
      stage="who"
      title={isApplicant ? t('household.first') : t('household.who')}
      next={isApplicant ? t('flow.next') : member ? t('household.keep') : t('household.save')}
      onNext={save}
    >
      {!isApplicant && <KinChoice near={near} far={far} value={kin} error={trouble.kin} onChange={setKin} />}
      <DayInput
        ref={day}
        legend={isApplicant ? t('birth.legend.you') : t('birth.legend')}
        value={birth}
        error={trouble.birth?.text}
        wrong={trouble.birth?.field}
        onChange={setBirth}
      />
      {sexAsked && (
        <RadioGroup
          legend={isApplicant ? t('sex.legend.you') : t('sex.legend')}
          className="choices choices-short"
          value={sex}
          error={trouble.sex}
          onChange={(value: Sex) => setSex(value)}
        >
          <Radio value="female">{t('sex.female')}</Radio>
          <Radio value="male">{t('sex.male')}</Radio>
        </RadioGroup>
      )}
    </StepFrame>
  );
}
