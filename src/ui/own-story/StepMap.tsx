import { useTranslation } from 'react-i18next';
import { FACETS } from '../../domain/facets.ts';
import { lookAtStep, seenNow, setAsStep } from '../../state/own-story/view.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import { mapSize } from './map-size.ts';
import type { StepPartProps } from './step-change.ts';

interface StepMapProps extends StepPartProps {
  at: number;
  onNews: (news: string) => void;
}

/** What the step sets on the map, in words; the way there, and from there back into the step. */
export function StepMap({ step, at, onChange, onNews }: StepMapProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const told = useAtlasState(state => state.ownStory?.steps[at]);
  const goThere = () => {
    if (!told) return;
    setAsStep(store, told);
    // What the step selects opens its panel: two frames later the page knows what that covers.
    requestAnimationFrame(() => requestAnimationFrame(() => lookAtStep(store, told, mapSize())));
  };
  const replace = () => {
    onChange(seenNow(store, mapSize()));
    onNews(t('own.say.replaced'));
  };
  return (
    <div className="own-map">
      <p>{t('own.shows')}</p>
      <Settings step={step} />
      <p className="own-buttons">
        <button type="button" aria-disabled={!told} onClick={goThere}>
          {t('own.goThere')}
        </button>
        <button type="button" onClick={replace}>
          {t('own.replace')}
        </button>
      </p>
    </div>
  );
}

function Settings({ step: { camera, filter, selected, hidden } }: Pick<StepPartProps, 'step'>) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const optionName = useOptionNames();
  const place = useAtlasState(({ index }) => index?.byId.get(selected ?? ''));
  const join = (names: readonly string[]) => names.join(t('own.comma'));
  const chosen = FACETS.flatMap(facet => filter[facet].map(each => optionName(facet, each)));
  return (
    <ul className="own-settings">
      <li>{t(`own.camera.${typeof camera === 'string' ? camera : 'spot'}`)}</li>
      {chosen.length > 0 && <li>{t('own.filter', { names: join(chosen) })}</li>}
      {selected && <li>{t('own.selected', { name: place ? nameOf(place) : selected })}</li>}
      {hidden.length > 0 && (
        <li>{t('own.hidden', { names: join(hidden.map(each => optionName('layout', each))) })}</li>
      )}
    </ul>
  );
}
