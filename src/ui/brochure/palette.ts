/** Paper is white in every theme; who asked for strong contrasts gets them on paper too. */
import type { CSSProperties } from 'react';
import { groupColour, PALETTES, type Palette, partColour } from '../../design/palette.ts';
import type { Subject } from '../../domain/brochure/subject.ts';
import type { Atlas, Feature } from '../../domain/model.ts';
import { chainOfOption } from '../../domain/visibility.ts';
import { useTheme } from '../hooks/atlas.ts';

export function usePaper(): { readonly palette: Palette; readonly style: CSSProperties } {
  const palette = PALETTES[useTheme() === 'contrast' ? 'contrast' : 'light'];
  const tokens = Object.entries(palette.ui).map(([name, colour]) => [`--${name}`, colour]);
  return { palette, style: { ...Object.fromEntries(tokens), '--halo': palette.halo } };
}

/** A chain's places take the colour of its group, as on the map; all others that of their layout. */
export function markColours(
  subject: Subject,
  atlas: Atlas,
  palette: Palette,
): (feature: Feature) => string {
  const chain =
    subject.kind === 'chain' && atlas.chains.find(({ id }) => id === chainOfOption(subject.id));
  return feature =>
    chain ? groupColour(palette, chain.group) : partColour(palette, feature.layout[0]?.part ?? '');
}
