/**
 * The axis and the belts, drawn from their members because the documents' own drawing is lost.
 * Everything made here is 示意 (schematic): smooth, deterministic, no official line.
 *
 * The belts run round the city, so each is a curve of distance against bearing, seen from the
 * centre: a Gaussian-weighted mean of its members' distances (Nadaraya–Watson regression). The curve
 * can't fold back on itself whatever the members are.
 */
import { bearing } from '@turf/bearing';
import { bezierSpline } from '@turf/bezier-spline';
import { buffer } from '@turf/buffer';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import { lineString, multiLineString } from '@turf/helpers';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import { simplify } from '@turf/simplify';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../../src/domain/model.ts';

/** People's Square, from which the city's distances are told. */
const CENTRE: Position = [121.4692, 31.2323];
/** Width of the weighting kernel, degrees of bearing. */
const KERNEL_DEGREES = 14;
/** How far a belt runs past its outermost members, degrees of bearing. */
const OVERRUN_DEGREES = 5;
const STEP_DEGREES = 3;
/** Half the width of the strips that make a ribbon, km. */
const HALF_WIDTH_KM = 2.6;
/** A member nearer than this to the spine lies inside the strip anyway. */
const SHORTEST_BRANCH_KM = 1;
/** Radius with which bays of a ribbon are filled, km. */
const CLOSING_KM = 6;
/** Radius with which its corners are rounded, km; less than half its width, or it would vanish. */
const OPENING_KM = 2.3;
/** Simplification in degrees (about 60 m), far below what the sketch claims. */
const TOLERANCE_DEGREES = 0.0006;

/** The same between two steps (about 40 m): shrinking an outline of many points takes seconds. */
const BETWEEN_DEGREES = 0.0006;

/** Segments of a quarter circle: rounder than the simplification lets through. */
const STEPS = 8;

type Area = Feature<Polygon | MultiPolygon>;

/** The shape grown by so many km (shrunk when negative); nothing when it vanishes. */
function grow(shape: Feature<MultiLineString> | Area, km: number): Area[] {
  const grown = buffer(shape, km, { units: 'kilometers', steps: STEPS });
  return grown ? [simplify(grown, { tolerance: BETWEEN_DEGREES })] : [];
}

const round = (value: number) => Math.round(value * 1e5) / 1e5;

function roundAll<T>(coordinates: T): T {
  if (typeof coordinates === 'number') return round(coordinates) as T;
  return (coordinates as unknown[]).map(roundAll) as T;
}

interface Polar {
  readonly bearing: number;
  readonly km: number;
}

function toPolar(at: Position): Polar {
  return { bearing: bearing([...CENTRE], [...at]), km: distance([...CENTRE], [...at]) };
}

/** Bearings made continuous across north/south by cutting the circle at its widest gap. */
function unwrap(members: readonly Polar[]): Polar[] {
  const sorted = [...members].sort((a, b) => a.bearing - b.bearing);
  const gapAfter = sorted.map((member, at) => {
    const next = sorted[(at + 1) % sorted.length] ?? member;
    return (next.bearing - member.bearing + 360) % 360;
  });
  const cut = gapAfter.indexOf(Math.max(...gapAfter)) + 1;
  return [
    ...sorted.slice(cut),
    ...sorted.slice(0, cut).map(member => ({ ...member, bearing: member.bearing + 360 })),
  ];
}

function smoothedKm(members: readonly Polar[], at: number): number {
  let weights = 0;
  let sum = 0;
  for (const member of members) {
    const weight = Math.exp(-0.5 * ((member.bearing - at) / KERNEL_DEGREES) ** 2);
    weights += weight;
    sum += weight * member.km;
  }
  return sum / weights;
}

function spineOf(members: readonly Polar[]): Position[] {
  const first = (members[0]?.bearing ?? 0) - OVERRUN_DEGREES;
  const last = (members.at(-1)?.bearing ?? 0) + OVERRUN_DEGREES;
  const steps = Math.max(4, Math.ceil((last - first) / STEP_DEGREES));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = first + ((last - first) * step) / steps;
    const end = destination([...CENTRE], smoothedKm(members, angle), angle);
    return end.geometry.coordinates as unknown as Position;
  });
}

function smooth(points: readonly Position[]): LineString {
  const curve = bezierSpline(lineString(points.map(point => [...point])), { sharpness: 0.85 });
  const line = simplify(curve, { tolerance: TOLERANCE_DEGREES }).geometry;
  return { type: 'LineString', coordinates: roundAll(line.coordinates) };
}

/** The line along a belt, from its members' points. Needs two members or more. */
export function beltSpine(members: readonly Position[]): LineString {
  return smooth(spineOf(unwrap(members.map(toPolar))));
}

/** A short way from a member to the spine, so that the ribbon reaches out to it. */
function branchTo(member: Position, spine: LineString): number[][] | null {
  const nearest = nearestPointOnLine(spine, [...member]).geometry.coordinates;
  const apart = distance([...member], nearest) > SHORTEST_BRANCH_KM;
  return apart ? [[...member], nearest] : null;
}

/**
 * The ribbon along a spine that holds every member: strips round the spine and round the ways to its
 * members, joined, then closed (grown and shrunk) and opened (shrunk and grown) so that the outline
 * is smooth and no strip stands out by itself.
 */
export function beltRibbon(
  spine: LineString,
  members: readonly Position[],
): Polygon | MultiPolygon {
  const branches = members.map(member => branchTo(member, spine)).filter(branch => branch !== null);
  const ways = multiLineString([spine.coordinates, ...branches]);
  const smoothed = [CLOSING_KM, -CLOSING_KM - OPENING_KM, OPENING_KM].reduce<Area[]>(
    (shapes, km) => shapes.flatMap(shape => grow(shape, km)),
    grow(ways, HALF_WIDTH_KM),
  );
  const [ribbon] = smoothed;
  if (!ribbon) throw new Error('a belt’s spine is too short to draw a ribbon round');
  const { geometry } = simplify(ribbon, { tolerance: TOLERANCE_DEGREES });
  return { ...geometry, coordinates: roundAll(geometry.coordinates) } as Polygon | MultiPolygon;
}

/** The axis through its anchors in the given order, which is its direction. */
export function axisLine(anchors: readonly Position[]): LineString {
  return smooth(anchors);
}
