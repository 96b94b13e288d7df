/** The own story at work; what shows it stands only where there is one. */
import type { OwnWork } from '../../state/own-story/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';

export function useOwn(): OwnWork {
  const own = useAtlasState(state => state.own);
  if (!own) throw new Error('There is no own story yet.');
  return own;
}
