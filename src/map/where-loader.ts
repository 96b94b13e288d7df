/** Brings what the tools need on the map when one is first wanted: the first map does without it. */
import { type AtlasStore, languageOf, type State, themeOf } from '../state/store.ts';
import type { MapParts } from './parts.ts';

const wanted = ({ tool, intent }: State) => tool !== null || intent.near !== null;

/** Whether what the tools draw has changed, or a new style has wiped it away. */
export const whereChanged = (state: State, before: State): boolean =>
  state.tool !== before.tool ||
  state.measuring !== before.measuring ||
  state.intent.near !== before.intent.near ||
  state.intent.within !== before.intent.within ||
  state.index !== before.index ||
  state.base.converted !== before.base.converted ||
  languageOf(state) !== languageOf(before) ||
  themeOf(state) !== themeOf(before);

export function showWhere(parts: MapParts, store: AtlasStore): void {
  if (parts.where) parts.where.show();
  else if (wanted(store.getState())) {
    void import('./where/drawing.ts').then(({ WhereDrawing }) => {
      // The map may have gone meanwhile, and its tools with it.
      if (!parts.styled) return;
      parts.where ??= new WhereDrawing(parts.map, store);
      parts.where.show();
    });
  }
}
