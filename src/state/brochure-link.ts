/** The address of a brochure: its subject and languages, without whatever else is on screen. */
import { INITIAL_INTENT, type Intent } from './intent.ts';
import { encodeUrl } from './url-codec.ts';

/** The query with its `?`. */
export function brochureLink({ brochure, selected, compare, tongue, language }: Intent): string {
  return encodeUrl({
    ...INITIAL_INTENT,
    mode: 'brochure',
    brochure,
    tongue,
    language,
    selected: brochure === 'sel' ? selected : null,
    compare: brochure === 'cmp' ? compare : [],
  });
}
