/** What keys mean while a story is told. Clickers send Page Up and Page Down, some of them B. */

export type ClickerAction =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' }
  | { readonly do: 'blank' | 'fullscreen' | 'spotlight' | 'notes' | 'play' | 'leave' }
  | { readonly do: 'digit'; readonly digit: string }
  | { readonly do: 'jump' };

const KEYS: Readonly<Record<string, ClickerAction>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  PageUp: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  b: { do: 'blank' },
  '.': { do: 'blank' },
  f: { do: 'fullscreen' },
  l: { do: 'spotlight' },
  n: { do: 'notes' },
  a: { do: 'play' },
  Enter: { do: 'jump' },
  Escape: { do: 'leave' },
};

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Null for a key that means nothing here; combinations belong to the browser. */
export function clickerAction({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Key): ClickerAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ') return { do: shiftKey ? 'previous' : 'next' };
  if (/^\d$/u.test(key)) return { do: 'digit', digit: key };
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

const MOST_DIGITS = 3;

/** The digits typed so far with one more; those of the longest number that a story can have. */
export const withDigit = (typed: string, digit: string): string =>
  `${typed}${digit}`.replace(/^0+/u, '').slice(0, MOST_DIGITS);

const LEAST_SECONDS = 9;
const CHARACTERS_PER_SECOND = 6;

/** How long a step stays on a screen that turns by itself: long enough to read its Chinese twice over. */
export function secondsFor(characters: number): number {
  return LEAST_SECONDS + Math.ceil(characters / CHARACTERS_PER_SECOND);
}
