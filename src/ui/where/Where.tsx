import { useTranslation } from 'react-i18next';
import { setIntent, wishCamera } from '../../state/store.ts';
import { measureFrom, takeTool } from '../../state/tools.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { CoordinateField } from './CoordinateField.tsx';
import { OriginSelect } from './OriginSelect.tsx';
import { RadiusChoice } from './RadiusChoice.tsx';
import { useSelectedPoint } from './selected-point.ts';
import '../styles/where.css';

/** What distances start from, how far they may reach, and whether they order the list. */
export default function Where() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const near = useAtlasState(state => state.intent.near);
  return (
    <div className="where">
      <OriginSelect />
      {near && <Reach />}
      <OtherOrigins />
      <CoordinateField
        label={t('where.coordinates')}
        action={t('where.use')}
        onPoint={at => measureFrom(store, { kind: 'point', at })}
      />
    </div>
  );
}

/** A point of the map, or the place whose panel stands open. */
function OtherOrigins() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const picking = useAtlasState(state => state.tool === 'origin');
  const drawn = useAtlasState(state => state.map.state !== 'unavailable');
  const selected = useSelectedPoint();
  if (!drawn && !selected) return null;
  return (
    <p className="where-buttons">
      {drawn && (
        <button
          type="button"
          aria-pressed={picking}
          onClick={() => takeTool(store, picking ? null : 'origin')}
        >
          {t('where.pick')}
        </button>
      )}
      {selected && (
        <button
          type="button"
          onClick={() => measureFrom(store, { kind: 'point', at: selected.at })}
        >
          {t('where.selected', { name: selected.name })}
        </button>
      )}
    </p>
  );
}

function Reach() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const sort = useAtlasState(state => state.intent.sort);
  const drawn = useAtlasState(state => state.map.state !== 'unavailable');
  return (
    <>
      <RadiusChoice />
      <p className="where-buttons">
        <label>
          <input
            type="checkbox"
            checked={sort === 'near'}
            onChange={event => setIntent(store, { sort: event.target.checked ? 'near' : 'layout' })}
          />{' '}
          {t('where.sort')}
        </label>
        {drawn && (
          <button type="button" onClick={() => wishCamera(store, 'origin')}>
            {t('where.show')}
          </button>
        )}
      </p>
    </>
  );
}
