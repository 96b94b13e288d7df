import { useTranslation } from 'react-i18next';
import { THEMES } from '../state/intent.ts';
import { setIntent } from '../state/store.ts';
import { useAtlas, useTheme } from './hooks/atlas.ts';

/** `label`: what is dressed, for whoever does not see where the choice stands. */
export function ThemeChoice({ label }: { label: string }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const theme = useTheme();
  return (
    <label>
      <span className="unseen">{label}</span>
      <select
        value={theme}
        onChange={event => {
          const chosen = THEMES.find(each => each === event.target.value);
          if (chosen) setIntent(store, { theme: chosen });
        }}
      >
        {THEMES.map(each => (
          <option key={each} value={each}>
            {t(`theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
