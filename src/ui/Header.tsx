import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { THEMES } from '../state/intent.ts';
import { setIntent } from '../state/store.ts';
import { useAtlas, useAtlasState, useLanguage, useTheme } from './hooks/atlas.ts';
import { useAfterMap } from './hooks/map-first.ts';
import { useTitle } from './hooks/site.ts';
import { lazyView } from './lazy-view.ts';
import { ModeTabs } from './ModeTabs.tsx';
import { TakeAwayButton } from './TakeAwayButton.tsx';

const Logo = lazyView('shell', () => import('./logo/Logo.tsx'));
const SearchBox = lazyView('search', () => import('./search/SearchBox.tsx'));

/** Title, language, theme, search, views. */
export function Header() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const language = useLanguage();
  const theme = useTheme();
  const turn = useAfterMap();
  const { languages, logo } = useAtlasState(({ config }) => config);
  const other = languages.find(each => each !== language);
  return (
    <header className="masthead">
      {logo && (
        <Suspense>
          <Logo logo={logo} />
        </Suspense>
      )}
      <h1>{useTitle()}</h1>
      <div className="settings">
        {other && (
          <button
            type="button"
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            onClick={() => setIntent(store, { language: other })}
          >
            {t(`language.${other}`)}
          </button>
        )}
        <label>
          <span className="unseen">{t('theme.label')}</span>
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
        <TakeAwayButton />
      </div>
      <p>{t('subtitle')}</p>
      {turn ? (
        <Suspense fallback={<div className="search" />}>
          <SearchBox />
        </Suspense>
      ) : (
        <div className="search" />
      )}
      <ModeTabs />
    </header>
  );
}
