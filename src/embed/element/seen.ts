/** Calls once, when an element is about to be seen; returns what calls it off. */

/** So much before it comes into sight. */
const AHEAD = '300px';

export function whenSeen(element: Element, call: () => void): () => void {
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    { rootMargin: AHEAD },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
