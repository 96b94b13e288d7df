/** The page's language, title and colours follow the store; CSS takes its colours from here. */
import { useEffect } from 'react';
import { PALETTES } from '../../design/palette.ts';
import { typeScaleOf } from '../../state/store.ts';
import { markRoot } from '../mark-root.ts';
import { changeLanguage } from '../messages/i18n.ts';
import { useAtlasState, useLanguage, useTheme } from './atlas.ts';
import { useTitle } from './site.ts';

export function usePageTokens(): void {
  const title = useTitle();
  const language = useLanguage();
  const brand = useAtlasState(({ config }) => config.colours);
  const theme = useTheme();
  const typeScale = useAtlasState(typeScaleOf);
  useEffect(() => {
    void changeLanguage(language);
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = title;
  }, [language, title]);
  useEffect(() => markRoot(theme, typeScale), [theme, typeScale]);
  useEffect(() => {
    const root = document.documentElement;
    root.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
    for (const [name, colour] of Object.entries({ ...PALETTES[theme].ui, ...brand[theme] })) {
      root.style.setProperty(`--${name}`, colour);
    }
    root.style.setProperty('--halo', PALETTES[theme].halo);
  }, [theme, brand]);
}
