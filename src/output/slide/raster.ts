/** From canvases to files. */

/** Text drawn before its font is there would stand in another one. */
export async function fontsAreThere(): Promise<void> {
  await document.fonts.ready;
}

export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob) resolve(blob);
      else reject(new Error('The canvas gave no picture'));
    }, 'image/png');
  });
}

const PREVIEW_WIDTH = 480;

/** A data address, since the page's policy lets no blobs in as pictures. */
export function smallCopy(canvas: HTMLCanvasElement): string {
  const small = document.createElement('canvas');
  small.width = PREVIEW_WIDTH;
  small.height = Math.round((canvas.height / canvas.width) * PREVIEW_WIDTH);
  const context = small.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(canvas, 0, 0, small.width, small.height);
  return small.toDataURL('image/jpeg', 0.85);
}
