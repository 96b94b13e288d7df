/** When the results stand open: while the focus is in box or results, until they are dismissed. */
import { useState } from 'react';
import type { SearchResultsProps } from './SearchResults.tsx';

export interface PopupControl {
  readonly open: boolean;
  readonly show: () => void;
  readonly dismiss: () => void;
}

export function usePopup({ inside, text }: SearchResultsProps): PopupControl {
  /** The text at whose results one had enough: another opens them again, and so does coming back. */
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (dismissed !== null && (!inside || dismissed !== text)) setDismissed(null);
  return {
    open: inside && dismissed === null,
    show: () => setDismissed(null),
    dismiss: () => setDismissed(text),
  };
}
