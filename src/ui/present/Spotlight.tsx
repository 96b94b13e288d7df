import { useEffect, useRef } from 'react';

/** Darkens all but what the pointer points at; what lies below stays usable. */
export function Spotlight() {
  const veil = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      veil.current?.style.setProperty('--x', `${clientX}px`);
      veil.current?.style.setProperty('--y', `${clientY}px`);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return <div ref={veil} className="spotlight" aria-hidden="true" />;
}
