import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { wishCamera } from '../../state/store.ts';
import { placePoint, setMeasuring, takeTool } from '../../state/tools.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { CoordinateField } from './CoordinateField.tsx';
import { MeasuredPoints } from './MeasuredPoints.tsx';
import { useMeasured } from './measured.ts';
import { useSelectedPoint } from './selected-point.ts';
import { useFocusReturn } from './tool-focus.ts';

/** Length and area of what is pointed out on the map, point by point. */
export default function MeasureBar() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { shape, points } = useAtlasState(state => state.measuring);
  const bar = useRef<HTMLElement>(null);
  useFocusReturn(bar, '.ruler:not(.add-view)');
  const none = points.length === 0;
  return (
    <section ref={bar} className="tool-bar" aria-label={t('measuring.label')}>
      <div className="tool-head">
        <fieldset className="shapes">
          <legend className="unseen">{t('measuring.shape')}</legend>
          {(['length', 'area'] as const).map(each => (
            <label key={each} className="radius-choice">
              <input
                type="radio"
                name="measured-shape"
                checked={shape === each}
                onChange={() => setMeasuring(store, { shape: each })}
              />
              <span>{t(`measuring.${each}`)}</span>
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="icon-button"
          aria-label={t('measuring.close')}
          title={t('measuring.close')}
          onClick={() => takeTool(store, null)}
        >
          ×
        </button>
      </div>
      <Result />
      <p className="where-buttons">
        <button type="button" onClick={() => wishCamera(store, 'point')}>
          {t('measuring.middle')}
        </button>
        <button
          type="button"
          aria-disabled={none}
          onClick={() => setMeasuring(store, { points: points.slice(0, -1) })}
        >
          {t('measuring.undo')}
        </button>
        <button
          type="button"
          aria-disabled={none}
          onClick={() => setMeasuring(store, { points: [] })}
        >
          {t('measuring.clear')}
        </button>
      </p>
      <MorePoints />
    </section>
  );
}

function Result() {
  const { t } = useTranslation();
  const words = useMeasured();
  const count = useAtlasState(state => state.measuring.points.length);
  return (
    <div className="measured" role="status">
      {count === 0 ? (
        <p className="aside">
          {t('measuring.start')} <span className="keys">{t('measuring.startKeys')}</span>
        </p>
      ) : (
        <p>
          <strong>{words}</strong> <small>{t('measuring.points', { count })}</small>
        </p>
      )}
    </div>
  );
}

/** Points that are typed or known, and all of them in order. */
function MorePoints() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const selected = useSelectedPoint();
  return (
    <details>
      <summary>{t('measuring.by')}</summary>
      <CoordinateField
        label={t('measuring.coordinates')}
        action={t('measuring.add')}
        onPoint={at => placePoint(store, at)}
        forMany
      />
      {selected && (
        <button type="button" onClick={() => placePoint(store, selected.at)}>
          {t('measuring.place', { name: selected.name })}
        </button>
      )}
      <MeasuredPoints />
    </details>
  );
}
