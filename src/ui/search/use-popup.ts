/** When the results stand open: while the focus is in box or results, until they are dismissed. */
import { useEffect, useState } from 'react';
import type { SearchResultsProps } from './SearchResults.tsx';

export interface PopupControl {
  readonly open: boolean;
  readonly show: () => void;
  readonly dismiss: () => void;
}

export function usePopup({ inside, text }: SearchResultsProps): PopupControl {
  const [dismissed, setDismissed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: entering or typing opens it again
  useEffect(() => setDismissed(false), [inside, text]);
  return {
    open: inside && !dismissed,
    show: () => setDismissed(false),
    dismiss: () => setDismissed(true),
  };
}
