/** A jump within the page would be an entry in the history, which in a frame is the host's. */
import { useEffect } from 'react';

export function useLocalLinks(): void {
  useEffect(() => {
    const jump = (event: MouseEvent) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
      const place = link && document.getElementById(link.hash.slice(1));
      if (!place) return;
      event.preventDefault();
      place.scrollIntoView();
      place.focus();
    };
    document.addEventListener('click', jump);
    return () => document.removeEventListener('click', jump);
  }, []);
}
