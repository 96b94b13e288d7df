/** Parts of the layout as map features: the axis with its tip, and the belts. */
import { bbox } from '@turf/bbox';
import { bearing } from '@turf/bearing';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Bounds, Position } from '../../../src/domain/model.ts';
import type { Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import { axisLine, beltRibbon, beltSpine } from './sketch.ts';

export interface LayoutSketch {
  readonly collection: FeatureCollection;
  /** Box around each part that is drawn from members. */
  readonly bounds: ReadonlyMap<string, Bounds>;
}

interface Drawn {
  readonly part: string;
  readonly role: 'axis' | 'ribbon' | 'spine' | 'axis-end';
  /** Degrees clockwise from north in which the axis ends. */
  readonly heading?: number;
  readonly geometry: Geometry;
}

function placedMembers(group: FeatureSource, places: ReadonlyMap<string, Position>): Position[] {
  const placed = group.members.flatMap(({ id }) => {
    const at = places.get(id);
    return at ? [at] : [];
  });
  // The axis has a direction: from west to east, whatever order its sentence names them in.
  return group.kind === 'axis' ? placed.sort((a, b) => a[0] - b[0]) : placed;
}

function draw(group: FeatureSource, members: readonly Position[]): Drawn[] {
  if (group.kind === 'axis') {
    const line = axisLine(members);
    const [before, end] = line.coordinates.slice(-2);
    if (!before || !end) return [];
    const tip: Geometry = { type: 'Point', coordinates: end };
    return [
      { part: group.id, role: 'axis', geometry: line },
      {
        part: group.id,
        role: 'axis-end',
        geometry: tip,
        heading: Math.round(bearing(before, end)),
      },
    ];
  }
  if (group.kind !== 'belt') return [];
  const spine = beltSpine(members);
  return [
    { part: group.id, role: 'ribbon', geometry: beltRibbon(spine, members) },
    { part: group.id, role: 'spine', geometry: spine },
  ];
}

export function sketchLayout(project: Project): LayoutSketch {
  const places = new Map<string, Position>();
  for (const { value } of project.features) {
    if (value.position?.at) places.set(value.id, value.position.at);
  }
  const bounds = new Map<string, Bounds>();
  const features = project.features.flatMap(({ value }) => {
    if (value.members.length === 0) return [];
    const members = placedMembers(value, places);
    if (members.length < 2) return [];
    const box = bbox({ type: 'MultiPoint', coordinates: members.map(at => [...at]) });
    bounds.set(value.id, [box[0], box[1], box[2], box[3]]);
    const short = project.vocabulary.value.parts.find(({ id }) => id === value.id);
    const names = { name: value.name, en: value.en.name, short: short?.name, shortEn: short?.en };
    return draw(value, members).map(({ part, role, geometry, heading }) => ({
      type: 'Feature' as const,
      properties: {
        id: part,
        role,
        // 示意: whoever takes this layer elsewhere takes the warning along.
        schematic: true,
        ...names,
        ...(heading === undefined ? {} : { heading }),
      },
      geometry,
    }));
  });
  return { collection: { type: 'FeatureCollection', features }, bounds };
}
