/** Ids that the loaded data knows, so that a link's wrong parts can be dropped. */
import type { AtlasIndex } from './atlas-index.ts';
import type { KnownIds } from './url-codec.ts';

export function knownIds({ atlas, byId }: AtlasIndex): KnownIds {
  const sets = {
    chain: new Set(
      atlas.chains.flatMap(chain => [
        chain.id,
        ...chain.segments.map(segment => `${chain.id}.${segment.id}`),
      ]),
    ),
    layout: new Set(atlas.parts.map(part => part.id)),
    district: new Set(atlas.districts.map(district => district.id)),
    kind: new Set(atlas.kinds.map(kind => kind.id)),
    doc: new Set(atlas.documents.map(document => document.id)),
    grade: new Set<string>(['A', 'B', 'C', 'D']),
    part: new Set(atlas.parts.map(part => part.id)),
    hub: new Set(atlas.hubs.map(hub => hub.id)),
    feature: byId,
  };
  return { has: (what, id) => sets[what].has(id) };
}
