import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation, Feature } from '../../domain/model.ts';
import { keyPassage } from '../../domain/passage-order.ts';
import { fullAtlasAddress } from '../../state/full-atlas.ts';
import { loadDetails } from '../../state/sources.ts';
import { selectFeature } from '../../state/store.ts';
import { PANEL_HEADING_ID, takeFocusWish } from '../actions.ts';
import { DocumentStatus } from '../common/DocumentStatus.tsx';
import { KindMark } from '../common/KindMark.tsx';
import { MarkedText } from '../common/MarkedText.tsx';
import { Failure } from '../failure/Failure.tsx';
import { useArrival } from '../hooks/arrival.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';

/** A place where the host shows no panel: its name, the sentence that put it on the map, the way on. */
export default function PlaceCard({ feature }: { feature: Feature }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const names = useOptionNames();
  const tone = useTone();
  const address = useAtlasState(state => fullAtlasAddress(state, window.location.href));
  useArrival(feature.id, () => {
    if (takeFocusWish()) document.getElementById(PANEL_HEADING_ID)?.focus();
  });
  return (
    <article className="place-card" aria-label={t('panel.label', { name: nameOf(feature) })}>
      <button
        type="button"
        className="icon-button panel-close"
        aria-label={t('panel.close')}
        onClick={() => selectFeature(store, null)}
      >
        ×
      </button>
      <h2 id={PANEL_HEADING_ID} tabIndex={-1}>
        <KindMark kind={feature.kind} colour={tone(feature)} />
        {nameOf(feature)}
      </h2>
      <p className="aside">
        {[names('kind', feature.kind), ...feature.districts.map(id => names('district', id))].join(
          ' · ',
        )}
      </p>
      <Sentence feature={feature} />
      <a href={address} target="_blank" rel="noopener">
        {t('embed.inFull')} <span aria-hidden="true">↗</span>
      </a>
    </article>
  );
}

/** The passage that stands for the place, and who says it. */
function Sentence({ feature }: { feature: Feature }) {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const detail = useAtlasState(state => state.details?.features[feature.id]);
  const failure = useAtlasState(state => state.detailsFailure);
  const documents = useAtlasState(state => state.index?.atlas.documents) ?? [];
  useEffect(() => {
    void loadDetails(store, files);
  }, [store, files]);
  if (failure) {
    return <Failure failure={failure} onRetry={() => void loadDetails(store, files)} />;
  }
  const passage = detail && keyPassage(detail.citations, documents);
  return passage ? <Quote passage={passage} /> : <p role="status">{t('embed.noSentence')}</p>;
}

function Quote({ passage: { doc, quote, names, section } }: { passage: Citation }) {
  const { say } = useNames();
  const document = useAtlasState(state =>
    state.index?.atlas.documents.find(({ id }) => id === doc),
  );
  const heading = section.at(-1);
  return (
    <figure>
      <blockquote lang="zh-CN">
        <MarkedText text={quote} spans={names} />
      </blockquote>
      <figcaption>
        {document && (
          <cite>
            {say(document.short)} ({document.year})
          </cite>
        )}
        {heading && <span>{say(heading)}</span>}
        <DocumentStatus doc={doc} />
      </figcaption>
    </figure>
  );
}
