import type { Config } from '../../domain/config/model.ts';
import type { NameGroupId } from '../../domain/search/names.ts';
import type { Found } from '../../domain/search/search.ts';
import type { Mode } from '../../state/intent.ts';
import { hasMode } from '../../state/site.ts';

/** Views that results of these kinds lead to; the others lead to places and filters, which are everywhere. */
const LEADS_TO: Partial<Record<NameGroupId, Mode>> = { document: 'read', indicator: 'board' };

/** What was found, without what leads to views that the site does not have. */
export function offeredOn(config: Config, found: Found): Found {
  const offered = (id: NameGroupId) => {
    const mode = LEADS_TO[id];
    return !mode || hasMode(config, mode);
  };
  return {
    ...found,
    names: found.names.filter(({ id }) => offered(id)),
    passages: hasMode(config, 'read') ? found.passages : [],
  };
}
