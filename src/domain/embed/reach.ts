/** How far the address of an embedded page reaches. */

export type AddressTrouble = 'file' | 'local' | 'insecure';

const OWN_MACHINE = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/u;

/**
 * Why a page elsewhere could not show what stands at this address: only this machine knows it, or
 * pages over https don't show pages over http. Null where neither holds.
 */
export function addressTrouble(address: string): AddressTrouble | null {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (OWN_MACHINE.test(hostname)) return 'local';
  return protocol === 'https:' ? null : 'insecure';
}
