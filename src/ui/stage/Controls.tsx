import { useTranslation } from 'react-i18next';
import { wishCamera } from '../../state/store.ts';
import { useAtlas } from '../hooks/atlas.ts';

const BUTTONS = [
  { to: 'closer', label: 'map.closer', path: 'M8 3v10M3 8h10' },
  { to: 'farther', label: 'map.farther', path: 'M3 8h10' },
  { to: 'home', label: 'map.home', path: 'M2.5 8 8 3l5.5 5M4.5 7v6h7V7' },
] as const;

/** Zoom and the way back to the whole city. */
export function Controls() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  return (
    <div className="controls">
      {BUTTONS.map(({ to, label, path }) => (
        <button
          key={to}
          type="button"
          className="icon-button"
          aria-label={t(label)}
          title={t(label)}
          onClick={() => wishCamera(store, to)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      ))}
    </div>
  );
}
