import { useTranslation } from 'react-i18next';
import { APPEARANCES } from '../state/intent.ts';
import { setIntent } from '../state/store.ts';
import { useAppearance, useAtlas } from './hooks/atlas.ts';

/** `label`: what is dressed, for whoever does not see where the choice stands. */
export function ThemeChoice({ label }: { label: string }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const appearance = useAppearance();
  return (
    <label>
      <span className="unseen">{label}</span>
      <select
        value={appearance}
        onChange={event => {
          const chosen = APPEARANCES.find(each => each === event.target.value);
          if (chosen) setIntent(store, { theme: chosen });
        }}
      >
        {APPEARANCES.map(each => (
          <option key={each} value={each}>
            {t(`theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
