import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { freshView } from '../../state/fresh-view.ts';
import { encodeUrl } from '../../state/url-codec.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

/**
 * The places that a passage is about without a link in its words: links of ours behind them. One
 * arrow for all: a sentence may have four short names.
 */
export function AboutMark({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf, language } = useNames();
  const index = useAtlasState(state => state.index);
  const places = ids.flatMap(id => index?.byId.get(id) ?? []);
  if (places.length === 0) return null;
  return (
    <small className="about" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {places.map((place, at) => (
        <Fragment key={place.id}>
          {at > 0 && '\u00a0· '}
          <a
            data-place={place.id}
            title={t('reader.about')}
            href={encodeUrl(freshView(store.getState().intent, { selected: place.id }))}
          >
            {at === 0 && '→ '}
            {nameOf(place)}
          </a>
        </Fragment>
      ))}
    </small>
  );
}
