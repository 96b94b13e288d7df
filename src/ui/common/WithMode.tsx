import type { ReactNode } from 'react';
import type { Mode } from '../../state/intent.ts';
import { useHasMode } from '../hooks/site.ts';

interface WithModeProps {
  mode: Mode;
  children: ReactNode;
  /** What stands in its place on a site without that view. */
  otherwise?: ReactNode;
}

/** What leads to a view, where the site has that view. */
export function WithMode({ mode, children, otherwise = null }: WithModeProps) {
  return useHasMode(mode) ? children : otherwise;
}
