import { useTranslation } from 'react-i18next';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { PlaceBox } from './PlaceBox.tsx';
import type { Choosing } from './use-choice.ts';

/** The one place that stands open. */
export function PlaceChoice({ choice, change }: Choosing) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const place = useAtlasState(({ index }) => choice.place && index?.byId.get(choice.place));
  return (
    <div className="place-choice">
      <PlaceBox onChoose={({ id }) => change({ place: id })} />
      <p role="status">
        {place ? t('builder.placeIs', { name: nameOf(place) }) : t('builder.noPlace')}
      </p>
      {place && place.grade === 'D' && <p className="trouble">{t('builder.placeUnplaced')}</p>}
    </div>
  );
}
