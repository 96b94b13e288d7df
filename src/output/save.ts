/** Hands a file to the browser as a download. */
import { SAVED_EVENT, type TakenFile } from '../state/outputs.ts';

/** The browser has taken a file over by then; until then the address must hold. */
const HOLD_MS = 10_000;

export function save({ blob, name }: Pick<TakenFile, 'name' | 'blob'>): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  const detail = name.split('.').at(-1);
  window.dispatchEvent(new CustomEvent(SAVED_EVENT, { detail }));
  setTimeout(() => URL.revokeObjectURL(address), HOLD_MS);
}
