/**
 * The height that suits an embedded atlas. Its page fills whatever frame it is given, so that nothing
 * in it can be measured: the height follows from the width alone, and can't run after itself.
 */
import type { UiPart } from '../state/intent.ts';

/** Below this the parts stand under each other instead of beside the map. CSS pixels. */
const NARROW = 640;

/** CSS pixels. `ui`: the parts shown; null for what is usual, none for the map alone. */
export function wantedHeight(width: number, ui: readonly UiPart[] | null): number {
  const alone = ui?.length === 0;
  const ratio = width >= NARROW ? 0.625 : alone ? 1 : 1.5;
  const least = alone ? 280 : width >= NARROW ? 480 : 520;
  return Math.round(Math.min(Math.max(width * ratio, least), 760));
}
