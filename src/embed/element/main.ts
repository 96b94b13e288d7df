/** The entry of `shanghai-atlas.js`, a classic script: so it needs no leave to be used on another site. */
import { AtlasElement, liesBeside } from './element.ts';

const NAME = 'shanghai-atlas';

// A page may load it twice, as when two editors have each pasted their line.
if (!customElements.get(NAME)) {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) liesBeside(currentScript.src);
  customElements.define(NAME, AtlasElement);
}
