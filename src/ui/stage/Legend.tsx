import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasState } from '../hooks/atlas.ts';
import { LegendChains } from './LegendChains.tsx';
import { LegendParts } from './LegendParts.tsx';
import { LegendSigns } from './LegendSigns.tsx';

/** Where the legend would cover too much of the map it starts closed. */
const ROOMY = '(min-width: 1000px) and (min-height: 640px)';

/** What the marks mean, from the same tokens that the map is drawn with. */
export default function Legend() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(() => window.matchMedia(ROOMY).matches);
  const ready = useAtlasState(state => state.index !== null);
  if (!ready) return null;
  return (
    <section className="legend" aria-label={t('legend.title')} data-open={open || undefined}>
      <button
        type="button"
        className="legend-title"
        aria-expanded={open}
        aria-label={open ? t('legend.close') : t('legend.open')}
        onClick={() => setOpen(!open)}
      >
        {t('legend.title')}
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={open ? 'M1 3l4 4 4-4' : 'M3 1l4 4-4 4'} fill="none" stroke="currentColor" />
        </svg>
      </button>
      {open && (
        <div className="legend-body">
          <LegendParts />
          <LegendChains />
          <LegendSigns />
        </div>
      )}
    </section>
  );
}
