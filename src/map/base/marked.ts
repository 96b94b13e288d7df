/** The sources of a base with the mark of the map that asks for their tiles. */
import type { SourceSpecification } from 'maplibre-gl';
import type { BasePart } from './loaded.ts';

function markedSource(source: SourceSpecification, mark: string): SourceSpecification {
  if ('tiles' in source && source.tiles) {
    return { ...source, tiles: source.tiles.map(each => each + mark) };
  }
  if (source.type === 'geojson' && typeof source.data === 'string') {
    return { ...source, data: source.data + mark };
  }
  return source;
}

export const marked = (part: BasePart, mark: string): BasePart => ({
  ...part,
  sources: Object.fromEntries(
    Object.entries(part.sources).map(([id, source]) => [id, markedSource(source, mark)]),
  ),
});
