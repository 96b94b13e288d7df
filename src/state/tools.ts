/** Tools on the map: choosing what distances start from, and measuring. Nothing of them is in the link. */
import type { Position } from '../domain/model.ts';
import { formatOrigin, type Origin, parseOrigin } from '../domain/origin.ts';
import { closeChooser } from './map-status.ts';
import { type AtlasStore, type Measuring, setIntent, type Tool } from './store.ts';

/** Takes a tool in hand (null: lays it aside); what was measured stays. */
export function takeTool(store: AtlasStore, tool: Tool | null): void {
  closeChooser(store);
  store.setState({ tool, hovered: null });
}

/**
 * Measures distances from here; null: from nowhere, and what rests on it goes too. A point is taken as
 * the link will say it, so that the link gives the same distances.
 */
export function measureFrom(store: AtlasStore, origin: Origin | null): void {
  if (!origin) {
    const { sort } = store.getState().intent;
    setIntent(store, { near: null, within: null, sort: sort === 'near' ? 'layout' : sort });
  } else setIntent(store, { near: parseOrigin(formatOrigin(origin)) });
}

export function setMeasuring(store: AtlasStore, change: Partial<Measuring>): void {
  store.setState(({ measuring }) => ({ measuring: { ...measuring, ...change } }));
}

/** A point for the tool in hand; the same one twice in a row, as of a double click, counts once. */
export function placePoint(store: AtlasStore, at: Position): void {
  const { tool, measuring } = store.getState();
  if (tool === 'origin') {
    takeTool(store, null);
    measureFrom(store, { kind: 'point', at });
  } else if (tool) {
    const last = measuring.points.at(-1);
    if (last?.[0] === at[0] && last[1] === at[1]) return;
    setMeasuring(store, { points: [...measuring.points, at] });
  }
}
