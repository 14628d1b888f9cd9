import { useOfficeWords } from '../language/office/words.tsx';
import { useKeysOn } from './use-list-keys.ts';

/** Which keys move through the list, and the way to turn them off. On a phone there is nothing to tell. */
export function KeyHint() {
  const { t } = useOfficeWords();
  const [on, turn] = useKeysOn();
  return (
    <p className="key-hint quiet small">
      {on && (
        <>
          <span>{t('list.keys')}:</span>
          <span>
            <kbd>j</kbd> <kbd>k</kbd> {t('list.keys.move')}
          </span>
          <span>
            <kbd>↵</kbd> {t('list.keys.open')}
          </span>
          <span>
            <kbd>/</kbd> {t('list.keys.filter')}
          </span>
        </>
      )}
      <button type="button" className="text-button" onClick={() => turn(!on)}>
        {t(on ? 'list.keys.off' : 'list.keys.on')}
      </button>
    </p>
  );
}
