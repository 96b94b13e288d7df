import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { THEMES } from '../state/intent.ts';
import { setIntent } from '../state/store.ts';
import { useAtlas, useAtlasState, useTheme } from './hooks/atlas.ts';
import { useAfterMap } from './hooks/map-first.ts';
import { useTitle } from './hooks/site.ts';
import { LanguageButton } from './LanguageButton.tsx';
import { lazyView } from './lazy-view.ts';
import { ModeTabs } from './ModeTabs.tsx';
import { TakeAwayButton } from './TakeAwayButton.tsx';

const Logo = lazyView('shell', () => import('./logo/Logo.tsx'));
const SearchBox = lazyView('search', () => import('./search/SearchBox.tsx'));

/** Title, language, theme, search, views. */
export function Header() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const theme = useTheme();
  const turn = useAfterMap();
  const logo = useAtlasState(({ config }) => config.logo);
  return (
    <header className="masthead">
      {logo && (
        <Suspense>
          <Logo logo={logo} />
        </Suspense>
      )}
      <h1>{useTitle()}</h1>
      <div className="settings">
        <LanguageButton />
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
