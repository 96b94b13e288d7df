import type { Theme } from '../state/intent.ts';

/** Tells the style sheets theme and size of type, by the page's outermost element. */
export function markRoot(theme: Theme, typeScale: number): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.toggleAttribute('data-large', typeScale > 1);
}
