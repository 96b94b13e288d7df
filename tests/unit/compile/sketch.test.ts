/** The axis and the belts are drawings, and must look like ones: smooth, stable, near their members. */
import { bearing } from '@turf/bearing';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature as asFeature, point } from '@turf/helpers';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { axisLine, beltRibbon, beltSpine } from '../../../data/compile/build/sketch.ts';
import { copyFixture } from './support/fixture.ts';
import { compileRealProject, layerOf, readRealProject } from './support/real-project.ts';

const layout = layerOf(compileRealProject(), 'layout.geojson').features;
const project = readRealProject();
const positions = new Map(project.features.map(({ value }) => [value.id, value.position?.at]));

const partOf = (id: string, role: string) =>
  layout.find(({ properties }) => properties?.id === id && properties.role === role);

function membersOf(id: string): Position[] {
  const group = project.features.find(({ value }) => value.id === id)?.value;
  return (group?.members ?? []).flatMap(member => {
    const at = positions.get(member.id);
    return at ? [[...at]] : [];
  });
}

/** The sharpest turn between two neighbouring segments, in degrees. */
function sharpestTurn({ coordinates }: LineString): number {
  const bearings = coordinates.slice(1).map((to, at) => bearing(coordinates[at] ?? to, to));
  const turns = bearings.slice(1).map((next, at) => {
    const turn = Math.abs(next - (bearings[at] ?? next)) % 360;
    return Math.min(turn, 360 - turn);
  });
  return Math.max(...turns);
}

const BELTS = ['belt-yanjiang', 'belt-yanwan', 'belt-huxi'];

describe('the axis', () => {
  const axis = partOf('axis', 'axis')?.geometry as LineString;

  it('runs from west to east through its three anchors, smoothly', () => {
    const anchors = membersOf('axis');
    expect(anchors).toHaveLength(3);
    for (const anchor of anchors) {
      const { properties } = nearestPointOnLine(axis, anchor, { units: 'kilometers' });
      expect(properties.dist).toBeLessThan(0.5);
    }
    const [first, last] = [axis.coordinates[0], axis.coordinates.at(-1)];
    expect(first?.[0]).toBeLessThan(last?.[0] ?? 0);
    expect(sharpestTurn(axis)).toBeLessThan(40);
  });

  it('ends in a tip that points where the line goes', () => {
    const tip = partOf('axis', 'axis-end');
    expect(tip?.geometry).toMatchObject({ type: 'Point', coordinates: axis.coordinates.at(-1) });
    expect(tip?.properties?.heading).toBeGreaterThan(90);
    expect(tip?.properties?.heading).toBeLessThan(180);
  });
});

describe.each(BELTS)('%s', id => {
  const spine = partOf(id, 'spine')?.geometry as LineString;
  const ribbon = partOf(id, 'ribbon')?.geometry as Polygon | MultiPolygon;

  it('has a smooth spine', () => {
    expect(sharpestTurn(spine)).toBeLessThan(40);
  });

  it('is one closed ribbon that holds every member', () => {
    expect(ribbon.type).toBe('Polygon');
    for (const ring of ribbon.coordinates as Position[][]) expect(ring[0]).toEqual(ring.at(-1));
    for (const member of membersOf(id)) {
      expect(booleanPointInPolygon(point(member), asFeature(ribbon)), String(member)).toBe(true);
    }
  });
});

describe('every drawn part', () => {
  it('says that it is schematic', () => {
    expect(layout.length).toBeGreaterThan(0);
    for (const { properties } of layout) expect(properties?.schematic).toBe(true);
  });

  it('comes out the same from the same members, whatever their order', { timeout: 30_000 }, () => {
    const members = membersOf('belt-yanwan').map(([x = 0, y = 0]) => [x, y] as const);
    const spine = beltSpine(members);
    expect(beltSpine([...members].reverse())).toEqual(spine);
    expect(beltRibbon(spine, members)).toEqual(partOf('belt-yanwan', 'ribbon')?.geometry);
    expect(axisLine(members)).toEqual(axisLine(members));
  });
});

describe('compiling', () => {
  it('gives the same bytes each time', () => {
    const copy = copyFixture();
    expect([...copy.compile().files]).toEqual([...copy.compile().files]);
    copy.dispose();
  });
});
