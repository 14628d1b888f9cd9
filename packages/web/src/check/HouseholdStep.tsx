import { PencilIcon, PersonIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { FamilyMember } from '@tirek/family';
import { useState } from 'react';
import { useWords } from '../language/words.tsx';
import { withMember, withoutMember } from './check-state.ts';
import { memberLabels } from './member-label.ts';
import { MemberForm } from './MemberForm.tsx';
import { StepFrame } from './StepFrame.tsx';
import { useCheck } from './use-check.ts';

interface MemberRowProps {
  readonly member: FamilyMember;
  readonly label: string;
  readonly onChange: () => void;
  readonly onRemove: (() => void) | undefined;
}

function MemberRow({ member, label, onChange, onRemove }: MemberRowProps) {
  const { t, day } = useWords();
  return (
    <li className="member-row">
      <PersonIcon aria-hidden fontSize="1.5rem" className="member-icon" />
      <span className="member-name">
        {label}
        {member.birthDate && <span className="quiet block">{day(member.birthDate)}</span>}
      </span>
      <Button
        type="button"
        variant="tertiary"
        icon={<PencilIcon aria-hidden />}
        aria-label={t('household.change', { who: label })}
        title={t('household.change', { who: label })}
        onClick={onChange}
      />
      {onRemove && (
        <Button
          type="button"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          aria-label={t('household.remove', { who: label })}
          title={t('household.remove', { who: label })}
          onClick={onRemove}
        />
      )}
    </li>
  );
}

/** The household, one person after another; the person applying comes first. */
export function HouseholdStep() {
  const words = useWords();
  const { t } = words;
  const { check, on, address, change, go, back } = useCheck();
  const [removed, setRemoved] = useState('');
  const { members } = check.file;
  const labels = memberLabels(check.file, on, words);
  const edited = members.find((m) => m.id === address.member);
  const isForm = members.length === 0 || address.member !== undefined;
  if (isForm)
    return (
      <MemberForm
        key={address.member ?? 'first'}
        member={edited}
        family={members}
        on={on}
        onSave={(member) => {
          change((c) => ({ ...c, file: withMember(c.file, member) }));
          // The list takes the place of the form, so that "back" does not open it again.
          if (address.member === undefined) go({ step: 'who' }, true);
          else back();
        }}
      />
    );
  return (
    <StepFrame
      stage="who"
      title={t('household.title')}
      lead={<p className="quiet">{t('household.lead')}</p>}
      next={t('household.enough')}
      onNext={() => go({ step: 'ask' })}
    >
      <ul className="member-list" aria-label={t('household.list')}>
        {members.map((member) => {
          const label = labels.get(member.id) ?? '';
          const remove = (): void => {
            change((c) => ({ ...c, file: withoutMember(c.file, member.id) }));
            setRemoved(t('household.removed', { who: label }));
          };
          return (
            <MemberRow
              key={member.id}
              member={member}
              label={label}
              onChange={() => go({ step: 'who', member: member.id })}
              onRemove={member.relation === 'applicant' ? undefined : remove}
            />
          );
        })}
      </ul>
      <Button
        type="button"
        variant="secondary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => go({ step: 'who', member: 'new' })}
      >
        {t('household.add')}
      </Button>
      <p role="status" className="aksel-sr-only">
        {removed}
      </p>
    </StepFrame>
  );
}
