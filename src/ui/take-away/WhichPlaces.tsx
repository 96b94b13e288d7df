import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY_FILTER } from '../../domain/facets.ts';
import { conditionsOf } from '../../state/conditions.ts';
import { narrowTo } from '../../state/reading-scope.ts';
import { setIntent } from '../../state/store.ts';
import { countTaken, TAKINGS, type Taking } from '../../state/taking.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useHasMode } from '../hooks/site.ts';
import { conditionWords, listNames } from './link-words.ts';
import { useSpeaker } from './use-speaker.ts';

interface WhichPlacesProps {
  taking: Taking;
  onChoose: (taking: Taking) => void;
}

/** Which places the file holds. What holds none can't be chosen and says why. */
export function WhichPlaces({ taking, onChoose }: WhichPlacesProps) {
  const { t } = useTranslation();
  const says = useSays();
  const compares = useHasMode('compare');
  const state = useAtlasState(each => each);
  const box = useRef<HTMLFieldSetElement>(null);
  // The button that was pressed goes: what it made possible takes choice and focus, once it can.
  const settle = (each: Taking) => {
    onChoose(each);
    setTimeout(() => box.current?.querySelector<HTMLElement>(`[value=${each}]`)?.focus());
  };
  return (
    <fieldset ref={box} className="which-places">
      <legend>{t('takeAway.which')}</legend>
      {TAKINGS.filter(each => each !== 'shortlist' || compares).map(each => {
        const count = countTaken(state, each);
        return (
          <div key={each}>
            <label>
              <input
                type="radio"
                name="which-places"
                value={each}
                checked={taking === each}
                disabled={count === 0}
                aria-describedby={`which-${each}`}
                onChange={() => onChoose(each)}
              />
              {t(`takeAway.taking.${each}`)}
              {each !== 'selected' && <small>{t('takeAway.places', { count })}</small>}
            </label>
            <span id={`which-${each}`} className="aside">
              {count === 0 ? t(`takeAway.none.${each}`) : says(each)}
            </span>
            {count === 0 && <WayOn taking={each} onDone={() => settle(each)} />}
          </div>
        );
      })}
    </fieldset>
  );
}

/** What stands behind each choice, by name. */
function useSays(): (taking: Taking) => string {
  const speaker = useSpeaker();
  const state = useAtlasState(each => each);
  const { nameOf } = useNames();
  const named = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const feature = state.index?.byId.get(id);
      return feature ? [nameOf(feature)] : [];
    });
  return taking => {
    switch (taking) {
      case 'filter':
        return conditionsOf(state, speaker.language)
          .map(each => conditionWords(each, speaker))
          .join(speaker.language === 'zh' ? '；' : '; ');
      case 'shortlist':
        return listNames(named(state.intent.compare), speaker);
      case 'selected':
        return named([state.intent.selected ?? '']).join('');
      case 'all':
        return '';
    }
  };
}

/** What can be done about a choice that holds nothing. */
function WayOn({ taking, onDone }: { taking: Taking; onDone: () => void }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const selected = useAtlasState(({ index, intent }) => index?.byId.get(intent.selected ?? ''));
  if (taking === 'filter') {
    return (
      <button
        type="button"
        onClick={() => {
          narrowTo(store, null);
          setIntent(store, { filter: EMPTY_FILTER, q: '', within: null });
          onDone();
        }}
      >
        {t('takeAway.dropFilters')}
      </button>
    );
  }
  if (taking !== 'shortlist' || !selected) return null;
  return (
    <button
      type="button"
      onClick={() => {
        setIntent(store, { compare: [selected.id] });
        onDone();
      }}
    >
      {t('takeAway.shortlistThis', { name: nameOf(selected) })}
    </button>
  );
}
