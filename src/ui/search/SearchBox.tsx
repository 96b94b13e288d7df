import {
  type InputEvent,
  type InputHTMLAttributes,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Fence } from '../failure/Fence.tsx';
import { lazyView } from '../lazy-view.ts';

const SearchResults = lazyView(['search', 'shortlist'], () => import('./SearchResults.tsx'));

/** What the results add to the box that steers them. */
export type Given = InputHTMLAttributes<HTMLInputElement>;

/**
 * The box of the search. It comes beside the first map; index, results and what keys mean in it come
 * when it is first entered. What is typed before they are there is kept.
 */
export default function SearchBox() {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  /** What was typed, without what an input method still composes. */
  const [text, setText] = useState('');
  const [inside, setInside] = useState<boolean>();
  const [given, give] = useState<Given>();
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, []);
  const read = ({ currentTarget, nativeEvent }: InputEvent<HTMLInputElement>) => {
    if (!nativeEvent.isComposing) setText(currentTarget.value);
  };
  return (
    <search
      className="search"
      data-inside={inside || undefined}
      onFocus={() => setInside(true)}
      onBlur={event => setInside(event.currentTarget.contains(event.relatedTarget))}
    >
      <input
        ref={box}
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        aria-controls="search-results"
        aria-expanded={false}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        onInput={read}
        onCompositionEnd={event => setText(event.currentTarget.value)}
        {...given}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
      {inside !== undefined && (
        <Fence>
          <Suspense>
            <SearchResults {...{ box, text, setText, inside, give }} />
          </Suspense>
        </Fence>
      )}
    </search>
  );
}
