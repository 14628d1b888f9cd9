import type { AskProps } from './AskScreen.tsx';
import { withMember } from './check-state.ts';
import { MemberForm } from './MemberForm.tsx';
import { useCheck } from './use-check.ts';

/** Who a member is, where a file left it open. */
export function PersonQuestion({ member: id, onAnswer }: AskProps & { readonly member: string }) {
  const { check, on } = useCheck();
  const { members } = check.file;
  return (
    <MemberForm
      member={members.find((m) => m.id === id)}
      family={members}
      on={on}
      onSave={(member) => onAnswer({ file: withMember(check.file, member) })}
    />
  );
}
