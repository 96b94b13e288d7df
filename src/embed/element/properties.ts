/** Properties of the element that stand for its attributes. */
import { PARAMETERS, textOf } from '../parameters.ts';
import type { ShanghaiAtlasElement } from './types.ts';

type Property = Exclude<
  keyof ShanghaiAtlasElement,
  keyof HTMLElement | 'get' | 'set' | 'select' | 'fit' | 'export'
>;

/** Attributes whose property has another name, and those that are no parameters. */
const RENAMED: Readonly<Record<string, Property>> = {
  fit: 'weights',
  src: 'src',
  width: 'width',
  height: 'height',
  loading: 'loading',
  'frame-title': 'frameTitle',
};

/** Property by attribute. `lang` is every element's own. */
const PROPERTIES: readonly (readonly [attribute: string, property: string])[] = [
  ...PARAMETERS.filter(name => name !== 'lang' && !(name in RENAMED)).map(
    name => [name, name] as const,
  ),
  ...Object.entries(RENAMED),
];

function write(element: Element, attribute: string, value: unknown): void {
  const text = textOf(value);
  // What can be no value leaves the attribute as it is.
  if (text === null) element.removeAttribute(attribute);
  else if (text !== undefined) element.setAttribute(attribute, text);
}

export function defineProperties(prototype: HTMLElement): void {
  for (const [attribute, property] of PROPERTIES) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(attribute);
      },
      set(this: Element, value: unknown) {
        write(this, attribute, value);
      },
    });
  }
}

/** Properties that were set before the element was defined hide those of its class: they are set anew. */
export function upgradeProperties(element: HTMLElement): void {
  const own = element as unknown as Record<string, unknown>;
  for (const [, property] of PROPERTIES) {
    if (!Object.hasOwn(element, property)) continue;
    const value = own[property];
    delete own[property];
    own[property] = value;
  }
}
