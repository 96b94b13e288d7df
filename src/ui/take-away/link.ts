/** The link to share: the address of the view, with or without how one reads. */
import { fullAtlasAddress, wholeView } from '../../state/full-atlas.ts';
import type { Intent } from '../../state/intent.ts';
import { appearanceOf, languageOf, type State } from '../../state/store.ts';
import { encodeUrl } from '../../state/url-codec.ts';

export interface Including {
  readonly language: boolean;
  readonly theme: boolean;
  readonly camera: boolean;
}

/** What is in force is written also where it follows browser or system, for who asks for it. */
export function intentToShare(state: State, including: Including): Intent {
  return {
    ...(state.embedded ? wholeView(state.intent) : state.intent),
    language: including.language ? languageOf(state) : null,
    theme: including.theme ? appearanceOf(state) : null,
    camera: including.camera ? state.intent.camera : null,
  };
}

/** From a frame a link leads to the whole atlas. */
export function linkTo(
  intent: Intent,
  { embedded, config }: Pick<State, 'embedded' | 'config'>,
): string {
  if (embedded) return fullAtlasAddress({ intent, config }, window.location.href);
  // Not by its origin: a page from a disk has none.
  const [page] = window.location.href.split(/[?#]/u, 1);
  return `${page}${encodeUrl(intent, config.start)}`;
}

/** Whether links lead to a file of this machine, and so nowhere on any other. */
export const linksStayHere = (): boolean => window.location.protocol === 'file:';

/** Where the code is made that shows this view in another page; null where there is no such page. */
export function builderOf({ embedded }: Pick<State, 'embedded'>, intent: Intent): string | null {
  if (embedded || linksStayHere()) return null;
  return new URL(`embed-builder.html${encodeUrl(intent)}`, window.location.href).href;
}
