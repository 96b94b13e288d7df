/** How large the map is, for what a step keeps of the view; a page without a map has its stage. */
import type { Size } from '../../state/own-story/view.ts';

export function mapSize(): Size {
  const map = document.querySelector('#map') ?? document.querySelector('.stage');
  return { width: map?.clientWidth ?? 1, height: map?.clientHeight ?? 1 };
}
