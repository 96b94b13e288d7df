/** Parts of the layout as map features: the axis, the belts, and rings round the nodes. */
import { bbox } from '@turf/bbox';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Bounds, Position } from '../../../src/domain/model.ts';
import type { Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import { axisLine, beltRibbon, beltSpine } from './sketch.ts';

/** 虹桥 → 张江 → 临港: the direction in which the axis is drawn (cartography: west to east). */
const AXIS_ORDER = ['hongqiao', 'zhangjiang', 'lingang'];

export interface LayoutSketch {
  readonly collection: FeatureCollection;
  /** Box around each part that is drawn from members. */
  readonly bounds: ReadonlyMap<string, Bounds>;
}

interface Drawn {
  readonly part: string;
  readonly role: 'axis' | 'ribbon' | 'spine';
  readonly geometry: Geometry;
}

function placedMembers(group: FeatureSource, places: ReadonlyMap<string, Position>): Position[] {
  const ids =
    group.kind === 'axis'
      ? [...group.members].sort((a, b) => AXIS_ORDER.indexOf(a.id) - AXIS_ORDER.indexOf(b.id))
      : group.members;
  return ids.flatMap(({ id }) => {
    const at = places.get(id);
    return at ? [at] : [];
  });
}

function draw(group: FeatureSource, members: readonly Position[]): Drawn[] {
  if (group.kind === 'axis') {
    return [{ part: group.id, role: 'axis', geometry: axisLine(members) }];
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
    return draw(value, members).map(({ part, role, geometry }) => ({
      type: 'Feature' as const,
      properties: { id: part, role, name: value.name, en: value.en.name },
      geometry,
    }));
  });
  return { collection: { type: 'FeatureCollection', features }, bounds };
}
