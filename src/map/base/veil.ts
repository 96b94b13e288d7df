/** A thin sheet between a foreign base and what is ours, so that ours stands out in every theme. */
import type { LayerSpecification } from 'maplibre-gl';
import { PALETTES } from '../../design/palette.ts';
import { type BaseLook, FOREIGN } from './loaded.ts';

/** Foreign maps are light as a rule: a dark page dims them. */
const OPACITY = { light: 0.3, dark: 0.62, contrast: 0.5 } as const;

export const veil = ({ theme }: BaseLook): LayerSpecification => ({
  id: `${FOREIGN}veil`,
  type: 'background',
  paint: {
    'background-color': PALETTES[theme].beyond,
    'background-opacity': OPACITY[theme],
  },
});
