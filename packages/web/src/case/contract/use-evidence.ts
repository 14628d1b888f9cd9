import { useMutation } from '@tanstack/react-query';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { sendFile } from '../../documents/AttachFile.tsx';
import { fileTrouble } from '../../documents/file-trouble.ts';

/** Papers that show what was done: each is sent as soon as it is chosen, so that a lost network loses one at most. */
export function useEvidence({ id }: Pick<CaseView, 'id'>) {
  const [papers, setPapers] = useState<readonly { readonly name: string; readonly hash: string }[]>([]);
  const [trouble, setTrouble] = useState<ReturnType<typeof fileTrouble>>();
  const sending = useMutation({
    mutationFn: (file: File) => sendFile(id, 'obligation', file),
    onSuccess: ({ hash }, { name }) =>
      setPapers((before) => [...before.filter((one) => one.hash !== hash), { name, hash }]),
  });
  const choose = (file: File | undefined): void => {
    if (!file) return;
    const wrong = fileTrouble(file);
    setTrouble(wrong);
    if (wrong === undefined) sending.mutate(file);
  };
  return { papers, trouble, choose, error: sending.error, isSending: sending.isPending };
}
