import { type Config, SITE_MODES } from '../../domain/config/model.ts';
import { hasMode } from '../../state/site.ts';
import { type AtlasStore, setIntent } from '../../state/store.ts';

/** The view beside the map to which the brochure leads back: the explorer, where the site has one. */
export const modeBeside = (config: Config) =>
  SITE_MODES.find(mode => mode !== 'brochure' && hasMode(config, mode));

/** Back to the map, as it was; the address no longer speaks of a brochure. */
export function leaveBrochure(store: AtlasStore): void {
  const mode = modeBeside(store.getState().config);
  if (mode) setIntent(store, { mode, brochure: null, tongue: null });
}
