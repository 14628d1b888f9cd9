import { useOfficeWords } from '../../language/office/words.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { previewAddress } from '../letters/letters-query.ts';

const LANGUAGES = ['kk', 'ru'] as const;

/** The letter as the family would get it, marked as a draft and not kept: read before it is decided. */
export function LetterPreviews({ id }: { readonly id: string }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  if (!may.includes('previewLetter')) return null;
  return (
    <div className="stack-tiny">
      <p>{t('decision.preview.lead')}</p>
      <p className="actions">
        {LANGUAGES.map((language) => (
          <a key={language} className="aksel-link" href={previewAddress(id, language)} target="_blank" rel="noreferrer">
            {t('decision.preview', { language: t(`letter.language.${language}`) })}
          </a>
        ))}
      </p>
    </div>
  );
}
