import { Button } from '@navikt/ds-react/Button';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { sendFile } from '../../documents/AttachFile.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { momentText } from '../../office/moment.ts';
import { shortHash } from '../short-hash.ts';
import { type VisitFieldsProps, withoutEntry } from './visit-fields.ts';

interface Taken {
  readonly file: File;
  /** ISO instant. */
  readonly takenAt: string;
}

/** When a picture was taken as the device says it, and never after now. */
const takenAt = ({ lastModified }: File): string => new Date(Math.min(lastModified, Date.now())).toISOString();

/** Photos taken on the spot: each is sent at once and from then on named by the hash of its content. */
export function PhotoFields({ draft, change, troubles, caseId }: VisitFieldsProps & { readonly caseId: string }) {
  const { t } = useOfficeWords();
  const id = useId();
  const camera = useRef<HTMLInputElement>(null);
  const [waiting, setWaiting] = useState<Taken>();
  const { photos } = draft;
  const sending = useMutation({
    mutationFn: ({ file }: Taken) => sendFile(caseId, 'visitPhoto', file),
    onSuccess: ({ hash }, taken) => {
      setWaiting(undefined);
      if (!photos.some((one) => one.hash === hash)) change({ photos: [...photos, { hash, takenAt: taken.takenAt }] });
    },
  });
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (!file) return;
    const taken = { file, takenAt: takenAt(file) };
    setWaiting(taken);
    sending.mutate(taken);
  };
  return (
    <div className="stack-small" role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="aksel-heading aksel-heading--xsmall">
        {t('visit.photos')}
      </h3>
      <p className="quiet">{t('visit.photos.hint')}</p>
      <ul className="visit-photos" aria-live="polite">
        {photos.map(({ hash, takenAt: at }, i) => (
          <li key={hash}>
            <span>
              {t('visit.photo.nth', { number: i + 1 })} · {momentText(at)}
              <span className="quiet small block">{t('visit.photo.hash', { hash: shortHash(hash) })}</span>
            </span>
            <Button
              type="button"
              variant="tertiary"
              size="small"
              onClick={() => change({ photos: withoutEntry(photos, i) })}
            >
              {t('visit.remove', { what: t('visit.photo.nth', { number: i + 1 }) })}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNote error={sending.error} />
      <input
        ref={camera}
        id={`${id}-file`}
        className="aksel-sr-only"
        type="file"
        accept="image/jpeg,image/png"
        capture="environment"
        tabIndex={-1}
        aria-label={t('visit.photo.take')}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          loading={sending.isPending}
          aria-invalid={troubles?.photos !== undefined}
          onClick={() => camera.current?.click()}
        >
          {t('visit.photo.take')}
        </Button>
        {sending.isError && waiting && (
          <Button type="button" onClick={() => sending.mutate(waiting)}>
            {t('visit.photo.again')}
          </Button>
        )}
      </div>
      {troubles?.photos && <p className="field-error">{t('visit.photos.missing')}</p>}
    </div>
  );
}
