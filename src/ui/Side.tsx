import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from './hooks/atlas.ts';

/** Narrower than this, list and panel are sheets over the lower part of the map. */
const NARROW = '(max-width: 760px)';

interface SideProps {
  kind: 'explorer' | 'panel';
  children: ReactNode;
}

/** A column beside the map, or on a phone a sheet with two heights. Tells the map what it covers. */
export function Side({ kind, children }: SideProps) {
  const { t } = useTranslation();
  const [tall, setTall] = useState(kind === 'panel');
  const box = useRef<HTMLElement>(null);
  useInsets(box, kind);
  return (
    <aside
      ref={box}
      className={`side ${kind}-side`}
      data-tall={tall || undefined}
      aria-label={kind === 'explorer' ? t('sheet.explore') : undefined}
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

/** Reports how much of the map lies under this side, so that the camera keeps clear of it. */
function useInsets(box: React.RefObject<HTMLElement | null>, kind: SideProps['kind']): void {
  const { store } = useAtlas();
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const report = () => {
      const narrow = window.matchMedia(NARROW).matches;
      const { width, height } = element.getBoundingClientRect();
      store.setState(({ insets }) => {
        const next = narrow
          ? { right: 0, bottom: height }
          : { right: kind === 'panel' ? width : insets.right, bottom: 0 };
        return insets.right === next.right && insets.bottom === next.bottom ? {} : { insets: next };
      });
    };
    const observer = new ResizeObserver(report);
    observer.observe(element);
    return () => {
      observer.disconnect();
      if (kind === 'panel') store.setState(({ insets }) => ({ insets: { ...insets, right: 0 } }));
    };
  }, [box, kind, store]);
}
