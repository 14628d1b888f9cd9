import { ArrowCirclepathIcon, DownloadIcon, PencilIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { DeleteAnswers } from '../check/DeleteAnswers.tsx';
import { OpenFile } from '../check/OpenFile.tsx';
import { useCheck } from '../check/use-check.ts';
import { WhenLine } from '../check/WhenLine.tsx';
import { useWords } from '../language/words.tsx';

/** Hands the family file to the browser's own saving; nothing is sent anywhere. */
function save(content: unknown, name: string): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Print, keep, change, begin again. */
export function ResultActions() {
  const { t } = useWords();
  const { check, on, go, leave } = useCheck();
  const [saved, setSaved] = useState(false);
  return (
    <section className="card stack-small no-print" aria-labelledby="actions">
      <h2 id="actions" className="aksel-heading aksel-heading--small">
        {t('actions.title')}
      </h2>
      <div className="action-list">
        <Button icon={<PencilIcon aria-hidden />} onClick={() => go({ step: 'answers' })}>
          {t('actions.change')}
        </Button>
        <Button variant="secondary" icon={<PrinterSmallIcon aria-hidden />} onClick={() => print()}>
          {t('actions.print')}
        </Button>
        <Button
          variant="secondary"
          icon={<DownloadIcon aria-hidden />}
          onClick={() => {
            save(check.file, `tirek-${t('actions.file')}-${on}.json`);
            setSaved(true);
          }}
        >
          {t('actions.save')}
        </Button>
        <OpenFile variant="secondary" />
      </div>
      <p role="status" className="quiet">
        {saved && t('actions.saved')}
      </p>
      <WhenLine />
      <div className="actions">
        <DeleteAnswers
          label={t('actions.again')}
          icon={<ArrowCirclepathIcon aria-hidden />}
          onDeleted={() => leave({ step: 'where' })}
        />
        <DeleteAnswers onDeleted={() => leave({})} />
      </div>
    </section>
  );
}
