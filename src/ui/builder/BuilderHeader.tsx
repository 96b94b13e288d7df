import { useTranslation } from 'react-i18next';
import { useTitle } from '../hooks/site.ts';
import { LanguageButton } from '../LanguageButton.tsx';
import { ThemeChoice } from '../ThemeChoice.tsx';

/** The way back to the atlas; how the builder itself is read. */
export function BuilderHeader() {
  const { t } = useTranslation();
  const title = useTitle();
  return (
    <header className="builder-head">
      <a href="./">‹ {title}</a>
      <div className="settings">
        <LanguageButton />
        <ThemeChoice label={t('builder.pageTheme')} />
      </div>
      <h1>{t('builder.title')}</h1>
      <p>{t('builder.intro')}</p>
    </header>
  );
}
