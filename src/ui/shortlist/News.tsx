import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ShortlistNews, shortlistNews } from '../../state/shortlist.ts';
import { useAtlas, useAtlasState, useLanguage } from '../hooks/atlas.ts';
import { useNameOfId } from './use-places.ts';

/** Tells those who listen instead of look what became of the shortlist, whoever changed it. */
export function News() {
  const { store } = useAtlas();
  const say = useWordsFor();
  const list = useAtlasState(state => state.intent.compare);
  const before = useRef(list);
  const language = useLanguage();
  const [told, setTold] = useState({ words: '', language });
  useEffect(() => {
    const news = shortlistNews(before.current, list, store.getState().shortlist.moved);
    before.current = list;
    if (news) setTold({ words: say(news), language });
  }, [list, store, say, language]);
  return (
    // What was told stays in the language in which it was told.
    <p className="unseen" aria-live="polite" lang={told.language === 'zh' ? 'zh-CN' : 'en'}>
      {told.words}
    </p>
  );
}

function useWordsFor(): (news: ShortlistNews) => string {
  const { t } = useTranslation();
  const nameOf = useNameOfId();
  return news => {
    switch (news.kind) {
      case 'added':
        return t('shortlist.say.added', { name: nameOf(news.id), count: news.count });
      case 'removed':
        return t('shortlist.say.removed', { name: nameOf(news.id), count: news.count });
      case 'moved': {
        const { position, count: total } = news;
        return t('shortlist.say.moved', { name: nameOf(news.id), position, total });
      }
      case 'replaced':
        return t('shortlist.say.replaced', { name: nameOf(news.id), out: nameOf(news.out) });
      case 'cleared':
        return t('shortlist.say.cleared');
      case 'changed':
        return t('shortlist.say.changed', { count: news.count });
    }
  };
}
