/** From a foreign style to what may stand below ours: only what is sound, under ids of its own. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { type BasePart, FOREIGN } from './loaded.ts';

const FAULTY_LAYER = /^layers\[(\d+)\]/u;
const FAULTY_SOURCE = /^sources\.([^.:]+)/u;

/** The map itself doesn't look: a layer that is wrong would stop its drawing, ours as well. */
function faultsOf(style: StyleSpecification) {
  const faults = validateStyleMin(style).map(({ message }) => message);
  return {
    layers: new Set(faults.flatMap(each => Number(FAULTY_LAYER.exec(each)?.[1] ?? -1))),
    sources: new Set(faults.flatMap(each => FAULTY_SOURCE.exec(each)?.[1] ?? [])),
  };
}

function renamed(layer: LayerSpecification): LayerSpecification {
  const named = { ...layer, id: FOREIGN + layer.id };
  if ('source' in layer && typeof layer.source === 'string') {
    return { ...named, source: FOREIGN + layer.source } as LayerSpecification;
  }
  return named;
}

/** Layers with a fault, or of a source that isn't there, are left out. */
export function foreignLayers(style: StyleSpecification): BasePart {
  const faults = faultsOf(style);
  const sources = Object.entries(style.sources).filter(([id]) => !faults.sources.has(id));
  const known = new Set(sources.map(([id]) => id));
  const sound = style.layers.filter(
    (layer, at) =>
      !faults.layers.has(at) &&
      (layer.type === 'background' || ('source' in layer && known.has(String(layer.source)))),
  );
  return {
    sources: Object.fromEntries(sources.map(([id, source]) => [FOREIGN + id, source])),
    layers: sound.map(renamed),
  };
}
