import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

/** Free text as a filter. While an input method composes, half-written pinyin must not filter. */
export function QueryBox() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const q = useAtlasState(state => state.intent.q);
  const [draft, setDraft] = useState(q);
  const composing = useRef(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!composing.current) setDraft(q);
  }, [q]);

  const settle = (text: string) => setIntent(store, { q: text });
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setDraft(event.target.value);
    if (!composing.current) settle(event.target.value);
  };
  return (
    <div className="query">
      <input
        ref={box}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={t('query.label')}
        placeholder={t('query.placeholder')}
        value={draft}
        onChange={change}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={event => {
          composing.current = false;
          settle(event.currentTarget.value);
        }}
      />
      {draft !== '' && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('query.clear')}
          onClick={() => {
            settle('');
            box.current?.focus();
          }}
        >
          ×
        </button>
      )}
    </div>
  );
}
