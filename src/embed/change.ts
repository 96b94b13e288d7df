/** From a change of parameters to a change of the intent: judged as a link would be. */
import type { Intent } from '../state/intent.ts';
import { decodeUrl, encodeUrl, type KnownIds } from '../state/url-codec.ts';
import type { Change } from './read-message.ts';

/** The parts of the intent that differ afterwards; the rest keep their identity, the camera too. */
export function changeOfIntent(intent: Intent, change: Change, known?: KnownIds): Partial<Intent> {
  const query = encodeUrl(intent);
  const parameters = new URLSearchParams(query);
  for (const [name, text] of change) {
    if (text === null) parameters.delete(name);
    else parameters.set(name, text);
  }
  const before = decodeUrl(query, known);
  const after = decodeUrl(`?${parameters}`, known);
  const differs = (part: string) =>
    JSON.stringify(before[part as keyof Intent]) !== JSON.stringify(after[part as keyof Intent]);
  return Object.fromEntries(Object.entries(after).filter(([part]) => differs(part)));
}
