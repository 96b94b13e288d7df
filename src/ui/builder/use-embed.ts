/** What is chosen as code understands it: the view, the addresses, the name of the frame. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { viewRound } from '../../domain/embed/view-round.ts';
import type { Feature } from '../../domain/model.ts';
import { type EmbedChoice, intentOf } from '../../state/embed/choice.ts';
import { addressesBeside, type Embed } from '../../state/embed/code.ts';
import { heightOfFrame } from '../../state/embed/size.ts';
import type { Camera } from '../../state/intent.ts';
import { knownIds } from '../../state/known-ids.ts';
import type { State } from '../../state/store.ts';
import { decodeUrl, encodeUrl } from '../../state/url-codec.ts';
import { useAtlasState, useLanguage } from '../hooks/atlas.ts';

/** CSS pixels that a column of text usually has. */
const USUAL_WIDTH = 800;

function chosenFeatures({ index, result }: Pick<State, 'index' | 'result'>): Feature[] {
  return index && result ? index.atlas.features.filter((_, at) => result.passes[at] === 1) : [];
}

function cameraRound(features: readonly Feature[], { size }: EmbedChoice): Camera | null {
  const width = size.width === 'full' ? USUAL_WIDTH : size.width;
  const view = viewRound(features, { width, height: heightOfFrame(size) });
  return view && { ...view, bearing: 0, pitch: 0 };
}

export function useEmbed(choice: EmbedChoice): Embed {
  const { t } = useTranslation();
  const page = useLanguage();
  const title = useAtlasState(({ config }) => config.title);
  const start = useAtlasState(({ config }) => config.start);
  const index = useAtlasState(state => state.index);
  const result = useAtlasState(state => state.result);
  const features = useMemo(() => chosenFeatures({ index, result }), [index, result]);
  const asked = encodeUrl(intentOf(choice, cameraRound(features, choice)));
  return {
    addresses: addressesBeside(window.location.href),
    // Through the address: what the data don't know drops out.
    intent: decodeUrl(asked, index ? knownIds(index) : undefined),
    start,
    size: choice.size,
    title: title?.[choice.language ?? page] ?? t(`builder.frameTitle.${choice.language ?? page}`),
  };
}
