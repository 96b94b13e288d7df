/**
 * Protocols of a page's maps. MapLibre's own function is handed over by who has it: imported here, it
 * would be cut off from the code of the first map, which would then be larger.
 */
import type { AddProtocolAction, addProtocol } from 'maplibre-gl';

let add: typeof addProtocol | null = null;
const waiting = new Map<string, AddProtocolAction>();

/** Answers requests for `name://…` from now on. */
export function protocol(name: string, answer: AddProtocolAction): void {
  if (add) add(name, answer);
  else waiting.set(name, answer);
}

/** To be called once, before a map asks. */
export function speakBy(given: typeof addProtocol): void {
  add = given;
  for (const [name, answer] of waiting) add(name, answer);
  waiting.clear();
}
