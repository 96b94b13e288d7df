import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../domain/narrow.ts';
import type { Insets } from '../state/store.ts';
import { useAtlas } from './hooks/atlas.ts';
import type { ViewMode } from './views.ts';

interface SideProps {
  kind: 'explorer' | 'panel';
  mode: ViewMode;
  children: ReactNode;
}

/** A column beside the map, or on a phone a sheet with two heights. Tells the map what it covers. */
export function Side({ kind, mode, children }: SideProps) {
  const { t } = useTranslation();
  const [tall, setTall] = useState(kind === 'panel' && mode !== 'read');
  const box = useRef<HTMLElement>(null);
  useInsets(box);
  return (
    <aside
      ref={box}
      className={`side ${kind}-side`}
      data-tall={tall || undefined}
      aria-label={kind === 'explorer' ? t(`sheet.${mode}`) : undefined}
    >
      <button
        type="button"
        className="grip"
        aria-expanded={tall}
        aria-label={tall ? t('sheet.less') : t('sheet.more')}
        onClick={() => setTall(!tall)}
      />
      {children}
    </aside>
  );
}

/** How much of the map the sides cover together: on a phone they lie one over the other. */
function measureSides(): Insets {
  const size = (side: Element) => side.getBoundingClientRect();
  const stage = document.querySelector('.stage');
  if (stage && window.matchMedia(`(max-width: ${NARROW}px)`).matches) {
    const tops = [...document.querySelectorAll('.side')].map(side => size(side).top);
    return { right: 0, bottom: Math.max(0, size(stage).bottom - Math.min(...tops)) };
  }
  const panel = document.querySelector('.panel-side');
  if (!panel || !stage) return { right: 0, bottom: 0 };
  const [left, above] = [size(panel).left - size(stage).left, size(panel).top - size(stage).top];
  // On a tablet the panel stands where the list stood, beside the map and not over it, or, beside a
  // text, below the map.
  return {
    right: left > 0 ? size(stage).right - size(panel).left : 0,
    bottom: left === 0 && above > 0 ? size(panel).height : 0,
  };
}

/** Reports what the sides cover when this one comes, goes or changes its size. */
function useInsets(box: React.RefObject<HTMLElement | null>): void {
  const { store } = useAtlas();
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const report = () =>
      store.setState(({ insets }) => {
        const next = measureSides();
        return insets.right === next.right && insets.bottom === next.bottom ? {} : { insets: next };
      });
    const observer = new ResizeObserver(report);
    observer.observe(element);
    return () => {
      observer.disconnect();
      report();
    };
  }, [box, store]);
}
