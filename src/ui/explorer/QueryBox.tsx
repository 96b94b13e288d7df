import { useTranslation } from 'react-i18next';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useTypedBox } from '../hooks/typed-box.ts';

/** Free text as a filter. While an input method composes, half-written pinyin must not filter. */
export function QueryBox() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const q = useAtlasState(state => state.intent.q);
  const filterBy = (text: string) => setIntent(store, { q: text });
  const box = useTypedBox(q, filterBy);
  return (
    <div className="query">
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={t('query.label')}
        placeholder={t('query.placeholder')}
        {...box}
      />
      {q !== '' && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('query.clear')}
          onClick={() => {
            filterBy('');
            box.ref.current?.focus();
          }}
        >
          ×
        </button>
      )}
    </div>
  );
}
