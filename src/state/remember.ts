/** What one browser remembers. Storage may be full, forbidden or absent: then nothing is remembered. */
const PREFIX = 'atlas:';

export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** False when it could not be kept: then it holds until the page is closed, and nothing is lost before. */
export function remember(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}

/** Calls when another tab remembers something else under the key; returns the function that stops it. */
export function onRemembered(key: string, call: (value: string) => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === PREFIX + key) call(event.newValue ?? '');
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}
