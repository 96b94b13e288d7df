/** The two public timing entries: mark `atlas:map-ready`, measure `atlas:filter`. */

export function markReady(): void {
  performance.mark('atlas:map-ready');
}

const FILTER_START = 'atlas:filter-start';

/** Call when the store's filter has changed, before the frame. */
export function markFilterStart(): void {
  performance.mark(FILTER_START);
}

/** Call in the frame that shows the filter. */
export function measureFilter(): void {
  performance.measure('atlas:filter', FILTER_START);
}
