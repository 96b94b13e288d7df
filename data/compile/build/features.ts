/** From hand-edited entries to the compact features that list, filter and map share. */
import { bbox } from '@turf/bbox';
import type { Faceted } from '../../../src/domain/facets.ts';
import type { Bounds, Feature } from '../../../src/domain/model.ts';
import type { Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import { kept } from './kept.ts';
import { searchKey } from './search-key.ts';

const chainBySegment = kept(
  ({ chains }: Project) =>
    new Map(
      chains.value.chains.flatMap(chain =>
        chain.segments.map(segment => [segment.id, chain.id] as const),
      ),
    ),
);

/** Chain and segment ids behind printed words: `IC`, and `IC.ic-fab` for a segment. */
export function chainsOfWords(words: readonly string[], project: Project): string[] {
  const chainOf = chainBySegment(project);
  const ids = words
    .flatMap(word => project.chains.value.words[word] ?? [])
    .flatMap(id => {
      const chain = chainOf.get(id);
      return chain ? [chain, `${chain}.${id}`] : [id];
    });
  return [...new Set(ids)];
}

/** Documents that name the feature, in order of id. */
function docsOf(feature: FeatureSource): string[] {
  return [...new Set(feature.citations.map(citation => citation.doc))].sort();
}

function boundsOf(id: string, project: Project, sketched: ReadonlyMap<string, Bounds>) {
  const extent = project.extents.get(id);
  if (!extent) return sketched.get(id);
  const [west, south, east, north] = bbox(extent.geometry);
  return [west, south, east, north] as [number, number, number, number];
}

/** What filter and legend go by; all of it stands in the entry itself. */
export function facetsOf(value: FeatureSource, project: Project): Faceted {
  return {
    kind: value.kind,
    layout: Object.entries(value.layout).map(([part, basis]) => ({ part, basis })),
    districts: [...value.districts],
    chains: chainsOfWords(value.chains, project),
    docs: docsOf(value),
    grade: value.position?.grade ?? null,
  };
}

export function buildFeatures(project: Project, sketched: ReadonlyMap<string, Bounds>): Feature[] {
  return project.features.map(({ value }) => {
    const bounds = boundsOf(value.id, project, sketched);
    const position = value.position;
    return {
      id: value.id,
      name: value.name,
      en: value.en.name,
      ...(value.en.official ? { enOfficial: value.en.official } : {}),
      aliases: [...value.aliases],
      ...facetsOf(value, project),
      tier: value.tier,
      parent: value.parent ? { ...value.parent } : null,
      ...(position?.at ? { at: [...position.at] as [number, number] } : {}),
      ...(position?.radius ? { radius: position.radius } : {}),
      ...(bounds ? { bounds: [...bounds] as [number, number, number, number] } : {}),
      members: value.members.map(member => member.id),
      related: [...value.related],
      key: searchKey([value.name, ...value.aliases], value.en.name),
    };
  });
}
