/** A canvas that is drawn on in units of a layout, with the page's fonts. */
import { breakLines, firstLines, type Measure } from './break-lines.ts';

const LINE_HEIGHT = 1.38;

export interface TextLook {
  /** Units. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
}

/** Lines that fit, and the size at which they do. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

export class Pen {
  readonly canvas = document.createElement('canvas');
  readonly context: CanvasRenderingContext2D;
  readonly family = getComputedStyle(document.documentElement).fontFamily;

  /** Width and height in pixels; `unit` in pixels. */
  constructor(
    width: number,
    height: number,
    readonly unit: number,
  ) {
    this.canvas.width = width;
    this.canvas.height = height;
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('No canvas to draw on');
    this.context = context;
    context.scale(unit, unit);
    context.textBaseline = 'alphabetic';
  }

  get width(): number {
    return this.canvas.width / this.unit;
  }

  get height(): number {
    return this.canvas.height / this.unit;
  }

  measure(size: number, bold = false): Measure {
    const font = `${bold ? 600 : 400} ${size}px ${this.family}`;
    return text => {
      this.context.font = font;
      return this.context.measureText(text).width;
    };
  }

  fill(colour: string, x: number, y: number, width: number, height: number, radius = 0): void {
    this.context.fillStyle = colour;
    this.context.beginPath();
    this.context.roundRect(x, y, width, height, radius);
    this.context.fill();
  }

  /** One line; `x` is its left end, or its right end where it is told to end there. */
  line(text: string, x: number, baseline: number, look: TextLook, end = false): void {
    const width = this.measure(look.size, look.bold)(text);
    this.context.fillStyle = look.colour;
    this.context.fillText(text, end ? x - width : x, baseline);
  }

  /** The largest of the sizes at which the text keeps within the box; at the last it is cut. */
  fit(text: string, width: number, height: number, sizes: readonly number[], bold = false): Fitted {
    const [size = 10, ...smaller] = sizes;
    const measure = this.measure(size, bold);
    const most = Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
    const lines = breakLines(text, width, measure);
    if (lines.length > most && smaller.length > 0) {
      return this.fit(text, width, height, smaller, bold);
    }
    const kept = firstLines(lines, most, width, measure);
    return { lines: kept, size, height: kept.length * size * LINE_HEIGHT };
  }

  /** Lines from `top` downwards. */
  text({ lines, size }: Fitted, x: number, top: number, colour: string, bold = false): void {
    lines.forEach((each, at) => {
      const baseline = top + (at + 0.5) * size * LINE_HEIGHT + size * 0.36;
      this.line(each, x, baseline, { size, colour, bold });
    });
  }
}
