/** Light that runs along the axis between its anchors, both ways at once. 示意: no flow of anything is measured. */
import { PathLayer } from '@deck.gl/layers';
import { movingLight, type Run, restingLight } from '../../../domain/story/axis-light.ts';
import type { StepDrawing } from '../../../domain/story/drawing.ts';
import { below, FLAT, type Look, type Moment, type Rgba, rgba } from './look.ts';

type Flow = Extract<StepDrawing, { kind: 'flow' }>;

/** Seconds from an anchor to the next: slow enough to be calm beside a speaker. */
const CROSSING = 6;
/** Widths of the glow in widths of the line: laid over each other they have no edge. */
const GLOW = [1.7, 2.6, 3.6, 4.8];
/** In the style of the axis: above its line, below its arrows and whatever has a name. */
const BELOW = 'axis-direction';
/** The light itself: within the line, which is darker than this in every theme. */
const WHITE = '#ffffff';

/** Pixels of the axis' line at a zoom, as its style has them. */
const lineWidth = (zoom: number) => 4.5 + (Math.min(Math.max(zoom, 8), 12) - 8) * 0.875;

function strengths(run: Run, { still }: Look, seconds: number): number[] {
  const phase = (seconds % CROSSING) / CROSSING;
  return run.map((_, at) => {
    const share = at / (run.length - 1);
    return still ? restingLight(share) : movingLight(share, phase);
  });
}

export function flowLayers({ runs }: Flow, look: Look, { seconds, zoom }: Moment): PathLayer[] {
  const colours = (hex: string, most: number) => (run: Run) =>
    strengths(run, look, seconds).map((strength): Rgba => rgba(hex, most * strength));
  const layer = (id: string, hex: string, opacity: number, width: number) =>
    new PathLayer<Run>({
      id,
      ...below(BELOW),
      data: runs as Run[],
      getPath: run => run as [number, number][],
      getColor: colours(hex, opacity),
      getWidth: width,
      widthUnits: 'pixels',
      parameters: FLAT,
      updateTriggers: { getColor: [seconds, hex] },
    });
  const width = lineWidth(zoom);
  const { axis } = look.palette.parts;
  return [
    ...GLOW.map((broad, at) => layer(`flow-glow-${at}`, axis, 0.17, width * broad)),
    layer('flow-light', WHITE, 1, width * 0.5),
  ];
}
