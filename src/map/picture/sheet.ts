/** The element in which a picture's map stands: as large as the picture, and nobody meets it. */
import { type Frame, NoPicture } from '../../state/pictures.ts';

export function hiddenSheet(): HTMLElement {
  const sheet = document.createElement('div');
  sheet.inert = true;
  sheet.setAttribute('aria-hidden', 'true');
  Object.assign(sheet.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
    zIndex: '-1',
    contain: 'strict',
  });
  document.body.append(sheet);
  return sheet;
}

export function resizeSheet(sheet: HTMLElement, { width, height }: Frame): void {
  sheet.style.width = `${width}px`;
  sheet.style.height = `${height}px`;
}

/** Pixels along one side that these graphics can draw. @throws NoPicture when they are gone. */
function mostPixels(canvas: Pick<HTMLCanvasElement, 'getContext'>): number {
  const gl = canvas.getContext('webgl2') as WebGL2RenderingContext | null;
  if (!gl || gl.isContextLost()) throw new NoPicture('graphics');
  const [wide, high] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as [number, number];
  const limits = [gl.MAX_TEXTURE_SIZE, gl.MAX_RENDERBUFFER_SIZE].map(
    limit => gl.getParameter(limit) as number,
  );
  return Math.min(wide, high, ...limits);
}

/** The ratio asked for, or the largest that the graphics can do. */
export function possibleRatio(
  canvas: Pick<HTMLCanvasElement, 'getContext'>,
  { width, height, ratio }: Frame,
): number {
  return Math.min(ratio, mostPixels(canvas) / Math.max(width, height));
}
