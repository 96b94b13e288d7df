/** Draws one sign of the legend, 24 wide and 14 high, its middle where the pen has been moved to. */
import { shapePath } from '../../design/shapes.ts';
import type { Sign } from './legend.ts';

type Context = CanvasRenderingContext2D;

const WIDE = 24;
const SHAPE = 16;
/** As the belts lie on the map. */
const RIBBON_OPACITY = 0.38;

function stroke(context: Context, width: number, dash: readonly number[] = []): void {
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(-WIDE / 2, 0);
  context.lineTo(WIDE / 2, 0);
  context.stroke();
}

function ring(context: Context, radius: number, width: number): void {
  context.lineWidth = width;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.stroke();
}

function box(context: Context, width: number, height: number): void {
  context.lineWidth = 2;
  context.strokeRect(-width / 2, -height / 2, width, height);
}

const DRAW: Readonly<
  Record<Exclude<Sign['sign'], 'glyph' | 'shape' | 'dash'>, (c: Context) => void>
> = {
  line: context => stroke(context, 4),
  ribbon: context => {
    context.globalAlpha = RIBBON_OPACITY;
    context.beginPath();
    context.roundRect(-WIDE / 2, -6, WIDE, 12, 6);
    context.fill();
  },
  ring: context => ring(context, 6, 2),
  outline: context => box(context, 18, 11),
  dot: context => context.fillRect(-5, -5, 10, 10),
  chosen: context => {
    ring(context, 6.5, 2.4);
    context.beginPath();
    context.arc(0, 0, 2.6, 0, 2 * Math.PI);
    context.fill();
  },
  origin: context => {
    ring(context, 5, 1.6);
    context.beginPath();
    context.arc(0, 0, 2.2, 0, 2 * Math.PI);
    context.fill();
  },
};

export function drawSign(context: Context, item: Sign, family: string): void {
  context.save();
  context.fillStyle = item.colour;
  context.strokeStyle = item.colour;
  if (item.sign === 'glyph') {
    context.beginPath();
    context.roundRect(-9, -9, 18, 18, 3);
    context.fill();
    context.fillStyle = item.on;
    context.font = `13px ${family}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(item.glyph, 0, 0.5);
  } else if (item.sign === 'shape') {
    context.translate(-SHAPE / 2, -SHAPE / 2);
    context.fill(new Path2D(shapePath(item.kind, SHAPE)));
  } else if (item.sign === 'dash') {
    stroke(
      context,
      2,
      item.dash.map(each => each * 2),
    );
  } else DRAW[item.sign](context);
  context.restore();
}
