/** What every message bears, so that host and atlas know it among those of others. */
import type { Envelope } from './contract.ts';

export const ENVELOPE: Envelope = { source: 'shanghai-atlas', v: 1 };

/** Whether a value bears the name of this contract, in whatever version. Total. */
export function isOurs(
  data: unknown,
): data is { readonly source: string } & Readonly<Record<string, unknown>> {
  return (
    typeof data === 'object' && data !== null && 'source' in data && data.source === ENVELOPE.source
  );
}
