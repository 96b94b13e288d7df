/** A function that runs at once, then at most once in `pause` milliseconds; the last call always counts. */
export function throttled(run: () => void, pause: number): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let again = false;
  const open = () => {
    waiting = null;
    if (again) call();
  };
  const call = () => {
    again = waiting !== null;
    if (waiting) return;
    waiting = setTimeout(open, pause);
    run();
  };
  return call;
}
