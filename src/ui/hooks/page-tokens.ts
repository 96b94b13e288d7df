/** The page's language, title and colours follow the store; CSS takes its colours from here. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PALETTES } from '../../design/palette.ts';
import { changeLanguage } from '../messages/i18n.ts';
import { useLanguage, useTheme } from './atlas.ts';

export function usePageTokens(): void {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const theme = useTheme();
  useEffect(() => {
    void changeLanguage(language);
  }, [language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title follows the language as loaded
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = t('title');
  }, [language, t, i18n.language]);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
    for (const [name, colour] of Object.entries(PALETTES[theme].ui)) {
      root.style.setProperty(`--${name}`, colour);
    }
    root.style.setProperty('--halo', PALETTES[theme].halo);
  }, [theme]);
}
