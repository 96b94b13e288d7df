import { INITIAL_INTENT } from '../../state/intent.ts';
import { encodeUrl } from '../../state/url-codec.ts';

/** Absolute address of the view that shows a place and nothing else; of the whole atlas, also from a frame. */
export function placeLink(id: string, { embedded }: { embedded: boolean }): string {
  const query = encodeUrl({ ...INITIAL_INTENT, selected: id });
  return new URL(embedded ? `./${query}` : query, window.location.href).href;
}
