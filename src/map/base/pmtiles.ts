/** A PMTiles archive with Protomaps' layers, in Protomaps' looks. */
import { layers, namedFlavor } from '@protomaps/basemaps';
import type { LayerSpecification } from 'maplibre-gl';
import type { PmtilesBase } from '../../domain/config/model.ts';
import { archiveSource } from './archive.ts';
import { type BaseLook, FOREIGN, type LoadedBase } from './loaded.ts';
import { fullAddress } from './request.ts';

const SOURCE = `${FOREIGN}pmtiles`;

/** Their icons come from a sprite on another server; without it only words are left. */
function withoutIcons(layer: LayerSpecification): LayerSpecification[] {
  if (layer.type !== 'symbol' || !layer.layout?.['icon-image']) return [layer];
  const layout = Object.entries(layer.layout).filter(([name]) => !name.startsWith('icon-'));
  return layer.layout['text-field'] && layer.id !== 'roads_shields'
    ? [{ ...layer, layout: Object.fromEntries(layout) }]
    : [];
}

const flavourFor = ({ theme }: BaseLook) => (theme === 'dark' ? 'dark' : 'light');

function vectorLayers({ flavour }: PmtilesBase, look: BaseLook) {
  const { language } = look;
  const looks = namedFlavor(flavour ?? flavourFor(look));
  const all = layers(SOURCE, looks, {
    lang: language === 'zh' ? 'zh-Hans' : 'en',
  }) as LayerSpecification[];
  return all.flatMap(withoutIcons).map(layer => ({ ...layer, id: FOREIGN + layer.id }));
}

/** @throws NoBase */
export async function pmtiles(base: PmtilesBase): Promise<LoadedBase> {
  const { source, attribution, coarsest } = await archiveSource(fullAddress(base.url));
  const picture: LayerSpecification = { id: SOURCE, type: 'raster', source: SOURCE };
  return {
    attribution,
    coarsest,
    part: look => ({
      sources: { [SOURCE]: source },
      ...(source.type === 'vector'
        ? { layers: vectorLayers(base, look), unveiled: !base.flavour }
        : { layers: [picture] }),
    }),
  };
}
