import type { Atlas, Feature } from '../../../src/domain/model.ts';
import { readCompiled } from './site-folder.ts';

/** The places of the built site, to count them by other means than the app does. */
export function places(): readonly Feature[] {
  return (readCompiled('atlas.json') as Atlas).features;
}

/** Chinese names of the places that satisfy `predicate`, in the order of the data. */
export function namesWhere(predicate: (feature: Feature) => boolean): string[] {
  return places()
    .filter(predicate)
    .map(({ name }) => name);
}
