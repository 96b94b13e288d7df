import { useTranslation } from 'react-i18next';
import { freshView } from '../../state/fresh-view.ts';
import { encodeUrl } from '../../state/url-codec.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

/** The place that a passage is about without naming it: a link of ours behind its words. */
export function AboutMark({ id }: { id: string }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf, language } = useNames();
  const place = useAtlasState(state => state.index?.byId.get(id));
  if (!place) return null;
  return (
    <small className="about" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <a
        data-place={id}
        title={t('reader.about')}
        href={encodeUrl(freshView(store.getState().intent, { selected: id }))}
      >
        → {nameOf(place)}
      </a>
    </small>
  );
}
