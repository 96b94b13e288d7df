import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feature } from '../../domain/model.ts';
import { BoxOption, BoxOptions } from '../common/BoxOptions.tsx';
import { useAtlasState } from '../hooks/atlas.ts';
import { isComposing } from '../hooks/composing.ts';
import { useNames } from '../hooks/names.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import { findPlaces } from './find-places.ts';

/** A box that offers places while one types: up and down move, Enter takes, Escape closes. */
export function PlaceBox({ onChoose }: { onChoose: (place: Feature) => void }) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const names = useOptionNames();
  const id = useId();
  const features = useAtlasState(({ index }) => index?.atlas.features);
  const [text, setText] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const options = at === null ? [] : findPlaces(features ?? [], text);
  const choose = (place: Feature) => {
    setText(nameOf(place));
    setAt(null);
    onChoose(place);
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const active = options[at ?? 0];
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setAt(at === null ? 0 : (at + by + options.length) % Math.max(1, options.length));
    else if (event.key === 'Enter' && active) choose(active);
    else if (event.key === 'Escape' && at !== null) setAt(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className="place-box">
      <label htmlFor={id}>{t('builder.place')}</label>
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length > 0 ? `${id}-${at}` : undefined}
        placeholder={t('builder.placeHint')}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setAt(0);
        }}
        onClick={() => setAt(at ?? 0)}
        onBlur={() => setAt(null)}
        onKeyDown={press}
      />
      <BoxOptions id={`${id}-list`} aria-label={t('builder.places')} hidden={options.length === 0}>
        {options.map((place, number) => (
          <BoxOption
            key={place.id}
            id={`${id}-${number}`}
            active={number === at}
            onClick={() => choose(place)}
          >
            {nameOf(place)}{' '}
            <small>
              {[
                names('kind', place.kind),
                ...place.districts.map(each => names('district', each)),
              ].join(' · ')}
            </small>
          </BoxOption>
        ))}
      </BoxOptions>
      {at !== null && options.length === 0 && <p className="trouble">{t('builder.noSuchPlace')}</p>}
    </div>
  );
}
