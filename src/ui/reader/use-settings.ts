/** How one person likes to read; the browser remembers it. */
import { useState } from 'react';
import { recall, remember } from '../../state/remember.ts';

const SIZES = [0.85, 1, 1.15, 1.35, 1.6, 2] as const;
const PLAIN = 1;

function recalledSize(): number {
  const stored = recall('reading-size');
  const size = SIZES.findIndex(each => String(each) === stored);
  return size < 0 ? PLAIN : size;
}

export interface ReadingSettings {
  /** Times the usual size of text. */
  readonly scale: number;
  readonly smaller: (() => void) | null;
  readonly larger: (() => void) | null;
  readonly terms: boolean;
  readonly toggleTerms: () => void;
}

export function useReadingSettings(): ReadingSettings {
  const [size, setSize] = useState(recalledSize);
  const [terms, setTerms] = useState(() => recall('reading-terms') === 'on');
  const step = (by: number) => {
    const next = SIZES[size + by];
    if (next === undefined) return null;
    return () => {
      remember('reading-size', String(next));
      setSize(size + by);
    };
  };
  return {
    scale: SIZES[size] ?? 1,
    smaller: step(-1),
    larger: step(1),
    terms,
    toggleTerms: () => {
      remember('reading-terms', terms ? 'off' : 'on');
      setTerms(!terms);
    },
  };
}
