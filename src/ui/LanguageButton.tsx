import { useTranslation } from 'react-i18next';
import { setIntent } from '../state/store.ts';
import { useAtlas, useAtlasState, useLanguage } from './hooks/atlas.ts';

/** The page in its other language, where the site has one. */
export function LanguageButton() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const language = useLanguage();
  const other = useAtlasState(({ config }) => config.languages.find(each => each !== language));
  if (!other) return null;
  return (
    <button
      type="button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => setIntent(store, { language: other })}
    >
      {t(`language.${other}`)}
    </button>
  );
}
