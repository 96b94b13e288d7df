/** Takes a picture, hands it to the browser, and remembers what came of it. */
import { useState } from 'react';
import type { PictureOrder, TakenPicture } from '../../state/outputs.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { type PictureFault, pictureFault } from './fault.ts';

type PictureOutcome =
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly why: PictureFault }
  | { readonly state: 'handed'; readonly picture: TakenPicture };

export function usePicture() {
  const { store, files, outputs, pictures } = useAtlas();
  const [outcome, setOutcome] = useState<PictureOutcome | null>(null);
  const take = async (order: PictureOrder): Promise<void> => {
    setOutcome({ state: 'busy' });
    try {
      const { picture: make, save } = await outputs();
      const picture = await make(order, { store, files, pictures });
      save(picture);
      setOutcome({ state: 'handed', picture });
    } catch (fault) {
      setOutcome({ state: 'failed', why: pictureFault(fault) });
    }
  };
  return { outcome, take };
}
