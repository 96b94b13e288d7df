import { useTranslation } from 'react-i18next';
import { THEMES } from '../../state/intent.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useTheme } from '../hooks/atlas.ts';
import { useTitle } from '../hooks/site.ts';
import { LanguageButton } from '../LanguageButton.tsx';

/** The way back to the atlas; how the builder itself is read. */
export function BuilderHeader() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const theme = useTheme();
  const title = useTitle();
  return (
    <header className="builder-head">
      <a href="./">‹ {title}</a>
      <div className="settings">
        <LanguageButton />
        <label>
          <span className="unseen">{t('builder.pageTheme')}</span>
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
      </div>
      <h1>{t('builder.title')}</h1>
      <p>{t('builder.intro')}</p>
    </header>
  );
}
