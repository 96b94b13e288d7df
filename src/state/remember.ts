/** What one browser remembers. Storage may be full, forbidden or absent: then nothing is remembered. */
const PREFIX = 'atlas:';

export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + key, value);
  } catch {
    // Nothing to do and nothing lost: the setting holds until the page is closed.
  }
}
