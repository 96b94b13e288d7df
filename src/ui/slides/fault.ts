/** Why there is no picture, for the words that say so. */
import { NoPicture } from '../../state/pictures.ts';

export type PictureFault = 'graphics' | 'data' | 'other';

export function pictureFault(fault: unknown): PictureFault {
  if (fault instanceof NoPicture) return fault.why;
  console.error(fault);
  return 'other';
}
