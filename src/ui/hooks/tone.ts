/** The colour in which a feature stands in list and panel: the same as on the map. */
import { groupColour, PALETTES, partColour } from '../../design/palette.ts';
import type { Feature } from '../../domain/model.ts';
import { chosenChains, groupsOfChains, toneOf } from '../../domain/visibility.ts';
import { useAtlasState, useTheme } from './atlas.ts';

export function useTone(): (feature: Feature) => string {
  const palette = PALETTES[useTheme()];
  const filter = useAtlasState(state => state.intent.filter);
  const atlas = useAtlasState(state => state.index?.atlas);
  const groups = atlas ? groupsOfChains(atlas) : new Map<string, string>();
  const chosen = chosenChains(filter);
  return feature => {
    const tone = toneOf(feature, chosen, groups);
    return tone ? groupColour(palette, tone) : partColour(palette, feature.layout[0]?.part ?? '');
  };
}
