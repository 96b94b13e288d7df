/**
 * Light along the axis. The plan says that its anchors develop in linkage (联动) and gives no direction
 * from one to another, so whatever leaves an anchor leaves it towards each neighbour, and the same comes
 * back: at every moment the picture is the same seen from either end of a stretch.
 */
import { metresBetween } from '../distance.ts';
import type { Position } from '../model.ts';

/** A way from an anchor to a neighbouring one, its points evenly spaced. */
export type Run = readonly Position[];

/** Points of a run: close enough together that brightness seems to change without steps. */
const POINTS = 72;
/** Points of the whole line among which the nearest to an anchor is looked for: some 100 m apart. */
const FINE = 720;
/** Length of a light with its tail, as a share of the way. */
const TAIL = 0.42;
/** How far a light shines ahead. */
const LEAD = 0.05;
/** How far the resting light of an anchor reaches, as a share of the way: to the middle. */
const REACH = 0.5;

const between = (from: Position, to: Position, share: number): Position => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** Metres along the line at which each of its points lies. */
function milestones(line: readonly Position[]): number[] {
  let metres = 0;
  return line.map((point, at) => {
    const before = line[at - 1];
    if (before) metres += metresBetween(before, point);
    return metres;
  });
}

/** The point so many metres along a line whose milestones are known; its ends beyond them. */
function pointAt(line: readonly Position[], marks: readonly number[], metres: number): Position {
  const next = marks.findIndex(mark => mark >= metres);
  const [end, start] = [line[next], line[next - 1]];
  const [far, near] = [marks[next], marks[next - 1]];
  if (!end || far === undefined) return line.at(-1) ?? [0, 0];
  if (!start || near === undefined || far === near) return end;
  return between(start, end, (metres - near) / (far - near));
}

/** So many steps of equal length between two milestones. */
function stretch(
  line: readonly Position[],
  marks: readonly number[],
  [from, to]: readonly [number, number],
  steps = POINTS,
): Position[] {
  return Array.from({ length: steps + 1 }, (_, at) =>
    pointAt(line, marks, from + ((to - from) * at) / steps),
  );
}

/** Metres along the line of the point that is nearest to an anchor. */
function stopOf(line: readonly Position[], marks: readonly number[], anchor: Position): number {
  const length = marks.at(-1) ?? 0;
  const distances = stretch(line, marks, [0, length], FINE).map(point =>
    metresBetween(point, anchor),
  );
  return (length * distances.indexOf(Math.min(...distances))) / FINE;
}

/** The runs of the axis: from each anchor to its neighbours along the line, so two for each stretch. */
export function axisRuns(line: readonly Position[], anchors: readonly Position[]): Run[] {
  if (line.length < 2) return [];
  const marks = milestones(line);
  const stops = anchors.map(anchor => stopOf(line, marks, anchor)).sort((a, b) => a - b);
  return stops.slice(1).flatMap((to, at) => {
    const run = stretch(line, marks, [stops[at] ?? 0, to]);
    return [run, [...run].reverse()];
  });
}

/**
 * Brightness (0 to 1) of a moving light at a share of its way, `phase` being 0 when it sets out and 1 when
 * its tail has arrived: brightest at the head, fading slowly behind it and quickly before it.
 */
export function movingLight(share: number, phase: number): number {
  const behind = phase * (LEAD + 1 + TAIL) - LEAD - share;
  const faded = behind < 0 ? -behind / LEAD : behind / TAIL;
  return Math.max(0, 1 - faded) ** 2;
}

/** Brightness where nothing may move: of the anchor's light, which fades to the middle of the way. */
export function restingLight(share: number): number {
  return Math.max(0, 1 - share / REACH) ** 2;
}
