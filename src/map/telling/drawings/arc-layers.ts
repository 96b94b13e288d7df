/** Arcs between places of one chain, in the colour of its group. 示意: of one chain, and no more. */
import { ArcLayer } from '@deck.gl/layers';
import { groupColour } from '../../../design/palette.ts';
import type { StepDrawing } from '../../../domain/story/drawing.ts';
import { below, easeOut, FLAT, type Look, type Moment, rgba } from './look.ts';

type Arcs = Extract<StepDrawing, { kind: 'arcs' }>;
type Arc = Arcs['ties'][number];

/** Below the symbols of the places and all names. */
const BELOW = 'lit-places';
/** Seconds in which the arcs rise. */
const RISING = 1.4;
/** Height of an arc as a share of the distance it spans; 1 would be a half circle. */
const HEIGHT = 0.55;
/** Degrees by which arcs lean northwards, so that they are arcs to one who looks straight down as well. */
const LEAN = 18;

export function arcLayers({ ties }: Arcs, look: Look, { seconds, height }: Moment): ArcLayer[] {
  const risen = easeOut(seconds, RISING);
  const broad = Math.max(1, height / 1080);
  const layer = (id: string, colour: (arc: Arc) => ReturnType<typeof rgba>, width: number) =>
    new ArcLayer<Arc>({
      id,
      ...below(BELOW),
      data: ties as Arc[],
      getSourcePosition: ({ from }) => [from[0], from[1]],
      getTargetPosition: ({ to }) => [to[0], to[1]],
      getSourceColor: colour,
      getTargetColor: colour,
      getWidth: width * broad,
      getHeight: HEIGHT * risen,
      getTilt: LEAN,
      numSegments: 48,
      opacity: risen,
      antialiasing: true,
      parameters: FLAT,
      updateTriggers: {
        getSourceColor: look.palette,
        getTargetColor: look.palette,
        getHeight: risen,
      },
    });
  return [
    layer('arc-casing', () => rgba(look.palette.halo, 0.75), 5.2),
    layer('arcs', ({ group }) => rgba(groupColour(look.palette, group), 0.92), 2.4),
  ];
}
