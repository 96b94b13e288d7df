import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasState } from './hooks/atlas.ts';
import { useAfterMap } from './hooks/map-first.ts';
import { useTitle } from './hooks/site.ts';
import { LanguageButton } from './LanguageButton.tsx';
import { lazyView } from './lazy-view.ts';
import { ModeTabs } from './ModeTabs.tsx';
import { TakeAwayButton } from './TakeAwayButton.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

const Logo = lazyView('shell', () => import('./logo/Logo.tsx'));
const SearchBox = lazyView('search', () => import('./search/SearchBox.tsx'));

/** Title, language, theme, search, views. */
export function Header() {
  const { t } = useTranslation();
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
        <ThemeChoice label={t('theme.label')} />
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
