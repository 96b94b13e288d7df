import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/model.ts';
import { LIMITS } from '../../domain/story/own/file.ts';
import { editOwn } from '../../state/own-story/work.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { useOwn } from './use-own.ts';
import { WordFields } from './WordFields.tsx';

/** What the story is called. */
export function TitleFields() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { title } = useOwn().draft;
  const change = (language: Language, words: string) =>
    editOwn(
      store,
      draft => ({ ...draft, title: { ...draft.title, [language]: words } }),
      `title.${language}`,
    );
  return (
    <div className="own-fields">
      <WordFields of="title" words={title} most={LIMITS.title} onChange={change} />
      <p className="aside">{t('own.oneIsEnough')}</p>
    </div>
  );
}
