/** What words about the view need: language, messages, names. */
import { useTranslation } from 'react-i18next';
import { useAtlasState, useLanguage } from '../hooks/atlas.ts';

export function useSpeaker() {
  const { t } = useTranslation();
  const language = useLanguage();
  const index = useAtlasState(state => state.index);
  return { t, language, index };
}
