import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { search } from '../../domain/search/search.ts';
import { toggleShortlisted } from '../../state/shortlist.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas } from '../hooks/atlas.ts';
import { useHasMode } from '../hooks/site.ts';
import { goTo } from './go.ts';
import { MissingTexts } from './MissingTexts.tsx';
import { Notice } from './Notice.tsx';
import { offeredOn } from './offered.ts';
import { optionGroups, type SearchOption, shortlistable } from './options.ts';
import { optionId, ResultList } from './ResultList.tsx';
import type { Given } from './SearchBox.tsx';
import { KEYS_ID, useCombobox } from './use-combobox.ts';
import { useNarrowing } from './use-narrowing.ts';
import { usePlace } from './use-place.ts';
import { usePopup } from './use-popup.ts';
import { useSearchData } from './use-search-data.ts';
import '../styles/search.css';

export interface SearchResultsProps {
  box: RefObject<HTMLInputElement | null>;
  text: string;
  setText: (text: string) => void;
  /** Whether the focus is in the box or in its results. */
  inside: boolean;
  give: (given: Given) => void;
}

/** Results under the box, by groups; arrow keys walk them while the box keeps the focus. */
export default function SearchResults(props: SearchResultsProps) {
  const { box, text, setText, give } = props;
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { index, failure, texts, missing, retry } = useSearchData();
  const [place, setPlace] = usePlace(text);
  const { open, show, dismiss } = usePopup(props);
  const { config } = store.getState();
  const compares = useHasMode('compare');

  const found = useMemo(
    () => (index ? offeredOn(config, search(index, texts, text)) : null),
    [index, texts, text, config],
  );
  const groups = found ? optionGroups(found, place.opened) : [];
  const narrow = useNarrowing(index, found, text);
  const options = [...groups.flatMap(group => group.options), ...narrow];
  const listed = open && options.length > 0;

  const empty = () => {
    if (box.current) box.current.value = '';
    setText('');
    box.current?.focus();
  };
  const choose = (option: SearchOption) => {
    if (option.kind === 'more') {
      setPlace({ opened: new Set([...place.opened, option.group]) });
    } else {
      dismiss();
      goTo(store, option);
    }
  };
  useCombobox(give, listed ? optionId(place.active) : undefined, {
    show,
    step(by) {
      if (!open) show();
      else if (listed) setPlace({ active: (place.active + by + options.length) % options.length });
    },
    choose() {
      const option = options[place.active];
      if (!open) show();
      else if (option) choose(option);
      else setPlace({ insisted: true });
    },
    shortlist() {
      const option = listed && compares ? options[place.active] : undefined;
      const id = option && shortlistable(option);
      if (id) toggleShortlisted(store, id);
    },
    leave() {
      if (open) dismiss();
      else if (text !== '') empty();
      return open || text !== '';
    },
  });
  return (
    <>
      {text !== '' && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('search.clear')}
          onClick={empty}
        >
          ×
        </button>
      )}
      <div className="search-popup" hidden={!open}>
        {failure ? (
          <Failure failure={failure} onRetry={retry} />
        ) : (
          <Notice found={found} text={text} insisted={place.insisted} />
        )}
        {listed && (
          <>
            <ResultList groups={groups} rest={narrow} active={place.active} onChoose={choose} />
            <p id={KEYS_ID} className="search-keys">
              {t(compares ? 'shortlist.searchKeys' : 'shortlist.searchKeysOnly')}
            </p>
          </>
        )}
        {text !== '' && missing.length > 0 && <MissingTexts docs={missing} onRetry={retry} />}
      </div>
    </>
  );
}
