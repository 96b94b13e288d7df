/** What the atlas tells of itself: what it shows, and the place that is selected. */
import type { Feature } from '../domain/model.ts';
import type { AtlasIndex } from '../state/atlas-index.ts';
import type { State } from '../state/store.ts';
import { encodeUrl } from '../state/url-codec.ts';
import type { AtlasState, Named, Place, View } from './contract.ts';

const named = ({ id, name, en }: { id: string; name: string; en: string }): Named => ({
  id,
  name: { zh: name, en },
});

function placeOf(feature: Feature, { atlas }: AtlasIndex): Place {
  const { id, name, en, chains, docs, grade, at } = feature;
  const kind = atlas.kinds.find(each => each.id === feature.kind);
  return {
    ...named({ id, name, en }),
    kind: named(kind ?? { id: feature.kind, name: feature.kind, en: feature.kind }),
    districts: atlas.districts.filter(each => feature.districts.includes(each.id)).map(named),
    chains,
    docs,
    grade,
    at: at ?? null,
  };
}

/** Null for a place that there is not, or while there are no data. */
export function placeById(index: AtlasIndex | null, id: string | null): Place | null {
  const feature = id === null ? undefined : index?.byId.get(id);
  return index && feature ? placeOf(feature, index) : null;
}

/** The version of the address is no part of what is seen. */
function stateOf(query: string): AtlasState {
  const { v: _, ...state } = Object.fromEntries(new URLSearchParams(query));
  return state;
}

export function viewOf({ config, intent, index, result }: State): View {
  const query = encodeUrl(intent, config.start);
  return {
    query,
    state: stateOf(query),
    camera: intent.camera,
    count: result?.total ?? null,
    total: index?.atlas.features.length ?? null,
    selected: placeById(index, intent.selected),
  };
}
