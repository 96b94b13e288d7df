/**
 * The height that suits an embedded atlas. Its page fills whatever frame it is given, so that nothing
 * in it can be measured: the height follows from the width alone, and can't run after itself.
 */
import { NARROW } from '../domain/narrow.ts';
import type { UiPart } from '../state/intent.ts';

const within = (height: number, least: number) =>
  Math.round(Math.min(Math.max(height, least), 760));

/** CSS pixels. `ui`: the parts shown; null for what is usual, none for the map alone. */
export function wantedHeight(width: number, ui: readonly UiPart[] | null): number {
  const wide = width * 0.625;
  // Nothing stands under a map that is alone: on a phone it is square, from there on no lower.
  if (ui?.length === 0) return within(Math.max(wide, Math.min(width, 400)), 280);
  return width > NARROW ? within(wide, 480) : within(width * 1.5, 520);
}
