import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRange } from '../../domain/read-address.ts';
import { isComposing } from '../hooks/composing.ts';
import { useTypedBox } from '../hooks/typed-box.ts';
import { scrollToOffset } from './scroll.ts';

interface FindBarProps {
  text: RefObject<Element | null>;
  words: string;
  onWords: (words: string) => void;
  finds: readonly TextRange[];
  /** Number of the find that is shown, from 0. */
  at: number;
  onAt: (at: number) => void;
}

/** Find in the document. Enter goes on, Shift+Enter back, Escape clears. */
export function FindBar({ text, words, onWords, finds, at, onAt }: FindBarProps) {
  const { t } = useTranslation();
  const box = useTypedBox(words, onWords);
  const target = finds[at];
  useEffect(() => {
    if (target) scrollToOffset(text.current, target.start);
  }, [text, target]);
  const go = (step: number) => {
    if (finds.length > 0) onAt((at + step + finds.length) % finds.length);
  };
  const asked = words.trim() !== '';
  return (
    <search className="find-bar">
      <input
        type="text"
        aria-label={t('reader.find')}
        placeholder={t('reader.find')}
        {...box}
        onKeyDown={event => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape' && asked) {
            event.preventDefault();
            onWords('');
          }
        }}
      />
      <span role="status">
        {asked &&
          (finds.length > 0
            ? t('reader.finds', { at: at + 1, count: finds.length })
            : t('reader.findsNone'))}
      </span>
      {finds.length > 1 && (
        <>
          <button type="button" aria-label={t('reader.findPrevious')} onClick={() => go(-1)}>
            ↑
          </button>
          <button type="button" aria-label={t('reader.findNext')} onClick={() => go(1)}>
            ↓
          </button>
        </>
      )}
    </search>
  );
}
